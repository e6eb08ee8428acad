import { sampleVectors } from "../../samples.js";
import { facts } from "./facts.js";

/** Mẫu thử: what is wrong between columns; faults of one place are made from the facts. */
// prettier-ignore
export const vectors = /* @__PURE__ */ sampleVectors("insured-person", facts, [
  { code: "insured-person/sex-differs-from-id", column: "gender", cells: { gender: "2" }, note: { vi: "Số là của nam", en: "The id is one of a man" } },
  { code: "insured-person/birth-year-differs-from-id", column: "birthDate", cells: { birthDate: "2051" }, note: { vi: "Số ghi năm 2050", en: "The number says 2050" } },
  { code: "insured-person/five-years-before-birth", column: "healthFiveYearsOn", cells: { healthFiveYearsOn: "2050-03-20" }, note: { vi: "Trước khi sinh", en: "Before birth" } },
  { code: "insured-person/tax-code-differs-from-id", column: "socialTaxCode", cells: { socialTaxCode: "001250000002" }, note: { vi: "Số của người khác", en: "Somebody else's number" } },
]);
