import { sampleVectors } from "../../samples.js";
import { facts } from "./facts.js";

/** Mẫu thử: what is wrong between columns; faults of one place are made from the facts. */
// prettier-ignore
export const vectors = /* @__PURE__ */ sampleVectors("civil-servant-profile", facts, [
  { code: "civil-servant-profile/sex-differs-from-id", column: "gender", cells: { gender: "2" }, note: { vi: "Số của nam", en: "The number of a man" } },
  { code: "civil-servant-profile/birth-year-differs-from-id", column: "birthDate", cells: { birthDate: "2051" }, note: { vi: "Số ghi năm 2050", en: "The number says 2050" } },
  { code: "civil-servant-profile/joined-before-recruited", column: "joinedOn", cells: { joinedOn: "2074" }, note: { vi: "Vào trước", en: "Joined before" } },
  { code: "civil-servant-profile/official-before-joined", column: "partyOfficialOn", cells: { partyOfficialOn: "2077" }, note: { vi: "Chính thức trước", en: "Full before joining" } },
]);
