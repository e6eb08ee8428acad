import type { Locale } from "../../core/index.js";
import type { CodeName, Column, RecordUnit } from "../../databases/index.js";
import { instrument } from "../../law/index.js";
import { writeWorkbook, type CodeSheet, type SheetColumn } from "../../quality/write/index.js";
import { versionLines } from "../version-lines.js";
import type { ExportOptions } from "../version.js";

/** Cách viết tệp mẫu. */
export interface TemplateOptions extends ExportOptions {
  readonly locale?: Locale | undefined;
}

const words = {
  vi: {
    title: (name: string) => `BẢNG ${name.toLocaleUpperCase("vi")} (mẫu)`,
    note: "Cột tô cam là bắt buộc. Dòng dưới tiêu đề là ví dụ bịa, sống ở năm 2090: hãy xoá trước khi nhập.",
    sheet: "Nhập liệu",
    guide: "Hướng dẫn",
    head: ["Cột", "Bắt buộc", "Ghi thế nào", "Ví dụ", "Căn cứ"],
    yes: "có",
    codes: ["Mã", "Tên"],
    list: (name: string) => `Bản ghi còn có danh sách “${name}”: mỗi mục một dòng, không nằm trong bảng này`,
    how: {
      identifier: "Gõ liền các chữ số, giữ số 0 đầu; cột đã ở dạng văn bản",
      "person-name": "Chữ có dấu, gõ Unicode; họ trước, tên sau",
      date: "năm-tháng-ngày (2050-03-21) hoặc ngày/tháng/năm",
      partial: "năm-tháng-ngày hoặc ngày/tháng/năm; nếu giấy tờ chỉ có năm thì chỉ ghi năm, không điền 01/01",
      number: "Chữ số liền nhau, phần lẻ sau dấu chấm",
      code: "Chọn trong danh sách, hoặc ghi mã",
      address: "Từ nơi nhỏ đến nơi lớn, cách nhau bằng dấu phẩy; nơi cư trú ghi tên tỉnh, thành phố hiện nay",
      text: "Chữ có dấu, gõ Unicode; chưa có thì để trống",
    },
  },
  en: {
    title: (name: string) => `TABLE: ${name.toLocaleUpperCase("en")} (form)`,
    note: "Orange columns are required. The row under the header is made up and lives in 2090: delete it before you begin.",
    sheet: "Data",
    guide: "Guide",
    head: ["Column", "Required", "How to write it", "Example", "Law"],
    yes: "yes",
    codes: ["Code", "Name"],
    list: (name: string) => `The record also has a list, “${name}”: one row an item, not in this table`,
    how: {
      identifier: "Digits without spaces, leading zeros kept; the column is in text format",
      "person-name": "With tone marks, in Unicode; the family name first",
      date: "year-month-day (2050-03-21) or day/month/year",
      partial: "year-month-day or day/month/year; where the papers say only a year, the year alone, not 01/01",
      number: "Digits without separators, a point before the decimals",
      code: "Choose from the list, or write the code",
      address: "From the smaller place to the larger, with commas; a residence with the province of today",
      text: "With tone marks, in Unicode; blank where there is nothing",
    },
  },
} as const;

const howTo = (column: Column, locale: Locale): string =>
  words[locale].how[column.kind === "date" && column.partial === true ? "partial" : column.kind];

/**
 * A sheet for each code list, under the name of the first column that has it. Excel allows a sheet's name 31 characters, and
 * some not at all; no two alike, whatever the case of their letters.
 */
function sheetNames(columns: readonly Column[], locale: Locale, taken: readonly string[]): ReadonlyMap<readonly CodeName[], string> {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const out = new Map<readonly CodeName[], string>();
  for (const { name, codes } of columns) {
    if (codes === undefined || out.has(codes)) continue;
    const wanted = name[locale].replace(/[[\]:*?/\\]/g, " ");
    let sheet = wanted.slice(0, 31);
    for (let i = 2; used.has(sheet.toLowerCase()); i++) sheet = `${wanted.slice(0, 28)} ${i}`;
    used.add(sheet.toLowerCase());
    out.set(codes, sheet);
  }
  return out;
}

function lawOf({ law }: Column, locale: Locale): string {
  return `${instrument(law.instrument)[locale]} (${law.instrument}), ${law.at}`;
}

/** The lists of groups in the record, which a row does not hold. */
const listsOf = ({ fields }: RecordUnit, locale: Locale): string[] =>
  Object.values(fields)
    .filter(({ type, cardinality }) => type === "group" && (cardinality === "any" || cardinality === "at-least-one"))
    .map(({ name }) => words[locale].list(name[locale]));

/** Tệp mẫu .xlsx: text-format columns, drop-downs, a sheet for each code list, a guide, and one made-up row as an example. */
export async function templateOf(unit: RecordUnit, { locale = "vi", asOf }: TemplateOptions = {}): Promise<Uint8Array> {
  const { columns, meta } = unit;
  const w = words[locale];
  const sheets = sheetNames(columns, locale, [w.sheet, w.guide]);
  const lists = [...sheets].map(([codes, name]): CodeSheet => ({ name, header: w.codes, rows: codes.map((c) => [c.code, c[locale]]) }));
  const guide: CodeSheet = {
    name: w.guide,
    header: w.head,
    rows: [
      ...columns.map((c) => [c.name[locale], c.required ? w.yes : "", howTo(c, locale), c.example, lawOf(c, locale)]),
      [],
      ...[...versionLines(meta, locale, { asOf }), ...listsOf(unit, locale)].map((line) => [line]),
    ],
  };
  const main: SheetColumn[] = columns.map((column) => ({
    header: column.name[locale],
    width: column.kind === "address" ? 40 : 22,
    required: column.required,
    hint: howTo(column, locale),
    ...(column.codes === undefined ? {} : { choices: { sheet: sheets.get(column.codes)!, column: 1 } }),
  }));
  // the example is alive
  const example = columns.map((c) =>
    c.key === "deathOn" ? "" : (c.codes?.find((code) => code.code === c.example)?.[locale] ?? c.example),
  );
  return writeWorkbook({
    sheet: w.sheet,
    above: [[w.title(meta.name[locale])], [w.note]],
    columns: main,
    rows: [example],
    lists: [...lists, guide],
  });
}
