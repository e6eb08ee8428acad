import { sampleVectors } from "../../samples.js";
import { facts } from "./facts.js";

/** Mẫu thử: what is wrong between columns; faults of one place are made from the facts. */
// prettier-ignore
export const vectors = /* @__PURE__ */ sampleVectors("judgment-execution", facts, [
  { code: "judgment-execution/nobody-identified", column: "personalId", cells: { personalId: undefined, foreignId: undefined }, note: { vi: "Không có số nào", en: "No number" } },
]);
