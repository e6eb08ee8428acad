import { sampleVectors } from "../../samples.js";
import { facts } from "./facts.js";

/** Mẫu thử: what is wrong between columns; faults of one place are made from the facts. */
// prettier-ignore
export const vectors = /* @__PURE__ */ sampleVectors("adoption-decision", facts, [
  { code: "adoption-decision/decided-before-birth", column: "decidedOn", cells: { decidedOn: "2084" }, note: { vi: "Con chưa sinh", en: "The child was not born" } },
  { code: "adoption-decision/no-adoptive-parent", column: "fatherName", cells: { fatherName: undefined, motherName: undefined }, note: { vi: "Không có ai nhận", en: "Nobody adopts" } },
  { code: "adoption-decision/parent-too-young", column: "fatherBirthDate", cells: { fatherBirthDate: "2066", fatherPersonalId: undefined }, note: { vi: "19 năm", en: "19 years" } },
  { code: "adoption-decision/parent-too-young", column: "motherBirthDate", cells: { motherBirthDate: "2066-12", motherPersonalId: undefined }, note: { vi: "19 năm", en: "19 years" } },
  { code: "adoption-decision/birth-year-differs-from-id", column: "childBirthDate", cells: { childBirthDate: "2086" }, note: { vi: "Số ghi năm 2085", en: "The number says 2085" } },
  { code: "adoption-decision/people-share-id", column: "childPersonalId", cells: { childPersonalId: "001250000002", childBirthDate: undefined }, note: { vi: "Con mang số của cha", en: "The child bears the father's number" } },
  { code: "adoption-decision/people-share-id", column: "childPersonalId", cells: { childPersonalId: "001352000001", childBirthDate: undefined }, note: { vi: "Con mang số của mẹ", en: "The child bears the mother's number" } },
]);
