import { sampleVectors } from "../../samples.js";
import { facts } from "./facts.js";

/** Mẫu thử: what is wrong between columns; faults of one place are made from the facts. */
// prettier-ignore
export const vectors = /* @__PURE__ */ sampleVectors("citizen-immigration", facts, [
  { code: "citizen-immigration/sex-differs-from-id", column: "gender", cells: { gender: "2" }, note: { vi: "Số của nam", en: "The number of a man" } },
  { code: "citizen-immigration/birth-year-differs-from-id", column: "birthDate", cells: { birthDate: "2051" }, note: { vi: "Số ghi năm 2050", en: "The number says 2050" } },
]);
