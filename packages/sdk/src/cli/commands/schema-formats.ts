import { dump } from "js-yaml";
import type { Bilingual, Locale, PlainDate } from "../../core/index.js";
import type { RecordUnit } from "../../databases/index.js";
import { dictionaryOf } from "../../exports/dictionary/index.js";
import { schemaSql, type SqlDialect } from "../../exports/sql/index.js";
import { templateOf } from "../../exports/template/index.js";
import { jsonSchemaOf, jsonSchemasOf } from "../../exports/json-schema/index.js";
import { dataContractOf } from "../../exports/odcs/index.js";
import { openApiOf } from "../../exports/openapi/index.js";
import { typesOfAll } from "../../exports/typescript/index.js";

/** Những gì một lần xuất cần. */
interface Exporting {
  /** What was asked for: a record, a database, or `all`. */
  readonly name: string;
  readonly records: readonly RecordUnit[];
  readonly asOf: PlainDate | undefined;
  readonly locale: Locale;
  /** `--json` was given. */
  readonly json: boolean;
}

/** Một dạng của `hoso schema`: its word on the command line, and what it writes of one record or of many. */
export interface SchemaFormat {
  readonly about: Bilingual;
  /** With `--json` it writes JSON of its own; other formats are then put into JSON as text. */
  readonly json?: boolean;
  /** Bytes are not for a terminal: such a format asks for `--out`. */
  readonly bytes?: boolean;
  /** Of one record at a time. */
  readonly one?: boolean;
  /** Chữ, hoặc từng byte của một tệp. */
  write(asked: Exporting): string | Uint8Array | Promise<string | Uint8Array>;
}

/** What a reader of YAML 1.1 or 1.2 would take for something else than text, like a day, is quoted. */
const inYaml = (value: unknown): string => dump(value, { noRefs: true, lineWidth: -1, skipInvalid: true });
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
  openapi: {
    about: {
      vi: "OpenAPI 3.1: lược đồ và các đường dẫn để nộp, đọc, soát một bản ghi",
      en: "OpenAPI 3.1: schemas, and paths to submit, read and check a record",
    },
    json: true,
    write: ({ name, records, asOf, locale }) => inJson(openApiOf(name, records, { asOf, locale })),
  },
  odcs: {
    about: {
      vi: "giao ước dữ liệu, Open Data Contract Standard 3.1 (YAML; --json: JSON)",
      en: "a data contract, Open Data Contract Standard 3.1 (YAML; --json: JSON)",
    },
    json: true,
    write: ({ name, records, asOf, locale, json }) => (json ? inJson : inYaml)(dataContractOf(name, records, { asOf, locale })),
  },
  typescript: {
    about: { vi: "kiểu TypeScript, không cần thư viện nào", en: "TypeScript types that need no library" },
    write: ({ records, asOf, locale }) => typesOfAll(records, { asOf, locale }),
  },
  template: {
    about: {
      vi: "Tệp Excel mẫu của một bản ghi, như lệnh hoso template; cần --out",
      en: "The Excel form of one record, as hoso template writes it; needs --out",
    },
    bytes: true,
    one: true,
    write: ({ records, asOf, locale }) => templateOf(records[0]!, { asOf, locale }),
  },
  dictionary: {
    about: {
      vi: "Từ điển dữ liệu in được: một tệp HTML mở không cần mạng",
      en: "A data dictionary to print: one HTML file that opens without a network",
    },
    write: ({ name, records, asOf, locale }) => dictionaryOf(name, records, { asOf, locale }),
  },
};
