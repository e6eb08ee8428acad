// Generated from data/codes/old-mobile-prefix.tsv by `pnpm codegen`. Do not edit.

export const rows = [
  { code: "0120", vi: "MobiFone", until: "2018-11-15", becomes: "070" },
  { code: "0121", vi: "MobiFone", until: "2018-11-15", becomes: "079" },
  { code: "0122", vi: "MobiFone", until: "2018-11-15", becomes: "077" },
  { code: "0123", vi: "VinaPhone", until: "2018-11-15", becomes: "083" },
  { code: "0124", vi: "VinaPhone", until: "2018-11-15", becomes: "084" },
  { code: "0125", vi: "VinaPhone", until: "2018-11-15", becomes: "085" },
  { code: "0126", vi: "MobiFone", until: "2018-11-15", becomes: "076" },
  { code: "0127", vi: "VinaPhone", until: "2018-11-15", becomes: "081" },
  { code: "0128", vi: "MobiFone", until: "2018-11-15", becomes: "078" },
  { code: "0129", vi: "VinaPhone", until: "2018-11-15", becomes: "082" },
  { code: "0162", vi: "Viettel", until: "2018-11-15", becomes: "032" },
  { code: "0163", vi: "Viettel", until: "2018-11-15", becomes: "033" },
  { code: "0164", vi: "Viettel", until: "2018-11-15", becomes: "034" },
  { code: "0165", vi: "Viettel", until: "2018-11-15", becomes: "035" },
  { code: "0166", vi: "Viettel", until: "2018-11-15", becomes: "036" },
  { code: "0167", vi: "Viettel", until: "2018-11-15", becomes: "037" },
  { code: "0168", vi: "Viettel", until: "2018-11-15", becomes: "038" },
  { code: "0169", vi: "Viettel", until: "2018-11-15", becomes: "039" },
  { code: "0186", vi: "Vietnamobile", until: "2018-11-15", becomes: "056" },
  { code: "0188", vi: "Vietnamobile", until: "2018-11-15", becomes: "058" },
  { code: "0199", vi: "Gmobile", until: "2018-11-15", becomes: "059" },
] as const;

/** Một mã của danh mục. */
export type OldMobilePrefixCode = (typeof rows)[number]["code"];

let codes: ReadonlySet<string> | undefined;

/** True when the characters from `from` to `to` are a code of the list. */
export function hasAt(text: string, from: number, to: number): boolean {
  codes ??= new Set(rows.map((row) => row.code));
  return codes.has(text.slice(from, to));
}
