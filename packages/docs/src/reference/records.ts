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

/** Chữ của bảng các trường, in both languages. */
export const fieldWords = {
  vi: {
    types: {
      text: "chữ",
      address: "địa chỉ",
      "person-name": "họ tên",
      "partial-date": "ngày, có thể thiếu phần",
      day: "ngày",
      country: "mã quốc gia",
      "whole-number": "số nguyên",
      "decimal-number": "số",
      moment: "thời điểm 14 chữ số",
      reference: "mã tham chiếu",
      "nine-digits": "9 chữ số",
      "yes-no": "có hoặc không",
      code: "mã",
      unit: "mã định danh",
      group: "nhóm",
    },
    often: { one: "đúng một", "at-most-one": "không hoặc một", any: "bao nhiêu cũng được", "at-least-one": "ít nhất một" },
    personal: { basic: "cơ bản", sensitive: "nhạy cảm", none: "không" },
  },
  en: {
    types: {
      text: "text",
      address: "address",
      "person-name": "person's name",
      "partial-date": "date, parts may lack",
      day: "day",
      country: "country code",
      "whole-number": "whole number",
      "decimal-number": "number",
      moment: "moment of 14 digits",
      reference: "reference",
      "nine-digits": "9 digits",
      "yes-no": "yes or no",
      code: "code",
      unit: "identifier",
      group: "group",
    },
    often: { one: "one", "at-most-one": "at most one", any: "any number", "at-least-one": "at least one" },
    personal: { basic: "basic", sensitive: "sensitive", none: "none" },
  },
} as const satisfies Record<
  "vi" | "en",
  {
    readonly types: Record<FieldNote["type"], string>;
    readonly often: Record<FieldNote["cardinality"], string>;
    readonly personal: Record<"basic" | "sensitive" | "none", string>;
  }
>;
