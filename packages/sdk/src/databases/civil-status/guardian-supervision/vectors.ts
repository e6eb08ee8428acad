import { sampleVectors } from "../../samples.js";
import { facts } from "./facts.js";

/** Mẫu thử: what is wrong between columns; faults of one place are made from the facts. */
// prettier-ignore
export const vectors = /* @__PURE__ */ sampleVectors("guardian-supervision", facts, [
  { code: "guardian-supervision/ends-before-start", column: "endIssuedOn", cells: { endIssuedOn: "2088" }, note: { vi: "Chấm dứt trước", en: "Ended before" } },
  { code: "guardian-supervision/issued-before-founding", column: "issuedOn", cells: { organisationFoundedOn: "2089-03-16" }, note: { vi: "Thành lập hôm sau", en: "Founded the day after" } },
  { code: "guardian-supervision/birth-year-differs-from-id", column: "personBirthDate", cells: { personBirthDate: "2051" }, note: { vi: "Số ghi năm 2050", en: "The number says 2050" } },
  { code: "guardian-supervision/nobody-supervises", column: "personName", cells: { personName: undefined, organisationName: undefined }, note: { vi: "Không có ai", en: "Nobody" } },
]);
