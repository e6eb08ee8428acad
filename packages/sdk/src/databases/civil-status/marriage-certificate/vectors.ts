import { sampleVectors } from "../../samples.js";
import { facts } from "./facts.js";

/** Mẫu thử: what is wrong between columns; faults of one place are made from the facts. */
// prettier-ignore
export const vectors = /* @__PURE__ */ sampleVectors("marriage-certificate", facts, [
  { code: "marriage-certificate/registered-before-birth", column: "registeredOn", also: ["marriage-certificate/husband-young"], cells: { registeredOn: "2060-03-20", wifeBirthDate: undefined }, note: { vi: "Trước ngày sinh của chồng một ngày", en: "One day before the husband was born" } },
  { code: "marriage-certificate/registered-before-birth", column: "registeredOn", also: ["marriage-certificate/wife-young"], cells: { registeredOn: "2061", husbandBirthDate: undefined }, note: { vi: "Vợ chưa sinh", en: "The wife was not born" } },
  { code: "marriage-certificate/husband-young", column: "husbandBirthDate", cells: { husbandBirthDate: "2070", husbandPersonalId: undefined }, note: { vi: "19 năm", en: "19 years" } },
  { code: "marriage-certificate/wife-young", column: "wifeBirthDate", cells: { wifeBirthDate: "2072-01", wifePersonalId: undefined }, note: { vi: "17 năm", en: "17 years" } },
  { code: "marriage-certificate/birth-year-differs-from-id", column: "husbandBirthDate", cells: { husbandBirthDate: "2061" }, note: { vi: "Số ghi năm 2060", en: "The number says 2060" } },
  { code: "marriage-certificate/birth-year-differs-from-id", column: "wifeBirthDate", cells: { wifeBirthDate: "2063" }, note: { vi: "Số ghi năm 2062", en: "The number says 2062" } },
  { code: "marriage-certificate/husband-id-of-a-woman", column: "husbandPersonalId", cells: { husbandPersonalId: "001360000001" }, note: { vi: "Chữ số của nữ", en: "The digit of a woman" } },
  { code: "marriage-certificate/wife-id-of-a-man", column: "wifePersonalId", cells: { wifePersonalId: "001262000001" }, note: { vi: "Chữ số của nam", en: "The digit of a man" } },
  { code: "marriage-certificate/people-share-id", column: "wifePersonalId", also: ["marriage-certificate/wife-id-of-a-man"], cells: { wifePersonalId: "001260000001", wifeBirthDate: undefined }, note: { vi: "Vợ mang số của chồng", en: "The wife bears the husband's number" } },
]);
