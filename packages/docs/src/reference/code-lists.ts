import * as formerCommunes from "@hoso/sdk/codes/former-commune";
import type { Bilingual } from "@hoso/sdk/core";
import type { Citation } from "@hoso/sdk/law";

/** Điều một danh mục nói về chính nó. */
interface ListMeta {
  readonly key: string;
  readonly name: Bilingual;
  readonly complete: boolean;
  readonly limits?: Bilingual;
  readonly sources: readonly Citation[];
}

/** Một dòng: code, names, the days between which it was in force, and what only its list has. */
export type ListRow = Readonly<Record<string, string | undefined>> & { readonly code: string; readonly vi: string };

interface Rows {
  codes(): readonly string[];
  entry(code: string): ListRow | undefined;
}
type ListModule = { readonly meta: ListMeta; successors?(code: string): readonly unknown[] } & Partial<Rows> & {
    at?(when: { readonly era: "former" | "current" } | { readonly asOf: "2016-01-01" }): Rows;
  };

/** Một danh mục và các dòng của nó; without rows where there are too many for a page, and it is asked for a name instead. */
export interface ShownList {
  readonly meta: ListMeta;
  readonly rows: readonly ListRow[];
  readonly count: number;
  readonly asked: boolean;
}

/** Longer than this, a list is not written into the page: a phone would carry a hundred thousand bytes of names. */
const LONGEST = 700;

const modules = import.meta.glob<ListModule>("../../../sdk/dist/codes/*/index.js", { eager: true });

const rowsOf = ({ codes, entry }: Rows): ListRow[] => codes().flatMap((code) => entry(code) ?? []);

/** Lists that are asked with a day alone, and begin on that of {@link allRows}. */
const byDay: ReadonlySet<string> = new Set(["commune-history", "district-history"]);

/** Lists of one era have rows in that era alone; provinces have them in both. */
function allRows(list: ListModule): ListRow[] {
  if (list.at !== undefined && byDay.has(list.meta.key)) return rowsOf(list.at({ asOf: "2016-01-01" }));
  if (list.at !== undefined) return (["former", "current"] as const).flatMap((era) => rowsOf(list.at!({ era })));
  return list.codes === undefined || list.entry === undefined ? [] : rowsOf({ codes: list.codes, entry: list.entry });
}

/** The succession has no codes of its own: its rows are the ways from a former commune to a current one. */
function countOf(list: ListModule): number {
  if (list.successors === undefined || list.at !== undefined) return list.codes?.().length ?? 0;
  const former = formerCommunes.at({ era: "former" }).codes();
  return former.reduce((sum, code) => sum + list.successors!(code).length, 0);
}

function shown(list: ListModule): ShownList {
  const rows = allRows(list);
  const count = rows.length === 0 ? countOf(list) : rows.length;
  const asked = rows.length === 0 || rows.length > LONGEST;
  return { meta: list.meta, rows: asked ? [] : rows, count, asked };
}

/** Mọi danh mục mã của bộ công cụ, by key: one that is added to the SDK gets its page by itself. */
export const codeLists: ReadonlyMap<string, ShownList> = new Map(
  Object.values(modules)
    .map(shown)
    .map((list) => [list.meta.key, list]),
);
