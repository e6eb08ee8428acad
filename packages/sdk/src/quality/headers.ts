import { searchKey, type Bilingual } from "../core/index.js";

/** What a column must say of itself to be found by its header. */
export interface NamedColumn {
  readonly key: string;
  readonly name: Bilingual;
  readonly aliases: readonly string[];
  readonly required: boolean;
}

/** Tiêu đề nào ứng với cột nào. */
export interface HeaderMapping {
  /** For each column, in the order of `columns`: where it stands in the header; `undefined` when it is not there. */
  readonly columns: readonly (number | undefined)[];
  /** Headers that are no column of ours. */
  readonly unknown: readonly string[];
  /** Keys of required columns that no header names. */
  readonly missing: readonly string[];
  /** Headers that name a column another header already has; the first one counts. */
  readonly repeated: readonly string[];
  /** For an unknown header, the key of the column it nearly names. */
  readonly suggestions: Readonly<Record<string, string>>;
  /** Entries of the map that lead nowhere: their header is not in the file, or their key is not a column. */
  readonly unusedMap: readonly string[];
}

/** Mọi cách gọi của các cột, in both languages: what `readTable` needs to find the header row. */
export function headerNames(columns: readonly NamedColumn[], map: Readonly<Record<string, string>> = {}): readonly string[] {
  return [...Object.keys(map), ...columns.flatMap((c) => [c.key, c.key.replace(/(?=[A-Z])/g, " "), c.name.vi, c.name.en, ...c.aliases])];
}

/**
 * Khớp tiêu đề với cột by name, alias or key, in Vietnamese or English, tones and case aside. `map` (“their header” →
 * our key) goes before everything else.
 */
export function mapHeaders(
  header: readonly string[],
  columns: readonly NamedColumn[],
  map: Readonly<Record<string, string>> = {},
): HeaderMapping {
  const byName = new Map<string, number>();
  const learn = (name: string, at: number) => {
    const key = searchKey(name);
    if (key !== "" && !byName.has(key)) byName.set(key, at);
  };
  // a column's own name is never taken by an alias of another
  columns.forEach((c, at) => [c.key, c.key.replace(/(?=[A-Z])/g, " "), c.name.vi, c.name.en].forEach((name) => learn(name, at)));
  columns.forEach((c, at) => c.aliases.forEach((name) => learn(name, at)));

  const given = new Map(
    Object.entries(map).map(([theirs, key]) => [searchKey(theirs), { theirs, at: columns.findIndex((c) => c.key === key) }]),
  );
  const used = new Set<string>();
  const found: (number | undefined)[] = columns.map(() => undefined);
  const unknown: string[] = [];
  const repeated: string[] = [];
  const place = (name: string, i: number, at: number | undefined) => {
    if (at === undefined) unknown.push(name);
    else if (found[at] === undefined) found[at] = i;
    else repeated.push(name);
  };
  header.forEach((name, i) => {
    const entry = given.get(searchKey(name));
    if (entry === undefined || entry.at < 0) return;
    used.add(entry.theirs);
    place(name, i, entry.at);
  });
  header.forEach((name, i) => {
    const key = searchKey(name);
    const entry = given.get(key);
    if (key === "" || (entry !== undefined && entry.at >= 0)) return;
    place(name, i, byName.get(key));
  });
  return {
    columns: found,
    unknown,
    missing: columns.filter((c, at) => c.required && found[at] === undefined).map((c) => c.key),
    repeated,
    suggestions: suggest(unknown, byName, columns, found),
    unusedMap: Object.keys(map).filter((theirs) => !used.has(theirs)),
  };
}

function suggest(
  unknown: readonly string[],
  byName: ReadonlyMap<string, number>,
  columns: readonly NamedColumn[],
  found: readonly (number | undefined)[],
): Readonly<Record<string, string>> {
  const near: [string, string][] = [];
  for (const name of unknown) {
    let best = { likeness: 0.6, at: -1 };
    for (const [known, at] of byName) {
      const likeness = alike(searchKey(name), known);
      if (found[at] === undefined && likeness > best.likeness) best = { likeness, at };
    }
    if (best.at >= 0) near.push([name, columns[best.at]!.key]);
  }
  return Object.fromEntries(near);
}

/** How alike two names are, 0 to 1: pairs of letters they share (Dice), which forgives slips and changed word order. */
function alike(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  let shared = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  const total = sum(left) + sum(right);
  return total === 0 ? 0 : (2 * shared) / total;
}

function pairs(text: string): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  for (const word of text.slice(0, 200).split(" ")) {
    for (let i = 0; i < word.length - 1; i++) out.set(word.slice(i, i + 2), (out.get(word.slice(i, i + 2)) ?? 0) + 1);
  }
  return out;
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const n of counts.values()) total += n;
  return total;
}
