import { sampleVectors } from "../../samples.js";
import { facts } from "./facts.js";

/** Mẫu thử: what is wrong between columns; faults of one place are made from the facts. */
// prettier-ignore
export const vectors = /* @__PURE__ */ sampleVectors("foreigner-immigration", facts, [
  { code: "foreigner-immigration/issued-before-birth", column: "passportIssuedOn", cells: { passportIssuedOn: "2049-01-01" }, note: { vi: "Cấp trước khi sinh", en: "Issued before birth" } },
]);
