import { sampleVectors } from "../../samples.js";
import { facts } from "./facts.js";

/** Mẫu thử: what is wrong between columns; faults of one place are made from the facts. */
// prettier-ignore
export const vectors = /* @__PURE__ */ sampleVectors("civil-status-note", facts, [
  { code: "civil-status-note/issued-before-birth", column: "issuedOn", cells: { issuedOn: "2059" }, note: { vi: "Chưa sinh", en: "Not born yet" } },
  { code: "civil-status-note/birth-year-differs-from-id", column: "personBirthDate", cells: { personBirthDate: "2061" }, note: { vi: "Số ghi năm 2060", en: "The number says 2060" } },
]);
