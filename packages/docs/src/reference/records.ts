import { catalogue, databaseNames, type FieldNote, type RecordUnit } from "@hoso/sdk/databases";
import type { Bilingual } from "@hoso/sdk/core";

/** Mọi bản ghi của bộ công cụ, by key: one that is added to the catalogue gets its page and its lines by itself. */
export const records: ReadonlyMap<string, RecordUnit> = new Map(
  await Promise.all(catalogue.map(async ({ key, load }) => [key, await load()] as const)),
);

/** Một trường của một bản ghi. */
export interface FieldRow {
  readonly database: string;
  readonly record: RecordUnit["meta"];
  readonly path: string;
  readonly note: FieldNote;
}

/** Mọi trường của mọi bản ghi. */
export const fieldRows: readonly FieldRow[] = [...records.values()].flatMap(({ meta, fields }) =>
  Object.entries(fields).map(([path, note]) => ({ database: meta.database, record: meta, path, note })),
);

/** Tên một cơ sở dữ liệu; one that nobody has named stops the build. */
export function databaseName(key: string): Bilingual {
  const found = databaseNames[key];
  if (found === undefined) throw new Error(`the catalogue has no name for the database ${key}`);
  return found;
}

/** Chữ của bảng các trường: the dictionary to print has the same. */
export { fieldWords } from "@hoso/sdk/exports/dictionary";
