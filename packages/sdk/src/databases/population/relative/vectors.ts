import { sampleVectors } from "../../samples.js";
import { facts } from "./facts.js";

/** Mẫu thử: what is wrong between columns; faults of one place are made from the facts. */
// prettier-ignore
export const vectors = /* @__PURE__ */ sampleVectors("relative", facts, [
  { code: "relative/people-share-id", column: "relativePersonalId", cells: { role: "spouse", relativePersonalId: "001260000001" }, note: { vi: "Một số", en: "One number" } },
  { code: "relative/parent-not-older", column: "relativePersonalId", cells: { relativePersonalId: "001260000009" }, note: { vi: "Cùng năm sinh", en: "The same year" } },
  { code: "relative/father-id-of-a-woman", column: "relativePersonalId", cells: { relativePersonalId: "001335000001" }, note: { vi: "Số của nữ", en: "The number of a woman" } },
  { code: "relative/mother-id-of-a-man", column: "relativePersonalId", cells: { role: "mother" }, note: { vi: "Số của nam", en: "The number of a man" } },
]);
