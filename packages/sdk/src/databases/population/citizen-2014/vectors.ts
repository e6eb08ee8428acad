import { sampleVectors } from "../../samples.js";
import { facts } from "./facts.js";

/** Mẫu thử: what is wrong between columns; faults of one place are made from the facts. */
// prettier-ignore
export const vectors = /* @__PURE__ */ sampleVectors("citizen-2014", facts, [
  { code: "citizen-2014/sex-differs-from-id", column: "gender", cells: { gender: "2" }, note: { vi: "Số của nam", en: "The number of a man" } },
  { code: "citizen-2014/birth-year-differs-from-id", column: "birthDate", cells: { birthDate: "2051" }, note: { vi: "Số ghi năm 2050", en: "The number says 2050" } },
  { code: "citizen-2014/died-before-birth", column: "deathOrMissingDate", cells: { deathOrMissingDate: "2050-03-20" }, note: { vi: "Chết trước khi sinh một ngày", en: "Dead one day before birth" } },
  { code: "citizen-2014/ends-before-start", column: "temporaryAbsenceTo", cells: { temporaryAbsenceTo: "2088-12-31" }, note: { vi: "Hết tạm vắng trước khi bắt đầu", en: "The absence ends before it begins" } },
]);
