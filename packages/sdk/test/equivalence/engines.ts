import { globSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { DuckDBInstance, VARCHAR, type DuckDBConnection } from "@duckdb/node-api";
import type { RecordSqlVerdict } from "../../src/rules/index.js";

export type Cells = readonly (string | undefined)[];

const data = resolve(import.meta.dirname, "../../data/codes");

/** The codes of every list, out of the data and not out of what codegen made of it. */
export const tables: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  globSync("*.tsv", { cwd: data }).map((file) => [
    basename(file, ".tsv"),
    readFileSync(resolve(data, file), "utf8")
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t")[0]!),
  ]),
);

/** DuckDB with rows of text in it. */
export class Engine {
  private readonly instance: DuckDBInstance;
  private readonly connection: DuckDBConnection;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.instance = instance;
    this.connection = connection;
  }

  static async start(): Promise<Engine> {
    const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
    return new Engine(instance, await instance.connect());
  }

  async load(table: string, columns: readonly string[], rows: readonly Cells[]): Promise<void> {
    await this.connection.run(`create or replace table "${table}" (i integer, ${columns.map((c) => `"${c}" varchar`).join(", ")})`);
    const appender = await this.connection.createAppender(table);
    rows.forEach((row, i) => {
      appender.appendInteger(i);
      for (const cell of row) {
        if (cell === undefined) appender.appendNull();
        else appender.appendValue(cell, VARCHAR);
      }
      appender.endRow();
    });
    appender.closeSync();
  }

  /** One string of verdicts a row, in the order of the rows. */
  async verdicts(table: string, verdicts: readonly Pick<RecordSqlVerdict, "sql">[]): Promise<string[]> {
    const reader = await this.connection.runAndReadAll(`select concat(${verdicts.map((v) => v.sql).join(",")}) from "${table}" order by i`);
    return reader.getRows().map(([cell]) => String(cell));
  }

  stop(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}
