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
