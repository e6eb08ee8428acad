import { sampleVectors } from "../../samples.js";
import { facts } from "./facts.js";

/** Mẫu thử: what is wrong between columns; faults of one place are made from the facts. */
// prettier-ignore
export const vectors = /* @__PURE__ */ sampleVectors("parent-child-recognition", facts, [
  { code: "parent-child-recognition/issued-before-birth", column: "issuedOn", cells: { issuedOn: "2081" }, note: { vi: "Con chưa sinh", en: "The child was not born" } },
  { code: "parent-child-recognition/parent-not-older", column: "parentBirthDate", cells: { parentBirthDate: "2082", parentPersonalId: undefined }, note: { vi: "Cùng năm sinh", en: "Born the same year" } },
  { code: "parent-child-recognition/birth-year-differs-from-id", column: "childBirthDate", cells: { childBirthDate: "2083" }, note: { vi: "Số ghi năm 2082", en: "The number says 2082" } },
  { code: "parent-child-recognition/people-share-id", column: "childPersonalId", cells: { childPersonalId: "001350000001", childBirthDate: undefined }, note: { vi: "Một số cho hai người", en: "One number for two" } },
]);
