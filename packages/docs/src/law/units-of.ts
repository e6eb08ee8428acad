import type { Locale } from "@hoso/sdk/core";
import { amendment } from "@hoso/sdk/codes/commune";
import * as communeName from "@hoso/sdk/codes/commune-name";
import * as district from "@hoso/sdk/codes/district";
import * as formerCommune from "@hoso/sdk/codes/former-commune";
import * as province from "@hoso/sdk/codes/province";
import { predecessors, resolutionOf, withoutCommunes, type SuccessionKind } from "@hoso/sdk/codes/succession";
import type { InstrumentId } from "@hoso/sdk/law";

/** Một đơn vị mà nghị quyết lập ra, hoặc đổi loại. */
export interface MadeUnit {
  readonly code: string;
  /** With its type spelt out. */
  readonly name: string;
  /** Khoản of Article 1; absent where the text was not read. */
  readonly clause?: number;
  /** What it was made of, each with how much of it where not all. */
  readonly of: readonly string[];
}

const [old, first, now] = [{ era: "former" }, { asOf: "2025-07-01" }, { era: "current" }] as const;

const shares: Readonly<Record<Locale, Readonly<Partial<Record<SuccessionKind, string>>>>> = {
  vi: { part: "một phần", area: "một phần diện tích", "area+allpop": "phần diện tích còn lại và toàn bộ dân số" },
  en: { part: "a part", area: "a part of the ground", "area+allpop": "the rest of the ground and everybody" },
};

const withShare = (name: string, share: string | undefined): string => (share === undefined ? name : `${name} (${share})`);
const formerName = (code: string): string => province.fullName(formerCommune.at(old).entry(code)!);

/** Ground and districts that were nobody's commune. */
function without(code: string): string[] {
  return withoutCommunes
    .filter(({ to }) => to === code)
    .map((row) => row.description || province.fullName(district.at(old).entry(row.district)!));
}

function ofProvince(code: string, locale: Locale): MadeUnit[] {
  const list = communeName.at(first);
  return list
    .codes()
    .flatMap((commune): MadeUnit[] => {
      const row = list.entry(commune)!;
      const edges = predecessors(commune);
      const clause = edges[0]?.clause ?? withoutCommunes.find(({ to }) => to === commune)?.clause;
      if (row.province !== code || clause === undefined) return [];
      const of = [...edges.map(({ from, kind }) => withShare(formerName(from), shares[locale][kind])), ...without(commune)];
      return [{ code: commune, name: province.fullName(row), clause, of }];
    })
    .toSorted((a, b) => a.clause! - b.clause!);
}

/** Communes that an act made wards of. */
function wards(id: InstrumentId): MadeUnit[] {
  const [before, after] = [communeName.at(first), communeName.at(now)];
  return after.codes().flatMap((code) => {
    if (amendment(code)?.instrument !== id) return [];
    return [{ code, name: province.fullName(after.entry(code)!), of: [province.fullName(before.entry(code)!)] }];
  });
}

/** Provinces that an act made centrally run cities, and those that the merger of 2025 made. */
function provinces(id: InstrumentId): MadeUnit[] {
  const [before, merged, after] = [province.at(old), province.at(first), province.at(now)];
  const rows = (list: typeof after) => list.codes().map((code) => list.entry(code)!);
  if (id !== "202/2025/QH15")
    return rows(after)
      .filter(({ instrument }) => instrument === id)
      .map((row) => ({ code: row.code, name: province.fullName(row), of: [province.fullName(merged.entry(row.code)!)] }));
  return rows(merged).flatMap((row) => {
    const of = rows(before).filter(({ becomes }) => becomes === row.code);
    return of.length > 1 ? [{ code: row.code, name: province.fullName(row), of: of.map(province.fullName) }] : [];
  });
}

/** Những đơn vị hành chính mà một nghị quyết lập ra hoặc đổi loại; none for any other act. */
export function unitsMadeBy(id: InstrumentId, locale: Locale): MadeUnit[] {
  const own = province
    .at(now)
    .codes()
    .find((code) => resolutionOf(code) === id);
  return own === undefined ? [...provinces(id), ...wards(id)] : ofProvince(own, locale);
}
