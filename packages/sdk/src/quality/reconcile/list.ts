import { contentOf, keyOf, toldBy, type ListedPerson, type PersonKey } from "./person.js";

/** Một dòng lặp lại người của dòng khác trong cùng danh sách. */
export interface Repeat {
  readonly row: number;
  /** The row that speaks for the person: the one that tells most. */
  readonly of: number;
}

/** Một danh sách đã đọc: each person once. */
export interface List {
  readonly people: readonly ListedPerson[];
  readonly keys: readonly PersonKey[];
  /** Rows that speak for a person. */
  readonly persons: readonly number[];
  readonly repeats: readonly Repeat[];
}

export function grouped(rows: Iterable<number>, key: (row: number) => string | undefined): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const of = key(row);
    if (of === undefined) continue;
    const group = groups.get(of);
    if (group === undefined) groups.set(of, [row]);
    else group.push(row);
  }
  return groups;
}

/** The row that tells most; of those that tell as much, the first by what they say, so that order of rows decides nothing. */
function speaker(rows: readonly number[], people: readonly ListedPerson[]): number {
  if (rows.length === 1) return rows[0]!;
  const ranked = rows.map((row) => ({ row, told: toldBy(people[row]!), content: contentOf(people[row]!) }));
  ranked.sort((a, b) => b.told - a.told || (a.content < b.content ? -1 : a.content > b.content ? 1 : a.row - b.row));
  return ranked[0]!.row;
}

/** Đọc một danh sách: rows of one number are one person; so are rows of one likeness that have no number. */
export function listOf(people: readonly ListedPerson[], byKey: boolean): List {
  const keys = people.map((person) => keyOf(person, byKey));
  const rows = people.map((_, row) => row);
  const one = grouped(rows, (row) => {
    const { number, likeness } = keys[row]!;
    return number === undefined ? (likeness === undefined ? `row ${row}` : `like ${likeness}`) : `number ${number}`;
  });
  const persons: number[] = [];
  const repeats: Repeat[] = [];
  for (const group of one.values()) {
    const of = speaker(group, people);
    persons.push(of);
    for (const row of group) if (row !== of) repeats.push({ row, of });
  }
  persons.sort((a, b) => a - b);
  repeats.sort((a, b) => a.row - b.row);
  return { people, keys, persons, repeats };
}
