import { PGlite } from "@electric-sql/pglite";
import { quoteName, type RecordSqlVerdict } from "../../src/rules/index.js";
import type { Cells } from "./engines.js";

/** A cell as COPY reads it. */
const cellText = (cell: string | undefined): string =>
  cell === undefined ? "\\N" : cell.replace(/[\\\n\r\t]/g, (c) => ({ "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" })[c]!);

/** PostgreSQL, in this process, with rows of text in it. */
export class Postgres {
  private readonly db: PGlite;

  private constructor(db: PGlite) {
    this.db = db;
  }

  static async start(): Promise<Postgres> {
    return new Postgres(await PGlite.create());
  }

  async load(table: string, columns: readonly string[], rows: readonly Cells[]): Promise<void> {
    const names = columns.map((c) => `${quoteName(c)} text`);
    await this.db.exec(`drop table if exists ${quoteName(table)}; create table ${quoteName(table)} (i integer, ${names.join(", ")})`);
    const lines = rows.map((row, i) => [String(i), ...row.map(cellText)].join("\t"));
    await this.db.query(`copy ${quoteName(table)} from '/dev/blob'`, [], { blob: new Blob([`${lines.join("\n")}\n`]) });
  }

  /** One string of verdicts a row, in the order of the rows. */
  async verdicts(table: string, verdicts: readonly Pick<RecordSqlVerdict, "sql">[]): Promise<string[]> {
    const all = verdicts.map((v) => `(${v.sql})`).join("||");
    const { rows } = await this.db.query<{ v: string }>(`select ''||${all} as v from ${quoteName(table)} order by i`);
    return rows.map(({ v }) => v);
  }

  async stop(): Promise<void> {
    await this.db.close();
  }
}
