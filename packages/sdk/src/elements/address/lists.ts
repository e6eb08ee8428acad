import * as communeNames from "../../codes/commune-name/index.js";
import * as provinces from "../../codes/province/index.js";
import { choice, type Choice } from "./choices.js";

const now = { era: "current" } as const;
const rows = <Row>(list: { codes(): readonly string[]; entry(code: string): Row | undefined }): Row[] =>
  list.codes().map((code) => list.entry(code)!);

/** Trật tự từ điển, made once: comparing by locale is slow to set up. */
let collator: Intl.Collator | undefined;
export const byName = (a: Choice, b: Choice): number => (collator ??= new Intl.Collator("vi", { numeric: true })).compare(a.toned, b.toned);

let provinceChoices: readonly Choice[] | undefined;

/** 34 tỉnh, thành phố hiện hành, theo tên. */
export const currentProvinces = (): readonly Choice[] =>
  (provinceChoices ??= rows(provinces.at(now))
    .map((row) => choice(row))
    .sort(byName));

const communeChoices = new Map<string, readonly Choice[]>();

/** Xã, phường, đặc khu của một tỉnh; of the whole country, each with its province, where no province is given. */
export function currentCommunes(province?: string): readonly Choice[] {
  const key = province ?? "";
  let list = communeChoices.get(key);
  if (list === undefined) {
    const own = rows(communeNames.at(now)).filter((row) => province === undefined || row.province === province);
    list = own.map((row) => choice(row, province === undefined ? provinceName(row.province) : undefined)).sort(byName);
    communeChoices.set(key, list);
  }
  return list;
}

/** Tên đầy đủ của một tỉnh hiện hành. */
export const provinceName = (code: string): string => provinces.fullName(provinces.at(now).entry(code)!);

/** Một xã, phường, đặc khu hiện hành, bằng mã. */
export function currentCommune(code: string): { readonly code: string; readonly name: string; readonly province: string } | undefined {
  const row = communeNames.at(now).entry(code);
  return row && { code, name: provinces.fullName(row), province: row.province };
}
