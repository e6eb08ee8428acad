// The check finds exactly what was broken: every planted row, and no row that nobody touched.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { check, type Found } from "./found.ts";
import { asOf, registry, type Registry } from "./registry/build.ts";
import { faults } from "./registry/faults.ts";
import { csv, firstRow } from "./registry/office.ts";

interface Planted {
  readonly seed: number;
  readonly rows: number;
  readonly twins: number;
  readonly faults: readonly {
    readonly id: string;
    readonly code: string;
    readonly column: string;
    readonly count: number;
    readonly rows: readonly number[];
  }[];
}

const here = import.meta.dirname;
const planted = JSON.parse(readFileSync(join(here, "planted.json"), "utf8")) as Planted;
/** Context, not a fault: the rows are counted, not listed. */
const context = new Set(["citizen/province-of-before-2025"]);

/** `code column` → the rows in which it was planted. */
const expected = new Map<string, readonly number[]>();
for (const { code, column, rows } of planted.faults) {
  const key = `${code} ${column}`;
  expected.set(
    key,
    [...(expected.get(key) ?? []), ...rows].toSorted((a, b) => a - b),
  );
}

describe.each(["registry.xlsx", "registry.csv"])("%s", (file) => {
  let found: Found;
  beforeAll(async () => {
    found = await check(join(here, file), asOf);
  }, 120_000);

  test("has every row, and every column but the number and the note", () => {
    const { rows, mapping } = found.summary;
    expect(rows).toBe(20_000);
    expect(mapping.unknown).toEqual(["STT", "Ghi chú"]);
    expect(mapping.missing).toEqual([]);
  });

  test.for(planted.faults)("$id: $count", ({ code, column, rows }) => {
    const key = `${code} ${column}`;
    if (context.has(code)) {
      const step = found.summary.steps.find((s) => s.code === code && s.columns[0] === column);
      expect(step?.fail).toBe(expected.get(key)?.length);
    } else expect(rows.filter((row) => !(found.rows.get(key) ?? []).includes(row))).toEqual([]);
  });

  test("finds nothing in a row that nobody broke", () => {
    const extra = [...found.rows].flatMap(([key, rows]) => {
      const known = new Set(expected.get(key));
      return rows.filter((row) => !known.has(row)).map((row) => `${key} ${row}`);
    });
    expect(extra.slice(0, 20)).toEqual([]);
  });

  test("takes no twins for one person", () => {
    const doubled = new Set(found.rows.get("citizen/possible-duplicate personalId"));
    const twins = made.twins.flat().map((line) => line + firstRow - 1);
    expect(twins.length).toBe(2 * planted.twins);
    expect(twins.length).toBeGreaterThan(200);
    const twice = new Set(expected.get("citizen/possible-duplicate personalId"));
    expect(twins.filter((row) => doubled.has(row) && !twice.has(row))).toEqual([]);
  });
});

let made: Registry;
beforeAll(() => {
  made = registry(planted.seed, planted.rows);
}, 120_000);

test("the files are those that the script makes from its seed", () => {
  expect(csv(made.lines)).toBe(readFileSync(join(here, "registry.csv"), "utf8"));
  expect(made.planted.map((p) => [p.id, p.lines.map((line) => line + firstRow - 1)])).toEqual(planted.faults.map((p) => [p.id, p.rows]));
});

test("plants as many as it says", () => {
  for (const { id, count } of faults) expect(planted.faults.find((p) => p.id === id)?.count).toBe(count);
});

test("everybody in it is made up: born 2030–2089, tax codes of the prefix 99", () => {
  for (const { cells } of made.lines) {
    const id = cells.personalId ?? "";
    if (id.length === 12) expect(id.slice(3, 6)).toMatch(/^[23][3-8]\d$/);
    if (cells.taxCode?.length === 10) expect(cells.taxCode).toMatch(/^99/);
  }
});
