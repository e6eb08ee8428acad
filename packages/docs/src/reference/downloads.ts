import type { Locale } from "@hoso/sdk/core";
import { databaseNames, type RecordUnit } from "@hoso/sdk/databases";
import { dictionaryOf } from "@hoso/sdk/exports/dictionary";
import { templateOf } from "@hoso/sdk/exports/template";
import { records } from "./records.ts";

/** Một tệp để tải về. */
export interface Download {
  /** Its name under `/tai-ve/`. */
  readonly file: string;
  readonly kind: "dictionary" | "template";
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

const HTML = "text/html; charset=utf-8";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const ofRecord = async (key: string, unit: RecordUnit, locale: Locale): Promise<Download[]> => [
  { file: `${key}.${locale}.html`, kind: "dictionary", type: HTML, content: dictionaryOf(key, [unit], { locale }) },
  { file: `${key}.${locale}.xlsx`, kind: "template", type: XLSX, content: new Uint8Array(await templateOf(unit, { locale })) },
];

/** A database and a record may have one name: the file of the database is `database-….html`. */
function ofDatabase(database: string, locale: Locale): Download[] {
  const units = [...records.values()].filter(({ meta }) => database === "all" || meta.database === database);
  const content = dictionaryOf(database, units, { locale });
  return [{ file: `database-${database}.${locale}.html`, kind: "dictionary", type: HTML, content }];
}

/** Từ điển và tệp mẫu của mỗi bản ghi, từ điển của mỗi cơ sở dữ liệu, in each language; `database-all` has every record. */
export const downloads: ReadonlyMap<string, Readonly<Record<Locale, readonly Download[]>>> = new Map([
  ...(await Promise.all(
    Array.from(
      records,
      async ([key, unit]) => [key, { vi: await ofRecord(key, unit, "vi"), en: await ofRecord(key, unit, "en") }] as const,
    ),
  )),
  ...[...Object.keys(databaseNames), "all"].map(
    (database) => [`database-${database}`, { vi: ofDatabase(database, "vi"), en: ofDatabase(database, "en") }] as const,
  ),
]);

/** Kích thước, in kilobytes that people see. */
export const kilobytes = ({ content }: Download): number =>
  Math.ceil((typeof content === "string" ? Buffer.byteLength(content) : content.length) / 1000);
