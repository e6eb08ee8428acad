import { catalogue, type FieldNote, type RecordUnit } from "@hoso/sdk/databases";
import type { Bilingual } from "@hoso/sdk/core";

/** Mọi bản ghi của bộ công cụ, by key: one that is added to the catalogue gets its page and its lines by itself. */
export const records: ReadonlyMap<string, RecordUnit> = new Map(
  await Promise.all(catalogue.map(async ({ key, load }) => [key, await load()] as const)),
);

/** Tên các cơ sở dữ liệu, in the order of the catalogue. */
const databases: Readonly<Record<string, Bilingual>> = {
  population: { vi: "Dân cư", en: "Population" },
  "civil-status": { vi: "Hộ tịch", en: "Civil status" },
  enterprise: { vi: "Đăng ký doanh nghiệp", en: "Enterprise registration" },
  "social-insurance": { vi: "Bảo hiểm", en: "Insurance" },
  procedure: { vi: "Thủ tục hành chính", en: "Administrative procedures" },
  identity: { vi: "Căn cước", en: "Identity" },
  land: { vi: "Đất đai", en: "Land" },
  "entry-exit": { vi: "Xuất nhập cảnh", en: "Entry and exit" },
  "civil-servant": { vi: "Cán bộ, công chức, viên chức", en: "Civil servants" },
  construction: { vi: "Hoạt động xây dựng", en: "Construction" },
  education: { vi: "Giáo dục và đào tạo", en: "Education and training" },
  "criminal-judgment": { vi: "Thi hành án hình sự", en: "Criminal judgments" },
  finance: { vi: "Tài chính", en: "Finance" },
  general: { vi: "Tổng hợp quốc gia", en: "National General Database" },
};

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

/** Tên một cơ sở dữ liệu; one that nobody has named here stops the build. */
export function databaseName(key: string): Bilingual {
  const found = databases[key];
  if (found === undefined) throw new Error(`src/reference/records.ts has no name for the database ${key}`);
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
