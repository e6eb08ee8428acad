import type { Bilingual, Locale, PlainDate } from "../../core/index.js";
import type { RecordUnit } from "../../databases/index.js";
import { schemaSql, type SqlDialect } from "../../exports/sql/index.js";
import { jsonSchemaOf, jsonSchemasOf } from "../../exports/json-schema/index.js";

/** Những gì một lần xuất cần. */
export interface Exporting {
  /** What was asked for: a record, a database, or `all`. */
  readonly name: string;
  readonly records: readonly RecordUnit[];
  readonly asOf: PlainDate | undefined;
  readonly locale: Locale;
}

/** Một dạng của `hoso schema`: its word on the command line, and what it writes of one record or of many. */
export interface SchemaFormat {
  readonly about: Bilingual;
  /** What is written is JSON already: `--json` changes nothing. */
  readonly json?: boolean;
  /** Bytes are not for a terminal: such a format asks for `--out`. */
  readonly bytes?: boolean;
  /** Chữ, hoặc từng byte của một tệp. */
  write(asked: Exporting): string | Uint8Array | Promise<string | Uint8Array>;
}

const inJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

const sql = (dialect: SqlDialect, system: string): SchemaFormat => ({
  about: {
    vi: `Bảng SQL của ${system}: kiểu, NOT NULL, CHECK, chú giải có căn cứ`,
    en: `SQL tables for ${system}: types, NOT NULL, CHECK, comments that cite the law`,
  },
  write: ({ records, asOf, locale }) => records.map((record) => schemaSql(record, { dialect, asOf, locale })).join("\n"),
});

/** Mọi dạng, by name: one more line here is one more format of the command, in its help and in its errors. */
export const schemaFormats: Readonly<Record<string, SchemaFormat>> = {
  "json-schema": {
    about: {
      vi: "JSON Schema 2020-12; điều nó không nói được nằm ở x-rules",
      en: "JSON Schema 2020-12; what it cannot say stands under x-rules",
    },
    json: true,
    write: ({ name, records, asOf, locale }) =>
      inJson(records.length === 1 ? jsonSchemaOf(records[0]!, { asOf, locale }) : jsonSchemasOf(name, records, { asOf, locale })),
  },
  "sql-postgresql": sql("postgresql", "PostgreSQL"),
  "sql-duckdb": sql("duckdb", "DuckDB"),
};
