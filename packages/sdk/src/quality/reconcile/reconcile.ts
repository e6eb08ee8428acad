import type { Reason } from "../../core/index.js";
import { comparePerson } from "../../databases/population/index.js";
import { differencesOf, disagrees, type Difference, type FactKind } from "./differences.js";
import { grouped, listOf, type List, type Repeat } from "./list.js";
import type { ListedPerson } from "./person.js";
import type { ReconcileReason } from "./phrases.js";

/** Most people in each list: two such lists take about a gigabyte beside the lists themselves. */
export const MOST_PEOPLE = 500_000;

/** Cách đối chiếu. */
export interface ReconcileOptions {
  /** How facts other than the person's own are compared, by key; those that are not named are words. */
  readonly kinds?: Readonly<Record<string, FactKind>>;
  /** Match people by `key`, a number that both lists keep, and not by the personal id. */
  readonly byKey?: boolean;
  /** Most people in each list; a smaller bound than {@link MOST_PEOPLE}. */
  readonly most?: number;
}

/** Một người có trong cả hai danh sách: places in `a` and `b`. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  /** `number`: one personal id, or one key. `likeness`: one name with its tones, whole date of birth, sex and residence, and not two numbers. */
  readonly by: "number" | "likeness";
  readonly differences: readonly Difference[];
}

/** Có thể là một người, cần người xem: nobody in it is matched for it. */
export interface Possible {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** `other-number`: alike in all, under two numbers. `several`: more than one is alike, or one of them is somebody else by number. `alike`: names and dates that may be the same, written otherwise or known less well. */
  readonly why: "other-number" | "several" | "alike";
}

/** Kết quả đối chiếu: each person of each list is in exactly one of `matched` and `onlyIn…`. */
export interface Reconciliation {
  readonly ok: true;
  readonly matched: readonly Pair[];
  readonly onlyInA: readonly number[];
  readonly onlyInB: readonly number[];
  /** Rows of somebody whom another row of the same list speaks for. */
  readonly repeatedInA: readonly Repeat[];
  readonly repeatedInB: readonly Repeat[];
  readonly possible: readonly Possible[];
  /** Nobody is missing, repeated or doubted, and no field disagrees. */
  readonly agree: boolean;
}

/** Vì sao không đối chiếu được. */
export interface NotReconciled {
  readonly ok: false;
  readonly reason: Reason<ReconcileReason>;
}

/** More pairs than these are not compared one by one: they are named together. */
const MOST_COMPARED = 400;

const inOrder = (x: number, y: number): number => x - y;
const first = ({ a, b }: { readonly a: readonly number[]; readonly b: readonly number[] }) => [a[0] ?? 0, b[0] ?? 0] as const;

class Matching {
  private readonly a: List;
  private readonly b: List;
  /** Of the people of `a` who are matched: their row in `b`, and by what. */
  readonly pairs = new Map<number, { readonly b: number; readonly by: Pair["by"] }>();
  private readonly taken = new Set<number>();
  readonly possible: Possible[] = [];

  constructor(a: List, b: List) {
    this.a = a;
    this.b = b;
  }

  private match(a: number, b: number, by: Pair["by"]): void {
    this.pairs.set(a, { b, by });
    this.taken.add(b);
  }

  readonly freeA = (row: number): boolean => !this.pairs.has(row);
  readonly freeB = (row: number): boolean => !this.taken.has(row);

  byNumber(): void {
    const there = new Map(
      this.b.persons.flatMap((row) => (this.b.keys[row]!.number === undefined ? [] : [[this.b.keys[row]!.number, row]])),
    );
    for (const row of this.a.persons) {
      const { number } = this.a.keys[row]!;
      const other = number === undefined ? undefined : there.get(number);
      if (other !== undefined) this.match(row, other, "number");
    }
  }

  byLikeness(): void {
    const there = grouped(this.b.persons, (row) => this.b.keys[row]!.likeness);
    for (const [likeness, a] of grouped(this.a.persons, (row) => this.a.keys[row]!.likeness)) {
      const b = there.get(likeness);
      if (b === undefined || !(a.some(this.freeA) || b.some(this.freeB))) continue;
      const [one, other] = [a[0]!, b[0]!];
      const free = this.freeA(one) && this.freeB(other);
      if (a.length > 1 || b.length > 1 || !free) this.possible.push({ a, b, why: "several" });
      else if (this.a.keys[one]!.number === undefined || this.b.keys[other]!.number === undefined) this.match(one, other, "likeness");
      else this.possible.push({ a, b, why: "other-number" });
    }
  }

  /** Whoever is left, and may be somebody of the other list all the same. */
  byHint(): void {
    const named = { a: new Set(this.possible.flatMap(({ a }) => a)), b: new Set(this.possible.flatMap(({ b }) => b)) };
    const left = (list: List, free: (row: number) => boolean, already: ReadonlySet<number>) =>
      grouped(
        list.persons.filter((row) => free(row) && !already.has(row)),
        (row) => list.keys[row]!.hint,
      );
    const there = left(this.b, this.freeB, named.b);
    for (const [hint, a] of left(this.a, this.freeA, named.a)) {
      const b = there.get(hint);
      if (b === undefined) continue;
      if (a.length * b.length > MOST_COMPARED) this.possible.push({ a, b, why: "several" });
      else
        for (const one of a) for (const other of b) if (this.alike(one, other)) this.possible.push({ a: [one], b: [other], why: "alike" });
    }
  }

  private alike(a: number, b: number): boolean {
    const { name, birthDate, sex } = comparePerson(this.a.people[a]!, this.b.people[b]!);
    return name !== "different" && birthDate !== "different" && sex !== "different";
  }
}

/**
 * Đối chiếu hai danh sách cùng nói về những người: who is in both and where the two do not agree, who is in one alone, who
 * may be in both. People are matched by their number; without one only by all of name with tones, whole date of birth, sex
 * and residence, when nobody else in either list is alike. So twins are never made one: they differ in number or in name,
 * and a name written without marks, which could be either of Hà and Hạ, matches nobody.
 *
 * The order of the rows decides nothing, and `reconcile(b, a)` is the same with the sides exchanged. Holds both lists in
 * memory. Never throws; a list that is too long is refused.
 */
export function reconcile(
  a: readonly ListedPerson[],
  b: readonly ListedPerson[],
  { kinds = {}, byKey = false, most = MOST_PEOPLE }: ReconcileOptions = {},
): Reconciliation | NotReconciled {
  const max = Math.min(most, MOST_PEOPLE);
  if (a.length > max || b.length > max) return { ok: false, reason: { code: "reconcile/too-many-people", params: { max } } };
  const [listA, listB] = [listOf(a, byKey), listOf(b, byKey)];
  const matching = new Matching(listA, listB);
  matching.byNumber();
  matching.byLikeness();
  matching.byHint();
  const matched = [...matching.pairs]
    .map(([row, { b: other, by }]): Pair => ({ a: row, b: other, by, differences: differencesOf(a[row]!, b[other]!, kinds) }))
    .toSorted((x, y) => x.a - y.a);
  const onlyInA = listA.persons.filter(matching.freeA);
  const onlyInB = listB.persons.filter(matching.freeB);
  const possible = matching.possible
    .map((each) => ({ ...each, a: each.a.toSorted(inOrder), b: each.b.toSorted(inOrder) }))
    .toSorted((x, y) => first(x)[0] - first(y)[0] || first(x)[1] - first(y)[1]);
  const { repeats: repeatedInA } = listA;
  const { repeats: repeatedInB } = listB;
  const agree =
    [onlyInA, onlyInB, repeatedInA, repeatedInB, possible].every(({ length }) => length === 0) &&
    matched.every(({ differences }) => !differences.some(({ kind }) => disagrees(kind)));
  return { ok: true, matched, onlyInA, onlyInB, repeatedInA, repeatedInB, possible, agree };
}
