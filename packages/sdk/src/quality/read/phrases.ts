import type { Params, Phrasebook } from "../../core/index.js";

/** Vì sao không đọc được bảng, or what is odd about it. */
export type TableProblem =
  | "table/broken-quotes"
  | "table/column-numbers"
  | "table/damaged-workbook"
  | "table/directory"
  | "table/duplicate-header"
  | "table/duplicate-key"
  | "table/empty"
  | "table/encoding"
  | "table/invalid-bytes"
  | "table/json-forbidden-key"
  | "table/json-not-rows"
  | "table/json-syntax"
  | "table/json-too-deep"
  | "table/json-truncated"
  | "table/line-too-long"
  | "table/no-header"
  | "table/no-rows"
  | "table/no-sheet"
  | "table/no-such-sheet"
  | "table/not-a-table"
  | "table/not-a-workbook"
  | "table/not-found"
  | "table/password-protected"
  | "table/too-large"
  | "table/too-many-cells"
  | "table/too-many-rows"
  | "table/two-row-header"
  | "table/unknown-field"
  | "table/unreadable"
  | "table/zip-bomb";

const place = (p: Params, line: string, record: string, byte: string) =>
  "line" in p ? `${line} ${p["line"]}` : "record" in p ? `${record} ${p["record"]}` : `${byte} ${p["byte"]}`;

export const vi: Phrasebook<TableProblem> = {
  "table/broken-quotes": () => "Ô bọc trong ngoặc kép phải có dấu đóng, và ngoặc kép bên trong phải viết hai lần",
  "table/column-numbers": (p) => `Dòng ${p["row"]} chỉ đánh số cột nên không tính là bản ghi`,
  "table/damaged-workbook": () => "Tệp Excel phải mở được bằng Excel; tệp này bị hỏng hoặc thiếu phần bắt buộc bên trong",
  "table/directory": () => "Phải chỉ ra một tệp, không phải một thư mục",
  "table/duplicate-header": (p) => `Mỗi cột phải có tên riêng; cột ${p["columns"]} cùng mang tên “${p["header"]}”`,
  "table/duplicate-key": (p) => `Trong một bản ghi mỗi khoá chỉ được đứng một lần; bản ghi này có ${p["count"]} khoá lặp lại`,
  "table/empty": () => "Tệp phải có nội dung; tệp này rỗng",
  "table/encoding": (p) => `Tệp phải dùng bảng mã UTF-8; tệp này là ${p["encoding"]}. Hãy lưu lại dưới dạng “CSV UTF-8”`,
  "table/invalid-bytes": (p) => `Cả tệp phải là UTF-8; từ byte thứ ${p["byte"]} thì không còn đúng (có thể là ${p["encoding"]})`,
  "table/json-forbidden-key": (p) =>
    `Không bản ghi nào có khoá __proto__: khoá ấy chỉ để lừa chương trình đọc; chỗ sai: ${place(p, "dòng", "bản ghi thứ", "byte thứ")}`,
  "table/json-not-rows": (p) =>
    `Tệp JSON phải là một mảng các bản ghi, hoặc mỗi dòng một bản ghi; chỗ sai: ${place(p, "dòng", "bản ghi thứ", "byte thứ")}`,
  "table/json-syntax": (p) => `Nội dung JSON phải đúng cú pháp; chỗ sai: ${place(p, "dòng", "bản ghi thứ", "byte thứ")}`,
  "table/json-too-deep": (p) =>
    `Bản ghi chỉ được lồng nhau nhiều nhất ${p["limit"]} tầng; chỗ sai: ${place(p, "dòng", "bản ghi thứ", "byte thứ")}`,
  "table/json-truncated": (p) => `Nội dung JSON phải trọn vẹn; tệp bị cắt ngang ở ${place(p, "dòng", "bản ghi thứ", "byte thứ")}`,
  "table/line-too-long": (p) => `Mỗi dòng dài nhất ${p["limit"]} ký tự; dòng ${p["row"]} dài hơn, hoặc có dấu ngoặc kép mở mà không đóng`,
  "table/no-header": (p) => `Trong ${p["within"]} dòng đầu phải có một dòng tiêu đề ghi tên các cột`,
  "table/no-rows": () => "Dưới dòng tiêu đề phải có ít nhất một dòng dữ liệu",
  "table/no-sheet": () => "Tệp Excel phải có ít nhất một trang tính chứa dữ liệu",
  "table/no-such-sheet": (p) => `Trang tính phải là một trong: ${p["sheets"]}`,
  "table/not-a-table": (p) => `Tệp phải là Excel (.xlsx), CSV, NDJSON hoặc JSON; tệp này trông như ${p["looksLike"]}`,
  "table/not-a-workbook": (p) => `Tệp .xlsx phải do Excel hay phần mềm bảng tính lưu ra; tệp này trông như ${p["looksLike"]}`,
  "table/not-found": () => "Không có tệp nào ở đường dẫn này",
  "table/password-protected": () =>
    "Tệp Excel phải là .xlsx không đặt mật khẩu; tệp này có mật khẩu, hoặc là .xls kiểu cũ. Hãy bỏ mật khẩu rồi lưu lại thành .xlsx",
  "table/too-large": (p) =>
    `Tệp Excel lớn nhất ${p["limit"]} MB, phần chữ bung ra lớn nhất ${p["strings"]} MB; bảng lớn hơn hãy lưu thành CSV UTF-8`,
  "table/too-many-cells": (p) => `Dòng phải có nhiều nhất ${p["columns"]} ô như dòng tiêu đề; dòng này có ${p["cells"]} ô`,
  "table/too-many-rows": (p) => `Trang tính có nhiều nhất ${p["limit"]} dòng; bảng dài hơn hãy lưu thành CSV UTF-8`,
  "table/two-row-header": (p) => `Tiêu đề được đọc từ hai dòng ${p["first"]} và ${p["second"]}`,
  "table/unknown-field": (p) => `Bản ghi phải dùng các trường như những bản ghi đầu; bản ghi này có thêm ${p["count"]} trường lạ`,
  "table/unreadable": () => "Phải có quyền đọc tệp này",
  "table/zip-bomb": (p) =>
    `Tệp Excel không được bung ra quá ${p["megabytes"]} MB hay quá ${p["times"]} lần chính nó; tệp này có dấu hiệu là bom nén`,
};

export const en: Phrasebook<TableProblem> = {
  "table/broken-quotes": () => "A quoted cell must be closed, and a quotation mark inside it written twice",
  "table/column-numbers": (p) => `Row ${p["row"]} only numbers the columns and does not count as a record`,
  "table/damaged-workbook": () => "An Excel file must open in Excel; this one is damaged or lacks a part it must have",
  "table/directory": () => "The path must lead to a file, not to a directory",
  "table/duplicate-header": (p) => `Each column must have a name of its own; columns ${p["columns"]} are all called “${p["header"]}”`,
  "table/duplicate-key": (p) => `In a record each key may stand once; this one repeats ${p["count"]}`,
  "table/empty": () => "The file must have content; this one is empty",
  "table/encoding": (p) => `The file must be in UTF-8; this one is ${p["encoding"]}. Save it again as “CSV UTF-8”`,
  "table/invalid-bytes": (p) => `The whole file must be UTF-8; from byte ${p["byte"]} on it is not (it may be ${p["encoding"]})`,
  "table/json-forbidden-key": (p) =>
    `No record has a key __proto__: it only serves to deceive the program that reads it; see ${place(p, "line", "record", "byte")}`,
  "table/json-not-rows": (p) =>
    `A JSON file must be an array of records, or one record a line; where it is not: ${place(p, "line", "record", "byte")}`,
  "table/json-syntax": (p) => `The JSON must be well formed; where it is not: ${place(p, "line", "record", "byte")}`,
  "table/json-too-deep": (p) => `A record may nest at most ${p["limit"]} levels; see ${place(p, "line", "record", "byte")}`,
  "table/json-truncated": (p) => `The JSON must be whole; the file is cut off at ${place(p, "line", "record", "byte")}`,
  "table/line-too-long": (p) => `A row has at most ${p["limit"]} characters; row ${p["row"]} is longer, or opens a quote it never closes`,
  "table/no-header": (p) => `One of the first ${p["within"]} rows must be a header that names the columns`,
  "table/no-rows": () => "There must be at least one row of data under the header",
  "table/no-sheet": () => "The Excel file must have at least one sheet with data",
  "table/no-such-sheet": (p) => `The sheet must be one of: ${p["sheets"]}`,
  "table/not-a-table": (p) => `The file must be Excel (.xlsx), CSV, NDJSON or JSON; this one looks like ${p["looksLike"]}`,
  "table/not-a-workbook": (p) =>
    `An .xlsx file must be one saved by Excel or another spreadsheet program; this one looks like ${p["looksLike"]}`,
  "table/not-found": () => "There is no file at this path",
  "table/password-protected": () =>
    "The Excel file must be an .xlsx without a password; this one has a password, or is an old .xls. Remove the password and save it as .xlsx",
  "table/too-large": (p) =>
    `An Excel file has at most ${p["limit"]} MB, and its text unpacked at most ${p["strings"]} MB; save a larger table as CSV UTF-8`,
  "table/too-many-cells": (p) => `A row must have at most ${p["columns"]} cells, as the header has; this one has ${p["cells"]}`,
  "table/too-many-rows": (p) => `A sheet has at most ${p["limit"]} rows; save a longer table as CSV UTF-8`,
  "table/two-row-header": (p) => `The header was read from two rows, ${p["first"]} and ${p["second"]}`,
  "table/unknown-field": (p) => `A record must use the fields that the first records use; this one has ${p["count"]} more`,
  "table/unreadable": () => "The file must be readable by you",
  "table/zip-bomb": (p) =>
    `An Excel file must not unpack to more than ${p["megabytes"]} MB or ${p["times"]} times itself; this one bears the marks of a zip bomb`,
};
