import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readTsv } from "../../../scripts/codegen/source.js";
import { seedCsv, seedSql, successionTable, unitTable } from "./index.js";

const recipe = readFileSync(fileURLToPath(new URL("../../../../../examples/command-line/migrate-codes.sql", import.meta.url)), "utf8");

interface Engine {
  run(sql: string): Promise<unknown>;
  ask(sql: string): Promise<unknown>;
  stop(): unknown;
}

const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  async PostgreSQL() {
    const db = await PGlite.create();
    return {
      run: (sql) => db.exec(sql),
      ask: async (sql) => (await db.query(sql, [], { rowMode: "array" })).rows,
      stop: () => db.close(),
    };
  },
  async DuckDB() {
    const instance = await DuckDBInstance.create(":memory:");
    const db = await instance.connect();
    return {
      run: (sql) => db.run(sql),
      ask: async (sql) => (await db.runAndReadAll(sql)).getRowsJson(),
      stop: () => (db.closeSync(), instance.closeSync()),
    };
  },
};

describe.each(Object.keys(engines))("the tables in %s", (name) => {
  let engine: Engine;
  const ask = (sql: string) => engine.ask(sql);

  beforeAll(async () => {
    engine = await engines[name]!();
    await engine.run([...seedSql([unitTable, successionTable])].join(""));
  }, 120_000);
  afterAll(() => engine.stop());

  test("hold as many units as the lists, keyed by era and code", async () => {
    expect(await ask("SELECT era, level, count(*)::INTEGER FROM admin_unit GROUP BY era, level ORDER BY era, level")).toEqual([
      ["current", "commune", 3321],
      ["current", "province", 34],
      ["former", "commune", 10_035],
      ["former", "district", 696],
      ["former", "province", 63],
    ]);
    expect(await ask("SELECT count(*)::INTEGER, count(*) FILTER (WHERE settles)::INTEGER FROM admin_succession")).toEqual([
      [10_566, 9594 + 59],
    ]);
    await expect(engine.run("INSERT INTO admin_unit SELECT * FROM admin_unit WHERE era = 'former' AND code = '00004'")).rejects.toThrow(
      /duplicate key/iu,
    );
  });

  test("say what the tables of this project say", async () => {
    const rows = readTsv("admin-units/communes.tsv").filter((row) => row["until"] === "");
    const told = await ask(
      "SELECT code, type, name, parent_code, coalesce(type_since, valid_from)::VARCHAR FROM admin_unit WHERE era = 'current' AND level = 'commune' ORDER BY code",
    );
    expect(told).toEqual(
      rows.map((row) => [row["code"], row["type"], row["name"], row["province"], row["from"]]).toSorted((a, b) => (a[0]! < b[0]! ? -1 : 1)),
    );
    const former = readTsv("admin-units/former-communes.tsv");
    expect(
      await ask("SELECT code, type, name, parent_code FROM admin_unit WHERE era = 'former' AND level = 'commune' ORDER BY code"),
    ).toEqual(former.map((row) => [row["code"], row["type"], row["name"], row["district"]]));
  });

  test("every parent and every end of an edge is there; no period overlaps another of its key; no postal code is made up", async () => {
    expect(await ask("SELECT level, count(*)::INTEGER FROM admin_unit WHERE parent_code IS NULL GROUP BY level")).toEqual([
      ["province", 34 + 63],
    ]);
    expect(
      await ask(
        "SELECT * FROM admin_unit u WHERE parent_code IS NOT NULL AND NOT EXISTS (SELECT 1 FROM admin_unit p WHERE p.era = u.era AND p.code = u.parent_code)",
      ),
    ).toEqual([]);
    expect(
      await ask(
        "SELECT * FROM admin_succession s WHERE NOT EXISTS (SELECT 1 FROM admin_unit WHERE era = 'former' AND code = s.from_code) OR NOT EXISTS (SELECT 1 FROM admin_unit WHERE era = 'current' AND code = s.to_code)",
      ),
    ).toEqual([]);
    expect(await ask("SELECT DISTINCT era, valid_from::VARCHAR, valid_to::VARCHAR FROM admin_unit ORDER BY era")).toEqual([
      ["current", "2025-07-01", null],
      ["former", null, "2025-07-01"],
    ]);
    expect(await ask("SELECT count(postal_code)::INTEGER FROM admin_unit")).toEqual([[0]]);
  });

  test("the recipe moves a table that holds old codes, and leaves to people what only people know", async () => {
    await engine.run("CREATE TABLE customers (id INTEGER, commune_code VARCHAR(5))");
    await engine.run("INSERT INTO customers VALUES (1, '26740'), (2, '00556'), (3, '18796'), (4, '00010'), (5, NULL)");
    await engine.run(recipe);
    expect(await ask("SELECT id, new_commune_code FROM customers ORDER BY id")).toEqual([
      [1, "26740"],
      [2, "00562"],
      [3, null],
      [4, null],
      [5, null],
    ]);
    expect(await ask("SELECT id, to_code, full_name, instrument, clause FROM commune_choices ORDER BY to_code")).toEqual([
      [3, "18754", "Phường Sông Trí", "1665/NQ-UBTVQH15", 63],
      [3, "18823", "Phường Vũng Áng", "1665/NQ-UBTVQH15", 62],
      [3, "18832", "Phường Hoành Sơn", "1665/NQ-UBTVQH15", 64],
    ]);
    expect(await ask("SELECT id FROM unknown_communes")).toEqual([[4]]);
  });
});

test("the CSV has the same rows, every code with its zeros", () => {
  const lines = [...seedCsv(unitTable)].join("").trimEnd().split("\r\n");
  expect(lines).toHaveLength(1 + 3321 + 34 + 10_035 + 696 + 63);
  expect(lines[0]).toBe(unitTable.columns.map(([name]) => name).join(","));
  expect(lines).toContain("former,00004,commune,phuong,Trúc Bạch,Phường Trúc Bạch,001,,2025-07-01,,,");
  expect(lines).toContain("current,24,province,thanh-pho,Bắc Ninh,Thành phố Bắc Ninh,,2025-07-01,,2026-09-20,39/2026/QH16,");
  expect([...seedCsv(successionTable)].join("").split("\r\n")[1]).toBe("00001,00097,all,1656/NQ-UBTVQH15,14,true");
});

test("the SQL says beside the columns what is not known", () => {
  const sql = [...seedSql([unitTable])].join("");
  expect(sql.split("\n").slice(0, 3)).toEqual([...unitTable.notes!.map((note) => `-- ${note}`), "CREATE TABLE admin_unit ("]);
  expect(sql).toContain("-- postal_code: NULL, chưa có nguồn");
});
