import { sampleVectors } from "../../samples.js";
import { facts } from "./facts.js";

/** Mẫu thử: what is wrong between columns; faults of one place are made from the facts. */
// prettier-ignore
export const vectors = /* @__PURE__ */ sampleVectors("birth-registration", facts, [
  { code: "birth-registration/registered-before-birth", column: "registeredOn", cells: { registeredOn: "2089-11-01" }, note: { vi: "Đăng ký trước khi sinh một ngày", en: "Registered one day before birth" } },
  { code: "birth-registration/registered-before-birth", column: "registeredOn", cells: { registeredOn: "2088" }, note: { vi: "Chỉ có năm, vẫn trước", en: "The year alone, and still before" } },
  { code: "birth-registration/registered-late", column: "registeredOn", cells: { childBirthDate: "2089-09-20" }, note: { vi: "61 ngày", en: "61 days" } },
  { code: "birth-registration/sex-differs-from-id", column: "childGender", cells: { childGender: "2" }, note: { vi: "Số là của nam", en: "The id is one of a man" } },
  { code: "birth-registration/birth-year-differs-from-id", column: "childBirthDate", cells: { childBirthDate: "2088-11" }, note: { vi: "Số ghi năm 2089", en: "The number says 2089" } },
  { code: "birth-registration/parent-not-older", column: "motherBirthDate", cells: { motherBirthDate: "2089" }, note: { vi: "Mẹ sinh cùng năm", en: "A mother born the same year" } },
  { code: "birth-registration/parent-not-older", column: "fatherBirthDate", cells: { fatherBirthDate: "2089-01" }, note: { vi: "Cha sinh cùng năm", en: "A father born the same year" } },
]);
