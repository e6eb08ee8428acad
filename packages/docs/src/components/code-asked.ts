import { searchKey, type Locale } from "@hoso/sdk/core";
import { cellOf, labelOf } from "../reference/code-words.ts";

/** Một dòng trả lời. */
export interface Answer {
  readonly code: string;
  readonly name: string;
  readonly more: string;
}

/** A row of a list that is asked; what else there is to say is worked out for those that are shown. */
type Row = Pick<Answer, "code" | "name"> & { more(): string };

/** Shown at once: more would be a page again. */
const MOST = 50;

type Named = { readonly vi: string; readonly type: string };
const named = (row: Named, locale: Locale): string => `${cellOf("type", row.type, locale)} ${row.vi}`;

async function current(locale: Locale): Promise<Row[]> {
  const [communes, provinces] = await Promise.all([import("@hoso/sdk/codes/commune-name"), import("@hoso/sdk/codes/province")]);
  const [list, above] = [communes.at({ era: "current" }), provinces.at({ era: "current" })];
  return list.codes().map((code) => {
    const row = list.entry(code)!;
    return { code, name: named(row, locale), more: () => above.entry(row.province)!.vi };
  });
}

async function former(locale: Locale): Promise<Row[]> {
  const [communes, districts, provinces] = await Promise.all([
    import("@hoso/sdk/codes/former-commune"),
    import("@hoso/sdk/codes/district"),
    import("@hoso/sdk/codes/province"),
  ]);
  const era = { era: "former" } as const;
  const [list, middle, above] = [communes.at(era), districts.at(era), provinces.at(era)];
  return list.codes().map((code) => {
    const row = list.entry(code)!;
    const district = middle.entry(row.district)!;
    return { code, name: named(row, locale), more: () => `${district.vi}, ${above.entry(district.province)!.vi}` };
  });
}

/** How today's communes are named, by their code. */
async function today(locale: Locale): Promise<(code: string) => string> {
  const names = new Map((await current(locale)).map((row) => [row.code, row]));
  return (code) => `${code} ${names.get(code)!.name}, ${names.get(code)!.more()}`;
}

async function succession(locale: Locale): Promise<Row[]> {
  const [before, name, { successors }] = await Promise.all([former(locale), today(locale), import("@hoso/sdk/codes/succession")]);
  const by = (instrument: string | undefined) => (instrument === undefined ? "" : ` (${instrument})`);
  return before.map((row) => ({
    code: row.code,
    name: `${row.name}, ${row.more()}`,
    more: () =>
      successors(row.code)
        .map(({ to, instrument }) => `${labelOf("becomes", locale)}: ${name(to)}${by(instrument)}`)
        .join("; "),
  }));
}

async function communeHistory(locale: Locale): Promise<Row[]> {
  const [{ at, listedSince, successorsOf }, name] = await Promise.all([import("@hoso/sdk/codes/commune-history"), today(locale)]);
  const list = at({ asOf: listedSince });
  return list.codes().map((code) => ({
    code,
    name: named(list.entry(code)!, locale),
    more: () =>
      successorsOf(code, { asOf: listedSince })
        .current.map((to) => `${labelOf("becomes", locale)}: ${name(to)}`)
        .join("; "),
  }));
}

async function districtHistory(locale: Locale): Promise<Row[]> {
  const { at, successors } = await import("@hoso/sdk/codes/district-history");
  const [list, last] = [at({ asOf: "2016-01-01" }), at({ asOf: "2025-06-30" })];
  return list.codes().map((code) => ({
    code,
    name: named(list.entry(code)!, locale),
    more: () =>
      successors(code)
        .map(({ to, on, instrument }) => `${cellOf("from", on, locale)}: ${to} ${last.entry(to)?.vi ?? ""} (${instrument})`)
        .join("; "),
  }));
}

const loads: Readonly<Record<string, (locale: Locale) => Promise<Row[]>>> = {
  commune: current,
  "commune-name": current,
  "former-commune": former,
  "commune-history": communeHistory,
  "district-history": districtHistory,
  succession,
};

/** Những danh mục quá dài cho một trang. */
export const askable: readonly string[] = Object.keys(loads);

const loaded = new Map<string, Promise<readonly { readonly row: Row; readonly key: string }[]>>();

/** Hỏi một danh mục: the rows whose code or name has what was typed, loaded once, when first asked. */
export async function ask(
  list: string,
  typed: string,
  locale: Locale,
): Promise<{ readonly shown: readonly Answer[]; readonly more: boolean }> {
  let rows = loaded.get(list);
  if (rows === undefined) {
    rows = loads[list]!(locale).then((all) => all.map((row) => ({ row, key: searchKey(`${row.code} ${row.name}`) })));
    loaded.set(list, rows);
    // a failed load may be tried again
    rows.catch(() => loaded.delete(list));
  }
  const key = searchKey(typed);
  const found = (await rows).filter((one) => one.key.includes(key));
  return { shown: found.slice(0, MOST).map(({ row }) => ({ ...row, more: row.more() })), more: found.length > MOST };
}
