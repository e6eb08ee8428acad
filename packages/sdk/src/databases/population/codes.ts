import * as country from "../../codes/country/index.js";
import type { CodeName } from "../column.js";

/** Giới tính, theo mã của QCVN 109:2017/BTTTT. */
export const genders: readonly CodeName[] = [
  { code: "0", vi: "Chưa có thông tin", en: "Unknown" },
  { code: "1", vi: "Nam", en: "Male" },
  { code: "2", vi: "Nữ", en: "Female" },
];

/** Tình trạng hôn nhân, theo mã của QCVN 109:2017/BTTTT. */
export const maritalStatuses: readonly CodeName[] = [
  { code: "0", vi: "Chưa có thông tin", en: "Unknown" },
  { code: "1", vi: "Chưa kết hôn", en: "Never married" },
  { code: "2", vi: "Đang có vợ/chồng", en: "Married" },
  { code: "3", vi: "Đã ly hôn hoặc góa", en: "Divorced or widowed" },
];

/** Nhóm máu, theo mã của QCVN 109:2017/BTTTT. */
export const bloodTypes: readonly CodeName[] = [
  { code: "00", vi: "Chưa có thông tin", en: "Unknown" },
  { code: "01", vi: "A", en: "A" },
  { code: "02", vi: "B", en: "B" },
  { code: "03", vi: "AB", en: "AB" },
  { code: "04", vi: "O", en: "O" },
];

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
