import * as history from "@hoso/sdk/codes/commune-history";
import * as communeName from "@hoso/sdk/codes/commune-name";
import * as district from "@hoso/sdk/codes/district";
import * as formerCommune from "@hoso/sdk/codes/former-commune";
import * as province from "@hoso/sdk/codes/province";
import { pick, searchKey, type Random } from "@hoso/sdk/core";

const [now, then] = [{ era: "current" }, { era: "former" }] as const;
const rows = <Row>(list: { codes(): readonly string[]; entry(code: string): Row | undefined }): Row[] =>
  list.codes().map((code) => list.entry(code)!);

const current = rows(communeName.at(now));
const former = rows(formerCommune.at(then));
const provinceOf = (code: string) => province.at(now).entry(code)!;

/** How often a name without its marks, and with them, is that of a commune of any time since 2016. */
const named = new Map<string, number>();
const spelt = new Set<string>();
for (const { vi } of [...current, ...former, ...history.history()]) {
  named.set(searchKey(vi), (named.get(searchKey(vi)) ?? 0) + 1);
  spelt.add(vi.normalize("NFC").toLowerCase());
}

/** No other commune has this name, nor one that ends it: wherever it stands, only the one can be meant. */
const alone = current.filter(({ vi }) => {
  const words = searchKey(vi).split(" ");
  return words.every((_, i) => (named.get(words.slice(i).join(" ")) ?? 0) === (i === 0 ? 1 : 0));
});

/** The house and the street stay as they were. */
const moved = (address: string, ...units: readonly string[]): string => [address.split(",")[0]!, ...units].join(", ");

const written = formerCommune.at(then);
/** Communes of 30/6/2025 that nothing else in their district is called like. */
const old = former
  .filter(
    ({ vi, district: of, type }, _, all) => all.filter((row) => row.district === of && row.vi === vi && row.type === type).length === 1,
  )
  .map(({ code }) => written.entry(code)!);
const above = district.at(then);
const provinces = province.at(then);
const retired = new Set(
  rows(provinces)
    .filter((row) => provinceOf(row.becomes!).vi !== row.vi)
    .map(({ code }) => code),
);

const oldIn = (gone: boolean) => old.filter((row) => retired.has(above.entry(row.district)!.province) === gone);
const [inRetired, inKept] = [oldIn(true), oldIn(false)];

/** Viết theo đơn vị của ngày 30/6/2025: in a province that is no more, or in one that kept its name. */
export function formerAddress(address: string, random: Random, gone: boolean): string {
  const row = pick(random, gone ? inRetired : inKept);
  const of = above.entry(row.district)!;
  return moved(address, province.fullName(row), province.fullName(of), province.fullName(provinces.entry(of.province)!));
}

/** Xã của tỉnh khác. */
export function foreignCommune(address: string, random: Random): string {
  const last = address.split(", ").at(-1)!;
  for (;;) {
    const commune = pick(random, alone);
    if (!last.endsWith(provinceOf(commune.province).vi)) return moved(address, province.fullName(commune), last);
  }
}

/** One tone for another: à becomes á, and every other becomes à. */
const misspelling = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/u, (tone) => (tone === "\u0300" ? "\u0301" : "\u0300"))
    .normalize("NFC");

const misspellable = alone.filter(({ vi }) => misspelling(vi) !== vi && !spelt.has(misspelling(vi).toLowerCase()));

/** Tên xã sai một dấu. */
export function misspelt(address: string, random: Random): string {
  const { vi, type, province: of } = pick(random, misspellable);
  return moved(address, province.fullName({ type, vi: misspelling(vi) }), province.fullName(provinceOf(of)));
}

/** Phường Kon Tum bears the name of a province that is no more. */
const provinceNames = new Set(rows(provinces).map(({ vi }) => vi));
const plain = alone.filter(({ vi }) => !provinceNames.has(vi));

/** Thiếu tên tỉnh. */
export function withoutProvince(address: string, random: Random): string {
  return moved(address, province.fullName(pick(random, plain)));
}

/** Viết tắt loại đơn vị, as many clerks do: nothing is wrong with it. */
export const abbreviated = (address: string): string =>
  address
    .split(", ")
    .map((part) => {
      const type = Object.values(province.unitTypes).find(({ full }) => part.startsWith(`${full} `));
      return type === undefined ? part : `${type.short} ${part.slice(type.full.length + 1)}`;
    })
    .join(", ");
