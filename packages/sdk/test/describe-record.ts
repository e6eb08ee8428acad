import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isInstrumentId } from "../src/law/index.js";
import { reasonsOf, seeded, type Params, type PlainDate } from "../src/core/index.js";
import type { RecordUnit } from "../src/databases/record-unit.js";
import type { RecordVectors } from "../src/databases/vectors.js";
import { recordSteps, type RecordStepNote } from "../src/rules/index.js";
import { pathOf, paths, planted } from "./planted.js";

type Cells = readonly (string | undefined)[];

interface Issue {
  readonly path: readonly PropertyKey[];
}

type Sentences = Readonly<Record<string, (params: Params) => string>>;

/** What the promises need besides the unit. */
export interface RecordEvidence {
  readonly vectors: RecordVectors;
  /** Sentences of this record and of everything in it. */
  readonly phrases: { readonly vi: Sentences; readonly en: Sentences };
  /** Reasons that must have a vector, besides those of the steps. */
  readonly reasons?: readonly string[];
  /** The day on which the made-up people live. */
  readonly today: PlainDate;
  /** How many damaged records zod and the generated code are compared on. */
  readonly runs?: number;
}

/** What nobody expects at a place. */
export const hostile: readonly unknown[] = [
  null,
  undefined,
  0,
  "",
  "x",
  true,
  Number.NaN,
  10n,
  Symbol("x"),
  () => 1,
  new Date(0),
  new Map(),
  [],
  [null],
  Array(3),
  {},
  Object.create(null),
  JSON.parse('{"__proto__":{"given":"An"},"constructor":1,"toString":"x"}'),
  "e\u0301",
  "\u0000",
  "\ud800",
  "\n001250000001",
  "001250000001\n",
  "００１２５０００００１",
  "\u200b",
  "\ufeff",
  "😀".repeat(101),
  "Đ",
  "\u212a",
];

const places = (issues: readonly { readonly path: readonly PropertyKey[] }[]): string[] =>
  [...new Set(issues.map((i) => JSON.stringify(i.path)))].toSorted();

/** Những lời hứa mà mọi bản ghi đều giữ. */
export function describeRecord(unit: RecordUnit, { vectors, phrases, reasons = [], today, runs = 2_000 }: RecordEvidence): void {
  const { rule, steps, columns } = unit;
  const flat = recordSteps(rule);

  const parsed = (value: unknown) => unit.schema.safeParse(value) as { readonly error?: { readonly issues: readonly Issue[] } };
  const failed = (row: Cells, asOf?: PlainDate): RecordStepNote[] => {
    const out = new Uint8Array(steps.length);
    unit.verdicts(row, out, asOf);
    return steps.filter((_, i) => out[i] === 0);
  };
  const changed = (cells: Readonly<Record<string, string | undefined>>): Cells =>
    columns.map(({ key }, i) => (key in cells ? cells[key] : vectors.row[i]));

  describe(rule.key, () => {
    test("the generated steps are those of the rule", () => {
      expect(steps).toEqual(
        flat.map(({ code, severity, dimension, columns: of, jsOnly }) => ({ code, severity, dimension, columns: of, jsOnly })),
      );
      expect(columns.map((c) => c.key)).toEqual(rule.columns.map((c) => c.key));
    });

    test("every column, field and step cites an act that the library knows, and has both names", () => {
      const cited = [
        ...columns.map((c) => c.law),
        ...unit.meta.law,
        ...Object.values(unit.fields).flatMap((f) => [f.law, f.personal?.law ?? f.law, f.codes ?? f.law]),
        ...flat.map((s) => s.law),
      ];
      for (const { instrument, at } of cited) {
        expect(isInstrumentId(instrument), instrument).toBe(true);
        expect(at).not.toBe("");
      }
      for (const { name } of [...columns, ...Object.values(unit.fields)])
        for (const words of [name.vi, name.en]) expect(words).toMatch(/\p{L}/u);
      expect(new Set(columns.map((c) => c.key)).size).toBe(columns.length);
    });

    test("how often a fact may stand is the same in the notes and in the schema", () => {
      for (const [field, { cardinality }] of Object.entries(unit.fields)) {
        const without = unit.is(planted(vectors.record, pathOf(field), undefined));
        const none = unit.is(planted(vectors.record, pathOf(field), []));
        expect({ field, without, none }).toEqual({ field, without: cardinality === "at-most-one", none: cardinality === "any" });
      }
    });

    test("every reason has a sentence in both languages, and a vector", () => {
      const shown = new Set([...vectors.rows, ...vectors.nested].map((v) => v.code));
      for (const code of reasons) expect(shown, code).toContain(code);
      for (const { code } of steps) {
        expect(phrases.vi[code]?.({}), code).toMatch(/\p{L}/u);
        expect(phrases.en[code]?.({}), code).toMatch(/\p{L}/u);
        if (code.startsWith(`${rule.key}/`)) expect(shown, code).toContain(code);
      }
    });

    test("the row and the record of the vectors have nothing wrong", () => {
      expect(failed(vectors.row, today)).toEqual([]);
      expect(failed(vectors.row)).toEqual([]);
      expect(unit.explain(vectors.record)).toEqual([]);
      expect(unit.is(vectors.record)).toBe(true);
    });

    test.for(vectors.rows.map((v) => [v.code, v.column, v.note.en, v] as const))("%s in %s: %s", ([, , , v]) => {
      const all = failed(changed(v.cells), v.asOf ?? today);
      const found = v.alone === true ? all.filter((step) => step.columns.length === 1 && step.columns[0] === v.column) : all;
      expect(new Set(found.map((s) => s.code))).toEqual(new Set([v.code, ...(v.also ?? [])]));
      expect(found.filter((s) => s.code === v.code).map((s) => s.columns[0])).toContain(v.column);
    });

    test.for(vectors.nested.map((v) => [v.code, v.path.join("."), v.note.en, v] as const))("%s at %s: %s", ([, , , v]) => {
      const record = planted(vectors.record, v.path, v.value);
      const faults = unit.explain(record);
      expect(faults.map(({ code, path }) => ({ code, path }))).toEqual([{ code: v.code, path: v.at ?? v.path }]);
      expect(unit.is(record)).toBe(false);
      for (const { code, params } of faults)
        for (const book of [phrases.vi, phrases.en]) expect(book[code]?.(params), code).toMatch(/\p{L}/u);
      const issues = parsed(record).error?.issues ?? [];
      // an identifier or a field does not know the record that it stands in
      const said = issues.flatMap((i) => reasonsOf(i)).map((r) => r.code.replace(/^value\//u, `${rule.key}/`));
      expect(said).toEqual([v.code]);
    });

    test("500 made-up people pass the schema and the generated code, and no step refuses or doubts them", () => {
      const people = [...unit.generate(seeded(2090), 500)];
      expect(people).toHaveLength(500);
      for (const { record, row } of people) {
        expect(parsed(record).error?.issues ?? []).toEqual([]);
        expect(unit.is(record)).toBe(true);
        expect(failed(row, today).filter((s) => s.severity !== "info")).toEqual([]);
      }
      expect([...unit.generate(seeded(2090), 20)]).toEqual(people.slice(0, 20));
    });

    test("zod and the generated code give one verdict, at the same places", () => {
      const people = [vectors.record, ...[...unit.generate(seeded(7), 60)].map((p) => p.record)];
      const same = (value: unknown) => {
        const { error } = parsed(value);
        const faults = unit.explain(value);
        const found = { is: unit.is(value), places: places(faults).join() };
        const wanted = { is: error === undefined, places: places(error?.issues ?? []).join() };
        // asked tens of thousands of times: the matcher is called where it has something to say
        if (found.is !== wanted.is || found.places !== wanted.places) expect(found).toEqual(wanted);
      };
      for (const value of hostile) same(value);
      for (const path of paths(vectors.record)) for (const value of hostile) same(planted(vectors.record, path, value));
      const anywhere = fc
        .constantFrom(...people)
        .chain((person) =>
          fc.tuple(
            fc.constant(person),
            fc.constantFrom(...paths(person)),
            fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "binary" }), fc.object()),
          ),
        );
      fc.assert(
        fc.property(anywhere, ([person, path, value]) => same(planted(person, path, value))),
        { numRuns: runs },
      );
    }, 60_000);

    test("a key that reaches for the prototype changes nothing", () => {
      const before = Object.getOwnPropertyNames(Object.prototype);
      for (const key of ["__proto__", "constructor", "prototype"]) {
        const value = JSON.parse(`{${JSON.stringify(key)}:${JSON.stringify({ polluted: true })}}`) as unknown;
        expect(unit.is(value)).toBe(false);
        unit.explain(value);
      }
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
      expect("polluted" in {}).toBe(false);
    });

    test("no fault holds the value", () => {
      const secret = "Bí mật 4321";
      for (const path of paths(vectors.record))
        expect(JSON.stringify(unit.explain(planted(vectors.record, path, secret)))).not.toContain("4321");
    });
  });
}
