import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { done, person } from "../../../test/lists.js";
import { reconcile, type ListedPerson, type Reconciliation } from "./index.js";

describe("laws", () => {
  const cell = (...values: (string | undefined)[]) => fc.constantFrom(...values);
  const arbitrary: fc.Arbitrary<ListedPerson> = fc.record(
    {
      personalId: cell("001250000001", "1250000001", "001250000002", "001250000003", "", undefined, "x"),
      name: cell("Nguyễn Văn An", "NGUYỄN VĂN AN", "Nguyen Van An", "Nguyễn Văn Ân", "", undefined),
      birthDate: cell("2050-03-02", "02/03/2050", "2050-02-03", "2050", "", undefined),
      sex: cell("1", "2", "Nam", "0", undefined),
      residence: cell("Hà Nội", "hà nội", "Vĩnh Long", undefined),
      facts: fc.constantFrom({}, { phone: "0900000001" }, { phone: "" }),
    },
    { requiredKeys: [] },
  );
  const list = fc.array(arbitrary, { maxLength: 12 });
  const shuffled = (of: fc.Arbitrary<ListedPerson[]>) =>
    of.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));

  /** The answer in the words of the rows, whatever their order. */
  const told = (a: readonly ListedPerson[], b: readonly ListedPerson[]) => {
    const { matched, onlyInA, onlyInB, repeatedInA, repeatedInB, possible, agree } = done(a, b);
    const text = (rows: readonly number[], of: readonly ListedPerson[]) => rows.map((row) => JSON.stringify(of[row])).toSorted();
    return {
      agree,
      matched: matched.map((pair) => JSON.stringify([a[pair.a], b[pair.b], pair.by, pair.differences])).toSorted(),
      onlyInA: text(onlyInA, a),
      onlyInB: text(onlyInB, b),
      repeatedInA: repeatedInA.map(({ row, of }) => JSON.stringify([a[row], a[of]])).toSorted(),
      repeatedInB: repeatedInB.map(({ row, of }) => JSON.stringify([b[row], b[of]])).toSorted(),
      possible: possible.map((each) => JSON.stringify([text(each.a, a), text(each.b, b), each.why])).toSorted(),
    };
  };
  const turned: Readonly<Record<string, string>> = { "only-in-a": "only-in-b", "only-in-b": "only-in-a" };

  test("the order of the rows decides nothing", () => {
    fc.assert(
      fc.property(shuffled(list), shuffled(list), ([a, a2], [b, b2]) => {
        expect(told(a2, b2)).toEqual(told(a, b));
      }),
      { numRuns: 1_500 },
    );
  });

  test("the other way round is the same, with the sides exchanged", () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const [there, back] = [done(a, b), done(b, a)];
        expect(back.matched.map((p) => [p.b, p.a, p.by, p.differences.map((d) => [d.field, turned[d.kind] ?? d.kind])]).toSorted()).toEqual(
          there.matched.map((p) => [p.a, p.b, p.by, p.differences.map((d) => [d.field, d.kind])]).toSorted(),
        );
        expect([back.onlyInB, back.onlyInA, back.repeatedInB, back.repeatedInA, back.agree]).toEqual([
          there.onlyInA,
          there.onlyInB,
          there.repeatedInA,
          there.repeatedInB,
          there.agree,
        ]);
        const sides = (of: Reconciliation["possible"], x: "a" | "b", y: "a" | "b") =>
          of.map((p) => JSON.stringify([p[x], p[y], p.why])).toSorted();
        expect(sides(back.possible, "b", "a")).toEqual(sides(there.possible, "a", "b"));
      }),
      { numRuns: 1_500 },
    );
  });

  test("every row is in exactly one place", () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const { matched, onlyInA, onlyInB, repeatedInA, repeatedInB } = done(a, b);
        const whole = (rows: readonly number[]) => rows.toSorted((x, y) => x - y);
        expect(whole([...matched.map((p) => p.a), ...onlyInA, ...repeatedInA.map((r) => r.row)])).toEqual(a.map((_, i) => i));
        expect(whole([...matched.map((p) => p.b), ...onlyInB, ...repeatedInB.map((r) => r.row)])).toEqual(b.map((_, i) => i));
      }),
      { numRuns: 1_500 },
    );
  });

  test("anything at all is a list, and never throws", () => {
    const anything = fc.array(
      fc.record(
        {
          personalId: fc.string({ unit: "binary" }),
          name: fc.string({ unit: "binary" }),
          birthDate: fc.string(),
          sex: fc.string(),
          residence: fc.string({ unit: "grapheme" }),
          facts: fc.dictionary(fc.string(), fc.string()),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 6 },
    );
    fc.assert(fc.property(anything, anything, (a, b) => void done(a, b)));
  });
});

describe("bounds", () => {
  test("one name, one number or one likeness in every row does not make every pair", () => {
    // every pair of 20,000 would outlast the patience of the test
    const many = (of: ListedPerson) => Array.from({ length: 20_000 }, () => of);
    expect(done(many(person), many(person))).toMatchObject({ matched: [{ a: 0, b: 0 }] });
    const vague = { name: "Nguyễn Văn An", birthDate: "2050" };
    expect(done(many(vague), many(vague)).possible).toMatchObject([{ why: "several" }]);
  });

  test("a list that is too long is refused with the bound", () => {
    const [one] = [[person, person]];
    expect(reconcile(one!, [], { most: 1 })).toEqual({ ok: false, reason: { code: "reconcile/too-many-people", params: { max: 1 } } });
    expect(reconcile([], one!, { most: 1 }).ok).toBe(false);
    expect(reconcile([person], [person], { most: 1 }).ok).toBe(true);
  });
});
