import type { Locale } from "../core/index.js";
import type { Column } from "../databases/population/index.js";
import { instrument } from "../law/index.js";
import type { Dataset } from "./dataset.js";
import { writeWorkbook, type CodeSheet, type SheetColumn } from "./write/index.js";

const words = {
  vi: {
    title: (name: string) => `BẢNG ${name.toLocaleUpperCase("vi")} (mẫu)`,
    note: "Cột tô cam là bắt buộc. Dòng dưới tiêu đề là ví dụ bịa, sống ở năm 2090: hãy xoá trước khi nhập.",
    sheet: "Nhập liệu",
    guide: "Hướng dẫn",
    head: ["Cột", "Bắt buộc", "Ghi thế nào", "Ví dụ", "Căn cứ"],
    yes: "có",
    codes: ["Mã", "Tên"],
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

/** Excel allows a sheet's name 31 characters, and some not at all; no two alike, whatever the case of their letters. */
function sheetNames(columns: readonly Column[], locale: Locale, taken: readonly string[]): ReadonlyMap<string, string> {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const out = new Map<string, string>();
  for (const { key, name, codes } of columns) {
    if (codes === undefined) continue;
    const wanted = name[locale].replace(/[[\]:*?/\\]/g, " ");
    let sheet = wanted.slice(0, 31);
    for (let i = 2; used.has(sheet.toLowerCase()); i++) sheet = `${wanted.slice(0, 28)} ${i}`;
    used.add(sheet.toLowerCase());
    out.set(key, sheet);
  }
  return out;
}

function lawOf({ law }: Column, locale: Locale): string {
  return `${instrument(law.instrument)[locale]} (${law.instrument}), ${law.at}`;
}

/** Tệp mẫu .xlsx: text-format columns, drop-downs, a sheet for each code list, a guide, and one made-up row as an example. */
export async function templateOf({ columns, name }: Dataset, locale: Locale): Promise<Uint8Array> {
  const w = words[locale];
  const sheets = sheetNames(columns, locale, [w.sheet, w.guide]);
  const lists: CodeSheet[] = columns.flatMap(({ codes, key }) =>
    codes === undefined ? [] : [{ name: sheets.get(key)!, header: w.codes, rows: codes.map((c) => [c.code, c[locale]]) }],
  );
  const guide: CodeSheet = {
    name: w.guide,
    header: w.head,
    rows: columns.map((c) => [c.name[locale], c.required ? w.yes : "", howTo(c, locale), c.example, lawOf(c, locale)]),
  };
  const main: SheetColumn[] = columns.map((column) => ({
    header: column.name[locale],
    width: column.kind === "address" ? 40 : 22,
    required: column.required,
    hint: howTo(column, locale),
    ...(column.codes === undefined ? {} : { choices: { sheet: sheets.get(column.key)!, column: 1 } }),
  }));
  // the example is alive
  const example = columns.map((c) =>
    c.key === "deathOn" ? "" : (c.codes?.find((code) => code.code === c.example)?.[locale] ?? c.example),
  );
  return writeWorkbook({
    sheet: w.sheet,
    above: [[w.title(name[locale])], [w.note]],
    columns: main,
    rows: [example],
    lists: [...lists, guide],
  });
}
