import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fieldOf, planted } from "../../../test/planted.js";
import { sampled } from "../../../test/record-samples.js";
import { seeded } from "../../core/index.js";
import * as enterprise from "../../databases/enterprise/enterprise/index.js";
import { isDay } from "../../databases/forms.js";
import * as insuredPerson from "../../databases/social-insurance/insured-person/index.js";
import { recordSteps, type Path } from "../../rules/index.js";
import { insertSql, schemaSql, sqlRow, sqlRows, type SqlDialect } from "./index.js";

// The schema of every record runs in PostgreSQL and in DuckDB, takes the made-up records, and refuses what is planted:
// the row that a step of the rule refuses, and the item of a list that a fault is planted in.

interface Engine {
  run(sql: string): Promise<unknown>;
  first(sql: string): Promise<string>;
}

const dialects = ["postgresql", "duckdb"] as const;
const engines = new Map<SqlDialect, Engine>();
const stops: (() => unknown)[] = [];
beforeAll(async () => {
  const postgresql = await PGlite.create();
  const instance = await DuckDBInstance.create(":memory:");
  const duckdb = await instance.connect();
  engines.set("postgresql", {
    run: (sql) => postgresql.exec(sql),
    first: async (sql) => String(Object.values((await postgresql.query<Record<string, unknown>>(sql)).rows[0]!)[0]),
  });
  engines.set("duckdb", {
    run: (sql) => duckdb.run(sql),
    first: async (sql) => String((await duckdb.runAndReadAll(sql)).getRows()[0]![0]),
  });
  stops.push(
    () => postgresql.close(),
    () => duckdb.closeSync(),
    () => instance.closeSync(),
  );
}, 60_000);
afterAll(async () => {
  for (const stop of stops) await stop();
});

/** What the engine refuses the statements with; nothing, when it takes them. */
async function refusalOf(dialect: SqlDialect, statements: Iterable<string>): Promise<string | undefined> {
  try {
    for (const sql of statements) await engines.get(dialect)!.run(sql);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** How engines name a CHECK, a NOT NULL, and text that is not of the column's type. */
const refusal = /check constraint|not-null constraint|NOT NULL constraint|invalid input syntax|out of range|overflow|Conversion Error/iu;

/** What only JavaScript can tell, what a column cannot hold at all, and what is as good as absent. */
const beyondSql = /^person-name\/|\/(?:empty|not-text|not-an-object|not-a-list|too-few|too-many)$/u;

const inItemOfList = (path: Path): boolean =>
  path.findIndex((step) => typeof step === "number") < path.length - 1 && path.some((step) => typeof step === "number");

let next = 1;
const cases = sampled.flatMap(([key, unit, vectors]) => dialects.map((dialect) => [key, dialect, unit, vectors] as const));

describe.for(cases)("%s in %s", ([key, dialect, unit, vectors]) => {
  /** Every record has numbers of its own. */
  const insert = (record: unknown): Iterable<string> => insertSql(sqlRows(unit, [{ record, row: vectors.row }], (next += 1_000)));

  test("the schema runs, says what it is, and takes 500 made-up records", async () => {
    const sql = schemaSql(unit, { dialect, asOf: "2026-11-25" });
    expect(sql).toContain(`-- Phiên bản: urn:hoso:${unit.meta.database}:${key}:`);
    expect(sql).toContain("-- Ngày xét: 2026-11-25");
    expect(await refusalOf(dialect, [sql])).toBeUndefined();
    const rows = [...sqlRows(unit, unit.generate(seeded(2090), 500))];
    expect(await refusalOf(dialect, insertSql(rows))).toBeUndefined();
    for (const [table, of] of Map.groupBy(rows, (row) => row.table))
      expect([table, await engines.get(dialect)!.first(`select count(*) from "${table}"`)]).toEqual([table, String(of.length)]);
    next = 1_000_000;
  });

  test("it refuses the rows that the rule refuses on any day, and takes those that it doubts", async () => {
    const steps = recordSteps(unit.rule);
    const seen = { refused: 0, taken: 0 };
    for (const { cells, code, column } of vectors.rows) {
      const row = unit.columns.map((c, i) => (c.key in cells ? cells[c.key] : vectors.row[i]));
      const out = new Uint8Array(steps.length);
      unit.verdicts(row, out);
      const failed = steps.some((step, i) => out[i] === 0 && step.severity === "refuse" && !step.jsOnly);
      const said = await refusalOf(dialect, insertSql([sqlRow(unit, row, next++)]));
      // a date column reads a day with a space after it
      if (said === undefined && code.endsWith("/not-a-day") && isDay(cells[column]?.trim())) continue;
      expect([code, column, said !== undefined]).toEqual([code, column, failed]);
      if (said !== undefined) expect(said).toMatch(refusal);
      seen[said === undefined ? "taken" : "refused"]++;
    }
    expect(seen.refused).toBeGreaterThan(0);
  });

  test("it refuses what is planted in an item of a list", async () => {
    // the lists of a citizen are records of their own
    if (unit.facts === undefined) return expect(schemaSql(unit, { dialect }).match(/CREATE TABLE/gu)).toHaveLength(1);
    expect(await refusalOf(dialect, insert(vectors.record))).toBeUndefined();
    const faults = vectors.nested.filter(({ path, code }) => inItemOfList(path) && !beyondSql.test(code));
    for (const { path, code, value } of faults) {
      const record = planted(vectors.record, path, value);
      const said = await refusalOf(dialect, insert(record));
      // a list inside an item that is not there is a list without rows
      const wholeList = code.endsWith("/missing") && unit.fields[fieldOf(path)]?.cardinality === "any";
      expect([code, path.join("."), said !== undefined]).toEqual([code, path.join("."), !wholeList]);
      if (said !== undefined) expect(said).toMatch(refusal);
    }
  });
});

describe("what the schema says of itself", () => {
  const sql = schemaSql(enterprise, { dialect: "postgresql" });

  test("what no CHECK says is listed, each with why, and what only doubts is counted", () => {
    const head = sql.slice(0, sql.indexOf("CREATE TABLE"));
    expect(head).toContain("enterprise/not-a-name (enterprise: representativeName): chỉ mã JavaScript xét được");
    expect(head).toContain("enterprise/in-future (enterprise: registeredOn): tuỳ ngày xét");
    const doubts = recordSteps(enterprise.rule).filter((step) => step.severity !== "refuse").length;
    expect(head).toContain(`Ngoài ra có ${doubts} điều chỉ nhắc`);
    for (const line of head.trim().split("\n")) expect(line).toMatch(/^-- /);
  });

  test("every refusal of every record is a CHECK, or in a type, or listed; no doubt is a CHECK", () => {
    for (const [key, unit] of sampled) {
      const written = schemaSql(unit, { dialect: "postgresql" });
      const names = [...written.matchAll(/CONSTRAINT "([^"]+)" CHECK/gu)].map((match) => match[1]!);
      for (const name of names) expect(Buffer.byteLength(name), name).toBeLessThanOrEqual(63);
      for (const step of recordSteps(unit.rule)) {
        const [name, problem] = [`${step.code} ${step.columns[0]!}`.slice(0, 60), step.code.split("/")[1]!];
        const isCheck = names.some((other) => other.startsWith(name));
        const isListed = written.includes(`--   ${step.code} (${key}: ${step.columns.join(", ")})`);
        const isType = ["missing", "not-a-day", "unknown-code"].includes(problem);
        if (step.severity === "refuse") expect([step.code, isCheck || isListed || isType]).toEqual([step.code, true]);
        else expect([step.code, isCheck]).toEqual([step.code, false]);
      }
    }
  });

  test("comments cite the law, name the codes and the category of personal data, in either language", async () => {
    expect(sql).toContain(
      `COMMENT ON COLUMN "enterprise"."representativeName" IS 'Họ, tên của người đại diện theo pháp luật. Căn cứ: Luật Doanh nghiệp (59/2020/QH14), Điều 28 khoản 3 (đã đọc văn bản). Dữ liệu cá nhân cơ bản.';`,
    );
    const english = schemaSql(enterprise, { dialect: "duckdb", locale: "en" });
    expect(english).toContain("-- As of: no day; only what no period ever allowed is refused");
    expect(english).toContain("Codes: limited-one ");
    for (const dialect of dialects) {
      const asked =
        dialect === "postgresql"
          ? `select col_description('"enterprise"'::regclass, attnum) from pg_attribute where attrelid = '"enterprise"'::regclass and attname = 'name'`
          : `select comment from duckdb_columns() where table_name = 'enterprise' and column_name = 'name'`;
      expect(await engines.get(dialect)!.first(asked)).toMatch(/^Tên doanh nghiệp\. Căn cứ: /u);
    }
  });
});

test("PostgreSQL says which rule a row breaks by the name of the CHECK", async () => {
  const row = enterprise.columns.map((column) => (column.key === "code" ? "9900000017" : column.example));
  expect(await refusalOf("postgresql", insertSql([sqlRow(enterprise, row, 1)]))).toContain(
    'violates check constraint "enterprise-code/check-digit code"',
  );
});

test("rows of a batch go parents first, and text is quoted", () => {
  const rows = [...sqlRows(insuredPerson, insuredPerson.generate(seeded(3), 700))];
  expect([...insertSql(rows)].length).toBeGreaterThan(10);
  const known = new Set<string>();
  for (const { table, values } of rows) {
    if ("_parent" in values) expect(known).toContain(`${table.slice(0, table.indexOf("."))} ${String(values["_parent"])}`);
    known.add(`${table} ${String(values["_id"])}`);
  }
  const row = { table: 'a"b', values: { _id: 1, "it's": "it's", list: ["x'", "y"], none: null, yes: true } };
  expect([...insertSql([row])]).toEqual([
    `INSERT INTO "a""b" ("_id", "it's", "list", "none", "yes") VALUES\n(1, 'it''s', CAST(ARRAY['x''','y'] AS text[]), NULL, true);`,
  ]);
  expect([...insertSql([])]).toEqual([]);
});
