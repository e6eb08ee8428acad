import { searchKey, type Locale } from "@hoso/sdk/core";
import { cellOf, labelOf } from "../reference/code-words.ts";

/** Một dòng trả lời. */
export interface Answer {
  readonly code: string;
  readonly name: string;
  readonly more: string;
}

/** Shown at once: more would be a page again. */
const MOST = 50;

type Named = { readonly vi: string; readonly type: string };
const named = (row: Named, locale: Locale): string => `${cellOf("type", row.type, locale)} ${row.vi}`;

async function current(locale: Locale): Promise<Answer[]> {
  const [communes, provinces] = await Promise.all([import("@hoso/sdk/codes/commune-name"), import("@hoso/sdk/codes/province")]);
  const [list, above] = [communes.at({ era: "current" }), provinces.at({ era: "current" })];
  return list.codes().map((code) => {
    const row = list.entry(code)!;
    return { code, name: named(row, locale), more: above.entry(row.province)!.vi };
  });
}

async function former(locale: Locale): Promise<Answer[]> {
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
    return { code, name: named(row, locale), more: `${district.vi}, ${above.entry(district.province)!.vi}` };
  });
}

async function retired(locale: Locale): Promise<Answer[]> {
  const list = await import("@hoso/sdk/codes/retired-commune");
  return list.codes().map((code) => {
    const row = list.entry(code)!;
    return { code, name: named(row, locale), more: `${row.parents}, ${cellOf("lastSeen", row.lastSeen, locale)}` };
  });
}

async function succession(locale: Locale): Promise<Answer[]> {
  const [before, now, { successors }] = await Promise.all([former(locale), current(locale), import("@hoso/sdk/codes/succession")]);
  const names = new Map(now.map(({ code, name, more }) => [code, `${code} ${name}, ${more}`]));
  return before.map((row) => ({
    ...row,
    name: `${row.name}, ${row.more}`,
    more: successors(row.code)
      .map(({ to, instrument }) => `${labelOf("becomes", locale)}: ${names.get(to)}${instrument === undefined ? "" : ` (${instrument})`}`)
      .join("; "),
  }));
}

const loads: Readonly<Record<string, (locale: Locale) => Promise<Answer[]>>> = {
  commune: current,
  "commune-name": current,
  "former-commune": former,
  "retired-commune": retired,
  succession,
};

/** Những danh mục quá dài cho một trang. */
export const askable: readonly string[] = Object.keys(loads);

const loaded = new Map<string, Promise<readonly { readonly answer: Answer; readonly key: string }[]>>();

/** Hỏi một danh mục: the rows whose code or name has what was typed, loaded once, when first asked. */
export async function ask(
  list: string,
  typed: string,
  locale: Locale,
): Promise<{ readonly shown: readonly Answer[]; readonly more: boolean }> {
  let rows = loaded.get(list);
  if (rows === undefined) {
    rows = loads[list]!(locale).then((all) => all.map((answer) => ({ answer, key: searchKey(`${answer.code} ${answer.name}`) })));
    loaded.set(list, rows);
    // a failed load may be tried again
    rows.catch(() => loaded.delete(list));
  }
  const key = searchKey(typed);
  const found = (await rows).filter((row) => row.key.includes(key));
  return { shown: found.slice(0, MOST).map(({ answer }) => answer), more: found.length > MOST };
}
