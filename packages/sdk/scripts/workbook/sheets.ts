// The workbook: a sheet for each identifier with a text-format column to paste into, its code lists, and how to use it.
import { unzipSync, zipSync } from "fflate";
import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from "hucre/xlsx";
import { rows as areaCodes } from "../../src/codes/area-code/area-code.generated.js";
import { rows as birthplaces } from "../../src/codes/birthplace/birthplace.generated.js";
import { rows as countries } from "../../src/codes/country/country.generated.js";
import { rows as oldPrefixes } from "../../src/codes/old-mobile-prefix/old-mobile-prefix.generated.js";
import { rows as operators } from "../../src/codes/phone-operator/phone-operator.generated.js";
import type { Vectors } from "../../src/core/index.js";
import type { Identifier } from "../../src/identifiers/identifier.js";
import * as personalId from "../../src/identifiers/personal-id/index.js";
import * as phoneNumber from "../../src/identifiers/phone-number/index.js";
import * as taxCode from "../../src/identifiers/tax-code/index.js";
import * as vectors from "../../src/testing.js";
import { tableName } from "./excel.js";
import { functions, stored } from "./formulas.js";
import { said } from "./said.js";

const HEADER = 4;
const LAST = 500;

const text: CellStyle = { numFmt: "@" };
const title: CellStyle = { font: { bold: true, size: 14 } };
const header: CellStyle = {
  numFmt: "@",
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFDCE6F1" } },
  alignment: { wrapText: true, vertical: "center" },
};
const wrapped: CellStyle = { alignment: { wrapText: true, vertical: "top" } };

/** The units of the workbook, and the names of their functions. */
export const checked: readonly { readonly unit: Identifier; readonly name: string; readonly sheet: string; readonly vectors: Vectors }[] = [
  { unit: personalId, name: "HOSO.PERSONAL_ID", sheet: "Số định danh", vectors: vectors.personalId },
  { unit: taxCode, name: "HOSO.TAX_CODE", sheet: "Mã số thuế", vectors: vectors.taxCode },
  { unit: phoneNumber, name: "HOSO.PHONE", sheet: "Điện thoại", vectors: vectors.phoneNumber },
];

type Cells = Map<string, Partial<Cell>>;

function checkSheet({ unit, name, sheet, vectors: { valid, refused, remarked } }: (typeof checked)[number]): WriteSheet {
  // the workbook judges on no day, and an empty cell shows nothing
  const examples = [...valid, ...refused, ...remarked].filter(({ input, asOf }) => asOf === undefined && input !== "");
  const cells: Cells = new Map();
  const put = (row: number, column: number, cell: Partial<Cell>) => cells.set(`${row},${column}`, cell);
  put(0, 0, { value: `${unit.meta.name.vi}: dán vào cột A, đọc kết quả ở cột C`, style: title });
  put(1, 0, { value: unit.meta.limits.vi, style: {} });
  put(2, 0, {
    value: "Các dòng có ghi chú là ví dụ bịa: xoá cột A của chúng rồi dùng. Cột A ở dạng văn bản, nên số 0 đầu không mất.",
    style: {},
  });
  ["Gõ hoặc dán", "Viết gọn", "Kết quả", "Ví dụ này thử điều gì"].forEach((value, i) => put(HEADER - 1, i, { value, style: header }));
  for (let row = HEADER + 1; row <= LAST; row++) {
    const example = examples[row - HEADER - 1];
    const formula = (body: string, result: string): Partial<Cell> => ({
      value: result,
      formula: `IF(A${row}="","",${body})`,
      formulaResult: result,
    });
    put(row - 1, 0, { value: example?.input ?? null, style: text });
    put(row - 1, 1, formula(`${name}_CLEAN(A${row})`, example === undefined ? "" : unit.normalize(example.input)));
    put(row - 1, 2, formula(`${name}(A${row})`, example === undefined ? "" : said(unit, example.input)));
    if (example !== undefined) put(row - 1, 3, { value: example.note.vi, style: {} });
  }
  return {
    name: sheet,
    columns: [{ width: 24, style: text }, { width: 22 }, { width: 80 }, { width: 60 }],
    rows: [],
    cells,
    freezePane: { rows: HEADER },
  };
}

const LISTS = "Danh mục";
const named = (rows: readonly { readonly code: string; readonly vi: string }[]): string[][] => rows.map(({ code, vi }) => [code, vi]);
const lists: readonly {
  readonly name: string;
  readonly second?: string;
  readonly header: readonly string[];
  readonly rows: readonly string[][];
}[] = [
  { name: tableName("birthplace"), header: ["Mã nơi sinh", "Tỉnh, thành phố"], rows: named(birthplaces) },
  { name: tableName("country"), header: ["Mã quốc gia", "Quốc gia"], rows: named(countries) },
  { name: tableName("phone-operator"), header: ["Đầu số", "Nhà mạng ban đầu"], rows: named(operators) },
  { name: tableName("area-code"), header: ["Mã vùng", "Tỉnh, thành phố (2017)"], rows: named(areaCodes) },
  {
    name: tableName("old-mobile-prefix"),
    second: "HOSO.TABLE.NEW_PREFIX",
    header: ["Đầu số cũ", "Đầu số mới"],
    rows: oldPrefixes.map(({ code, becomes }) => [code, becomes]),
  },
];

const letter = (column: number): string => String.fromCharCode(65 + column);

function listSheet(): WriteSheet {
  const cells: Cells = new Map();
  lists.forEach(({ header: heads, rows }, i) => {
    [heads, ...rows].forEach((row, at) =>
      row.forEach((value, k) => cells.set(`${at},${2 * i + k}`, { value, style: at === 0 ? header : text })),
    );
  });
  return {
    name: LISTS,
    columns: lists.flatMap(() => [
      { width: 12, style: text },
      { width: 26, style: text },
    ]),
    rows: [],
    cells,
    freezePane: { rows: 1 },
  };
}

/** A name of the workbook, and what it stands for: cells, or a function. */
interface Name {
  readonly name: string;
  readonly range: string;
}

function names(): Name[] {
  const column = (name: string, at: number, count: number): Name => ({
    name,
    range: `'${LISTS}'!$${letter(at)}$2:$${letter(at)}$${count + 1}`,
  });
  return [
    ...functions.map((one) => ({ name: one.name, range: stored(one) })),
    ...lists.flatMap(({ name, second, rows }, i) => [
      column(name, 2 * i, rows.length),
      ...(second === undefined ? [] : [column(second, 2 * i + 1, rows.length)]),
    ]),
  ];
}

const guide: readonly (readonly [string, string])[] = [
  [
    "Cần gì",
    "Excel trong Microsoft 365, Excel 2024 hoặc Excel trên web: các hàm ở đây dùng LAMBDA. Phần mềm không có LAMBDA, như Excel 2021 trở về trước, hiện #NAME?.",
  ],
  [
    "Cách dùng",
    "Mở trang Số định danh, Mã số thuế hoặc Điện thoại. Dán các số vào cột A (dán giá trị, để cột giữ dạng văn bản). Cột B là số viết gọn, cột C là kết quả.",
  ],
  ["HOSO.PERSONAL_ID(ô)", "Kết quả với số định danh cá nhân. HOSO.PERSONAL_ID_CLEAN(ô): số viết gọn."],
  ["HOSO.TAX_CODE(ô)", "Kết quả với mã số thuế. HOSO.TAX_CODE_CLEAN(ô): mã viết gọn."],
  ["HOSO.PHONE(ô)", "Kết quả với số điện thoại. HOSO.PHONE_CLEAN(ô): số trong nước, bắt đầu bằng 0."],
  [
    "Dùng với tệp khác",
    "Dán số từ tệp của bạn vào đây, rồi chép kết quả về (dán giá trị). Xem các công thức ở Công thức, Trình quản lý tên.",
  ],
  ["Đúng dạng là gì", "Là không có quy tắc nào đang có hiệu lực từ chối số ấy. Không có nghĩa là số đã được cấp, đang dùng, hay của ai."],
  [
    "Không xét theo ngày",
    "Công thức không hỏi hôm nay là ngày nào: năm sinh chưa tới, hay mã số thuế 12 chữ số trước ngày 1/7/2025, thì không nói.",
  ],
  ["Số bị mất số 0", "Ô dạng số làm mất số 0 đầu. Công thức không thêm lại: hãy lấy dữ liệu từ nguồn, với cột ở dạng văn bản."],
  ["Số của ai ở đây", "Mọi ví dụ đều bịa. Không dữ liệu nào rời tệp này."],
];

function guideSheet(): WriteSheet {
  const cells: Cells = new Map([["0,0", { value: "Bộ công cụ Hồ Sơ: công thức soát số cho Excel", style: title }]]);
  guide.forEach(([what, how], i) => {
    cells.set(`${i + 2},0`, { value: what, style: { ...wrapped, font: { bold: true } } });
    cells.set(`${i + 2},1`, { value: how, style: wrapped });
  });
  return { name: "Hướng dẫn", columns: [{ width: 26 }, { width: 100 }], rows: [], cells };
}

/** The .xlsx, the same bytes each time: no clock is in it. */
export async function workbook(): Promise<Uint8Array> {
  const when = new Date(Date.UTC(2000, 0, 1));
  const file = await writeXlsx({
    sheets: [guideSheet(), ...checked.map(checkSheet), listSheet()],
    namedRanges: names(),
    properties: { title: "Công thức soát số", creator: "Hồ Sơ", created: when, modified: when },
    stringMode: "shared",
  });
  // zip has no earlier day
  return zipSync(unzipSync(file), { mtime: "1980-01-01T12:00:00", level: 9 });
}
