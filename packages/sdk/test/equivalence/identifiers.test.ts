import { globSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pick, seeded, type PlainDate, type Random } from "../../src/core/index.js";
import { duckdbVerdicts, postgresqlVerdicts, stepsOf, type IdentifierRule } from "../../src/rules/index.js";
import { oracle } from "../oracle/identifier.js";
import { Engine, tables } from "./engines.js";
import { mutate, storable } from "./hostile.js";
import { Postgres } from "./postgres.js";

// Each identifier on thousands of texts that it made itself, each with one thing wrong: JavaScript, the
// oracle, DuckDB and PostgreSQL give one verdict a check.

interface Unit {
  readonly rule: IdentifierRule;
  generate(random: Random): string;
}
interface Generated {
  verdicts(t: string, out: Uint8Array, at: number, asOf?: PlainDate): void;
}

const root = resolve(import.meta.dirname, "../..");
const load = async <T>(path: string): Promise<T> => (await import(/* @vite-ignore */ resolve(root, path))) as T;
const keys = globSync("src/identifiers/*/rule.ts", { cwd: root })
  .map((file) => basename(dirname(file)))
  .toSorted();

/** Shared among the identifiers, so that the test takes as long when there are more of them. */
const texts = Math.max(1_000, Math.floor(40_000 / keys.length));

function hostileTexts(unit: Unit): string[] {
  const random = seeded(12);
  const out: string[] = [];
  while (out.length < texts) {
    const text = unit.generate(random);
    const wrong = mutate(random, text, "2026-11-23");
    // a cell that is not there is no text: records judge it
    for (const t of [pick(random, [text, ""]), wrong]) if (t !== undefined && storable(t)) out.push(t);
  }
  return out;
}

let duckdb: Engine;
let postgresql: Postgres;
beforeAll(async () => {
  duckdb = await Engine.start();
  postgresql = await Postgres.start();
}, 60_000);
afterAll(async () => {
  duckdb.stop();
  await postgresql.stop();
});

test.for(keys)("%s", { timeout: 60_000 }, async (key) => {
  const unit = await load<Unit>(`src/identifiers/${key}/index.ts`);
  const { verdicts } = await load<Generated>(`src/identifiers/${key}/${key}.generated.ts`);
  const slow = oracle(unit.rule, tables);
  const rows = hostileTexts(unit);
  const out = new Uint8Array(stepsOf(unit.rule).length);
  const cells = rows.map((text) => [text]);
  await duckdb.load("texts", ["c"], cells);
  await postgresql.load("texts", ["c"], cells);
  const seen = new Set<string>();
  for (const asOf of [undefined, "2025-07-01"] as const) {
    const inDuckdb = await duckdb.verdicts("texts", duckdbVerdicts(unit.rule, "c", { tables, asOf }));
    const inPostgresql = await postgresql.verdicts("texts", postgresqlVerdicts(unit.rule, "c", { tables, asOf }));
    rows.forEach((text, i) => {
      verdicts(text, out, 0, asOf);
      const js = out.join("");
      const others = [slow(text, asOf).join(""), inDuckdb[i], inPostgresql[i]];
      if (others.some((other) => other !== js)) expect({ text, asOf, others }).toEqual({ text, asOf, others: [js, js, js] });
      seen.add(js);
    });
  }
  expect(seen.size).toBeGreaterThan(1);
});
