import { globSync, readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays, between, pick, seeded, type PlainDate, type Random } from "../../src/core/index.js";
import { duckdbVerdicts, quote, type IdentifierRule } from "../../src/rules/index.js";
import type { Vectors } from "../../src/testing.js";
import { oracle } from "../oracle/identifier.js";

// Every identifier there is: the verdicts of the generated JavaScript, of the closure oracle and of DuckDB agree, on its own
// vectors, on what it generates, and on each of these with one thing wrong.

const root = resolve(import.meta.dirname, "../..");

interface Generated {
  readonly steps: readonly string[];
  verdicts(t: string, out: Uint8Array, at: number, asOf?: PlainDate): void;
}
interface Unit {
  readonly rule: IdentifierRule;
  normalize(input: string): string;
  generate(random: Random): string;
}

const load = async <T>(path: string): Promise<T> => (await import(/* @vite-ignore */ resolve(root, path))) as T;

const tables = Object.fromEntries(
  globSync("data/codes/*.tsv", { cwd: root }).map((file) => [
    basename(file, ".tsv"),
    readFileSync(resolve(root, file), "utf8")
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t")[0]!),
  ]),
);

/** No day, some days, and every day on which something of the rule begins or ends, with the day before it. */
function daysOf(rule: IdentifierRule): (PlainDate | undefined)[] {
  const edges = [...rule.forms, ...rule.checks].flatMap(({ from, until }) =>
    [from, until].flatMap((day) => (day === undefined ? [] : [addDays(day, -1), day])),
  );
  return [...new Set<PlainDate | undefined>([undefined, "1999-12-31", "2026-11-23", "2090-01-01", ...edges])];
}

function mutate(random: Random, text: string): string {
  const at = between(random, 0, text.length);
  const other = pick(random, [..."0123456789AZĐaz.-/ ÐđỌ", "\n", "😀"]);
  switch (between(random, 0, 3)) {
    case 0:
      return text.slice(0, at) + other + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1);
    case 2:
      return text.slice(0, at) + other + text.slice(at + 1);
    default:
      return text.slice(at) + text.slice(0, at);
  }
}

function rowsOf(unit: Unit, vectors: Vectors): string[] {
  const random = seeded(11);
  const good = [...vectors.valid, ...vectors.refused, ...vectors.remarked].map((v) => unit.normalize(v.input));
  for (let i = 0; i < 100; i++) good.push(unit.generate(random));
  const hostile = ["", "\n", "0".repeat(300), "'", "%", "\\"];
  // a NUL or a lone surrogate is not text to an engine
  const bad = good
    .flatMap((text) => [mutate(random, text), mutate(random, mutate(random, text))])
    .filter((text) => !/[\uD800-\uDFFF]/u.test(text) && !text.includes("\0"));
  return [...new Set([...good, ...bad, ...hostile])];
}

const keys = globSync("src/identifiers/*/rule.ts", { cwd: root })
  .map((file) => basename(dirname(file)))
  .toSorted();

describe("JavaScript, the oracle and DuckDB give one verdict", () => {
  let instance: DuckDBInstance;
  beforeAll(async () => {
    instance = await DuckDBInstance.create(":memory:");
  });
  afterAll(() => instance.closeSync());

  test.for(keys)("%s", { timeout: 60_000 }, async (key) => {
    const unit = await load<Unit>(`src/identifiers/${key}/index.ts`);
    const { vectors } = await load<{ vectors: Vectors }>(`src/identifiers/${key}/vectors.ts`);
    const { steps, verdicts } = await load<Generated>(`src/identifiers/${key}/${key}.generated.ts`);
    const rows = rowsOf(unit, vectors);
    const slow = oracle(unit.rule, tables);
    const connection = await instance.connect();
    await connection.run(
      `create temp table t as select * from (values ${rows.map((text, i) => `(${i}, ${quote(text)})`).join(",")}) as v(i, c)`,
    );
    const seen = new Set<string>();
    for (const asOf of daysOf(unit.rule)) {
      const columns = duckdbVerdicts(unit.rule, "c", { tables, asOf });
      expect(columns.map((c) => c.code)).toEqual(steps);
      const reader = await connection.runAndReadAll(`select concat(${columns.map((c) => c.sql).join(",")}) from t order by i`);
      const sql = reader.getRows().map(([cell]) => String(cell));
      const out = new Uint8Array(steps.length);
      rows.forEach((text, i) => {
        verdicts(text, out, 0, asOf);
        const js = out.join("");
        seen.add(js);
        expect(slow(text, asOf).join(""), `oracle, ${JSON.stringify(text)} on ${asOf}`).toBe(js);
        expect(sql[i], `DuckDB, ${JSON.stringify(text)} on ${asOf}`).toBe(js);
      });
    }
    // rows that all fall into the same verdict would prove nothing
    expect(seen.size).toBeGreaterThan(1);
    connection.closeSync();
  });
});
