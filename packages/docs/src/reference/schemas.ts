import type { RecordUnit } from "@hoso/sdk/databases";
import { jsonSchemaOf } from "@hoso/sdk/exports/json-schema";
import { dataContractOf } from "@hoso/sdk/exports/odcs";
import { openApiOf } from "@hoso/sdk/exports/openapi";
import { schemaSql } from "@hoso/sdk/exports/sql";
import { typesOf } from "@hoso/sdk/exports/typescript";

interface Download {
  readonly name: string;
  /** Follows the key of the record in the file's name. */
  readonly ending: string;
  readonly type: string;
  write(record: RecordUnit): string;
}

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** Những dạng lược đồ mà trang của mỗi bản ghi cho tải về. JSON is YAML, too. */
export const downloads: readonly Download[] = [
  { name: "JSON Schema", ending: "schema.json", type: "application/schema+json", write: (record) => json(jsonSchemaOf(record)) },
  { name: "OpenAPI 3.1", ending: "openapi.json", type: "application/json", write: (record) => json(openApiOf(record.meta.key, [record])) },
  {
    name: "PostgreSQL",
    ending: "postgresql.sql",
    type: "text/plain; charset=utf-8",
    write: (record) => schemaSql(record, { dialect: "postgresql" }),
  },
  { name: "DuckDB", ending: "duckdb.sql", type: "text/plain; charset=utf-8", write: (record) => schemaSql(record, { dialect: "duckdb" }) },
  { name: "TypeScript", ending: "d.ts", type: "text/plain; charset=utf-8", write: (record) => typesOf(record) },
  { name: "ODCS 3.1", ending: "odcs.json", type: "application/json", write: (record) => json(dataContractOf(record.meta.key, [record])) },
];

/** Đường dẫn của một tệp, from the root of the site. */
export const downloadOf = (record: string, { ending }: Download): string =>
  `${import.meta.env.BASE_URL.replace(/\/$/u, "")}/tai-ve/luoc-do/${record}.${ending}`;
