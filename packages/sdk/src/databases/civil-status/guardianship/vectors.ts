import { sampleVectors } from "../../samples.js";
import { facts } from "./facts.js";

/** Mẫu thử: what is wrong between columns; faults of one place are made from the facts. */
// prettier-ignore
export const vectors = /* @__PURE__ */ sampleVectors("guardianship", facts, [
  { code: "guardianship/ends-before-start", column: "endIssuedOn", cells: { endIssuedOn: "2089-03-14" }, note: { vi: "Chấm dứt trước khi đăng ký", en: "Ended before it was registered" } },
  { code: "guardianship/issued-before-birth", column: "issuedOn", cells: { issuedOn: "2081", endIssuedOn: undefined }, note: { vi: "Người được giám hộ chưa sinh", en: "The ward was not born" } },
  { code: "guardianship/birth-year-differs-from-id", column: "wardBirthDate", cells: { wardBirthDate: "2083" }, note: { vi: "Số ghi năm 2082", en: "The number says 2082" } },
  { code: "guardianship/people-share-id", column: "wardPersonalId", cells: { wardPersonalId: "001350000001", wardBirthDate: undefined }, note: { vi: "Một số cho hai người", en: "One number for two" } },
]);
