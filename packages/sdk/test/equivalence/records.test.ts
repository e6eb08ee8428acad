import { globSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PlainDate } from "../../src/core/index.js";
import { madeUpToday } from "../../src/databases/made-up.js";
import type { RecordUnit } from "../../src/databases/record-unit.js";
import type { RecordVectors } from "../../src/databases/vectors.js";
import { duckdbRecord, postgresqlRecord, recordSteps } from "../../src/rules/index.js";
import { Engine, tables } from "./engines.js";
import { generated, hostileRows, inSql, oracleOf } from "./records.js";
import { Postgres } from "./postgres.js";
import { shown } from "./shrink.js";

// 30,000 rows a database, shared out among its records: the generated JavaScript, the closure oracle, DuckDB and PostgreSQL
// give the same verdict for each check of each row, with and without a day. Citizens have their own test, with the mutants.

const ROWS = 30_000;
const days: readonly (PlainDate | undefined)[] = [undefined, madeUpToday];

const home = resolve(import.meta.dirname, "../../src/databases");
const load = async (path: string): Promise<unknown> => import(pathToFileURL(resolve(home, path)).href);
const folders = globSync("*/*/rule.ts", { cwd: home })
  .map((path) => dirname(path).replaceAll("\\", "/"))
  .toSorted();
const records = await Promise.all(
  folders.map(async (folder) => ({
    unit: (await load(`${folder}/index.ts`)) as RecordUnit,
    vectors: ((await load(`${folder}/vectors.ts`)) as { readonly vectors: RecordVectors }).vectors,
  })),
);
const share = (database: string): number => Math.ceil(ROWS / records.filter(({ unit }) => unit.meta.database === database).length);

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

test("there are records to compare", () => expect(records.length).toBeGreaterThan(1));

describe.for(records.map((record) => [record.unit.meta.key, record] as const))("%s", ([, { unit, vectors }]) => {
  test(
    "the generated code, the oracle, DuckDB and PostgreSQL agree, and every step fails and passes for some row",
    { timeout: 120_000 },
    async () => {
      const keys = unit.columns.map((c) => c.key);
      const rows = hostileRows(unit, vectors, share(unit.meta.database));
      await duckdb.load("rows", keys, rows);
      await postgresql.load("rows", keys, rows);
      const seen: Set<string>[] = unit.steps.map(() => new Set());
      for (const asOf of days) {
        const verdicts = rows.map((row) => generated(unit, row, asOf));
        for (const verdict of verdicts) for (let i = 0; i < verdict.length; i++) seen[i]!.add(verdict[i]!);
        const oracle = oracleOf(unit, asOf);
        const engines = {
          DuckDB: await duckdb.verdicts("rows", duckdbRecord(unit.rule, { tables, asOf })),
          PostgreSQL: await postgresql.verdicts("rows", postgresqlRecord(unit.rule, { tables, asOf })),
        };
        for (const sql of Object.values(engines)) expect(sql).toHaveLength(rows.length);
        rows.forEach((row, i) => {
          const verdict = verdicts[i]!;
          if (oracle(row) !== verdict) expect(`${shown(keys, row)}: ${oracle(row)}`).toBe(verdict);
          for (const [engine, sql] of Object.entries(engines))
            if (sql[i] !== inSql(unit, verdict)) expect(`${engine}, ${shown(keys, row)}: ${sql[i]}`).toBe(inSql(unit, verdict));
        });
      }
      recordSteps(unit.rule).forEach(({ code, columns, step }, i) => {
        // the steps of an identifier are tried out where the identifier is
        if (step.kind === "check") expect([...seen[i]!].toSorted().join(""), `${code} (${columns.join(", ")})`).toMatch(/^01/);
      });
    },
  );
});
