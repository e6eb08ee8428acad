import * as country from "../../codes/country/index.js";
import type { CodeName } from "../column.js";

export { bloodTypes, genders, maritalStatuses } from "../codes.js";

/** Quốc gia theo ISO 3166-1, Việt Nam trước; names of the circular of 2016, Vietnamese in both languages but for Việt Nam. */
export const countries: readonly CodeName[] = /* @__PURE__ */ makeCountries();

function makeCountries(): CodeName[] {
  const names = new Map([["VN", { code: "VN", vi: "Việt Nam", en: "Viet Nam" }]]);
  for (const code of country.codes()) {
    const row = country.entry(code);
    if (row !== undefined && "iso2" in row && !names.has(row.iso2)) names.set(row.iso2, { code: row.iso2, vi: row.vi, en: row.vi });
  }
  return [...names.values()];
}

/** Giấy tờ căn cước; the words are ours. */
export const cardKinds: readonly CodeName[] = [
  { code: "can-cuoc", vi: "Thẻ căn cước", en: "Identity card" },
  { code: "cccd", vi: "Thẻ căn cước công dân", en: "Citizen identity card" },
  { code: "cmnd12", vi: "Chứng minh nhân dân 12 số", en: "Identity card of 12 digits" },
];

/** Những người mà Điều 9 khoản 15 kể. */
export const relativeRoles: readonly CodeName[] = [
  { code: "father", vi: "Cha", en: "Father" },
  { code: "mother", vi: "Mẹ", en: "Mother" },
  { code: "spouse", vi: "Vợ hoặc chồng", en: "Spouse" },
  { code: "child", vi: "Con", en: "Child" },
  { code: "legal-representative", vi: "Người đại diện hợp pháp", en: "Legal representative" },
  { code: "represented", vi: "Người được đại diện", en: "Represented person" },
];

/** Chủ hộ và thành viên hộ gia đình. */
export const householdRoles: readonly CodeName[] = [
  { code: "head", vi: "Chủ hộ", en: "Head of household" },
  { code: "member", vi: "Thành viên", en: "Member" },
];

/** Chết hoặc mất tích. */
export const endings: readonly CodeName[] = [
  { code: "death", vi: "Chết", en: "Death" },
  { code: "missing", vi: "Mất tích", en: "Missing" },
];
