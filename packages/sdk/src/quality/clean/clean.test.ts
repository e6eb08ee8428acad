import { describe, expect, test } from "vitest";
import { columns, type ColumnKey } from "../../databases/population/index.js";
import { clean } from "../index.js";
import type { CellKind } from "../read/index.js";

const of = (key: ColumnKey) => columns.find((c) => c.key === key)!;
function cleaned(key: ColumnKey, text: string, kind?: CellKind) {
  const { value, findings, suggestion } = clean(of(key), text, kind);
  return [value, findings.map((f) => f.code), suggestion];
}

type Case = [key: ColumnKey, text: string, value: string | undefined, codes: readonly string[], suggestion?: string];
const cases: Case[] = [
  ["personalId", "001250000001", "001250000001", []],
  ["personalId", "001 250 000 001", "001250000001", ["cell/number-style"], "001250000001"],
  // 001 loses two zeros, 010 one; neither is put back
  ["personalId", "1250000001", "1250000001", ["cell/lost-zeros"], "001250000001"],
  ["personalId", "10250000001", "10250000001", ["cell/lost-zeros"], "010250000001"],
  // 009 is no province: nothing says that a zero was lost
  ["personalId", "9912345678", "9912345678", []],
  ["personalId", "000000001", "000000001", ["cell/old-id-number"]],
  ["personalId", "1.25E+09", "1.25E+09", ["cell/scientific-number"]],
  ["personalId", "chưa rõ", undefined, ["cell/placeholder"]],
  ["personalId", "-", undefined, ["cell/placeholder"]],
  ["personalId", "   ", undefined, []],
  ["taxCode", "9900000016-001", "9900000016-001", []],
  ["taxCode", "9900000016001", "9900000016-001", ["cell/number-style"], "9900000016-001"],
  ["taxCode", "1250000001", "1250000001", ["cell/lost-zeros"], "001250000001"],
  ["taxCode", "9900000017", "9900000017", []],
  ["phone", "0900000001", "0900000001", []],
  ["phone", "+84 900 000 001", "0900000001", ["cell/number-style"], "0900000001"],
  ["phone", "900000001", "900000001", ["cell/lost-zeros"], "0900000001"],
  ["oldIdNumber", "000000001", "000000001", []],
  ["oldIdNumber", "10000001", "10000001", ["cell/lost-zeros"], "010000001"],
  ["birthDate", "2050-03-21", "2050-03-21", []],
  ["birthDate", "2050", "2050", []],
  ["birthDate", "21/03/2050", "2050-03-21", ["cell/date-style"], "2050-03-21"],
  ["birthDate", "3/2050", "2050-03", ["cell/date-style"], "2050-03"],
  ["birthDate", "2050-03-21 00:00:00", "2050-03-21", ["cell/date-style"], "2050-03-21"],
  ["birthDate", "03/21/2050", "2050-21-03", []],
  ["birthDate", "54868", "54868", ["cell/serial-date"], "2050-03-21"],
  ["gender", "NỮ", "2", []],
  ["gender", "nu", "2", []],
  ["gender", "Female", "2", []],
  ["gender", "1", "1", []],
  ["gender", "khác", "khác", []],
  ["nationality", "Việt Nam", "VN", []],
  ["nationality", "vn", "VN", []],
  ["fullName", "Nguyễn Văn An", "Nguyễn Văn An", []],
  ["fullName", "Nguyễn Văn An".normalize("NFD"), "Nguyễn Văn An", ["person-name/not-nfc"], "Nguyễn Văn An"],
  ["fullName", "Nguyễn  Văn An ", "Nguyễn Văn An", ["person-name/spacing"], "Nguyễn Văn An"],
  ["fullName", "Ðặng Văn An", "Ðặng Văn An", ["person-name/look-alike"], "Đặng Văn An"],
  ["fullName", "Nguyeãn Vaên An", "Nguyeãn Vaên An", ["person-name/font-damage"], "Nguyễn Văn An"],
  // letters beyond the alphabet are somebody's own
  ["fullName", "H'Hen Niê", "H'Hen Niê", []],
  ["fullName", "Y Ƀhăm Ŏ", "Y Ƀhăm Ŏ", []],
  ["permanentResidence", "Số 1, Xã Tân An, Hà Nội", "Số 1, Xã Tân An, Hà Nội", []],
  ["permanentResidence", "Xã Tân An, Hà Nội".normalize("NFD"), "Xã Tân An, Hà Nội", ["citizen/not-composed"], "Xã Tân An, Hà Nội"],
  ["permanentResidence", "Xã  Tân An\u200B, Hà Nội", "Xã Tân An, Hà Nội", ["cell/spacing"], "Xã Tân An, Hà Nội"],
  ["permanentResidence", "Số 1\r\nXã Tân An", "Số 1 Xã Tân An", []],
  ["permanentResidence", "Số 9, Ðường Hoa Sen", "Số 9, Ðường Hoa Sen", ["cell/look-alike"], "Số 9, Đường Hoa Sen"],
  ["permanentResidence", "Soá 9, Phöôøng Bình Minh", "Soá 9, Phöôøng Bình Minh", ["cell/font-damage"], "Số 9, Phường Bình Minh"],
  ["email", " an@example.com", "an@example.com", ["cell/spacing"], "an@example.com"],
];

test.for(cases)("%s: %j", ([key, text, value, codes, suggestion]) => {
  expect(cleaned(key, text)).toEqual([value, codes, suggestion]);
});

test("a cell that a workbook keeps as a date is a date, whatever its time", () => {
  expect(cleaned("updatedOn", "2089-11-20T08:30:00", "date")).toEqual(["2089-11-20", [], undefined]);
});

describe("hostile cells", () => {
  test.each(["1".repeat(100_000), "a ".repeat(50_000), "-".repeat(20), "\u0000", "\uD800", "١٢٣", "=1+1", "Z͑ͫa͂ͪ".repeat(200)])(
    "%#",
    (text) => {
      for (const { key } of columns) expect(() => cleaned(key, text)).not.toThrow();
    },
  );

  test("so many different words that the memory for words is full", () => {
    for (let i = 0; i < 60_000; i++) clean(of("hometown"), `w${i}`);
    expect(cleaned("fullName", "Nguyeãn Vaên An")[1]).toEqual(["person-name/font-damage"]);
    expect(cleaned("fullName", "Nguyễn Văn An")[1]).toEqual([]);
  });
});
