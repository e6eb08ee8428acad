import { sampleVectors } from "../../samples.js";
import { facts } from "./facts.js";

/** Mẫu thử: what is wrong between columns; faults of one place are made from the facts. */
// prettier-ignore
export const vectors = /* @__PURE__ */ sampleVectors("insurance-employer", facts, [
  { code: "insurance-employer/nothing-founds-it", column: "enterpriseCode", cells: { enterpriseCode: undefined, decisionNumber: undefined }, note: { vi: "Không có gì", en: "Neither" } },
  { code: "insurance-employer/tax-code-differs", column: "taxCode", cells: { taxCode: "9900000023" }, note: { vi: "Mã khác", en: "Another code" } },
]);
