import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { read, refusal, rowsOf } from "../../../test/tables.js";
import { rawRow, rawWorkbook } from "../../../test/workbooks.js";
import { SHEET_ROWS } from "./index.js";

const STYLES =
  '<numFmts count="4"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="[$-42A]dd\\ mmmm\\ yyyy;@"/><numFmt numFmtId="166" formatCode="&quot;Năm&quot; 0"/><numFmt numFmtId="167" formatCode="[Red]#,##0&quot; đồng&quot;"/></numFmts>' +
  `<cellXfs count="6">${[0, 14, 164, 165, 166, 167].map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs>`;
const number = (ref: string, value: string, style = 0) => `<c r="${ref}" s="${style}"><v>${value}</v></c>`;
const header = rawRow(1, "Số định danh cá nhân", "Ngày sinh", "Ghi chú");

describe("xlsx", () => {
  it("tells numbers, texts and dates apart, whatever the date's format", async () => {
    const source = await read(
      "a.xlsx",
      rawWorkbook({
        styles: STYLES,
        strings: "<si><r><t>001</t></r><r><rPr><b/></rPr><t>000000000</t></r></si>",
        sheets: {
          "Danh sách":
            header +
            `<row r="2"><c r="A2" t="s"><v>0</v></c>${number("B2", "1", 1)}${number("C2", "1985", 4)}</row>` +
            `<row r="3">${number("A3", "1099000001")}${number("B3", "47974", 2)}<c r="C3" t="b"><v>1</v></c></row>` +
            `<row r="4">${number("A4", "79105000001")}${number("B4", "47974", 3)}${number("C4", "47974", 5)}</row>` +
            `<row r="5"><c r="A5" t="str"><f>B1&amp;"x"</f><v>001000000001</v></c><c r="B5" t="d"><v>2031-05-06</v></c>${number("C5", "47974.5", 1)}</row>`,
        },
      }),
    );
    expect(source).toMatchObject({
      format: "xlsx",
      sheet: "Danh sách",
      sheets: ["Danh sách"],
      headerRow: 1,
      header: ["Số định danh cá nhân", "Ngày sinh", "Ghi chú"],
    });
    expect(await rowsOf(source)).toEqual([
      { number: 2, cells: ["001000000000", "1900-01-01", "1985"], kinds: ["text", "date", "number"] },
      { number: 3, cells: ["1099000001", "2031-05-06", "true"], kinds: ["number", "date", "boolean"] },
      { number: 4, cells: ["79105000001", "2031-05-06", "47974"], kinds: ["number", "date", "number"] },
      { number: 5, cells: ["001000000001", "2031-05-06", "2031-05-06T12:00:00"], kinds: ["text", "text", "date"] },
    ]);
  });

  it("reads the 1904 day count of old Macs", async () => {
    const file = rawWorkbook({
      styles: STYLES,
      workbookPr: '<workbookPr date1904="1"/>',
      sheets: { S: `${header}<row r="2">${number("B2", "46512", 1)}</row>` },
    });
    expect((await rowsOf(await read("a.xlsx", file)))[0]?.cells).toEqual(["", "2031-05-06"]);
  });

  it("passes over titles, merged rows and blank rows, keeps Excel's row numbers, and skips the row that numbers columns", async () => {
    const sheet =
      rawRow(1, "UBND XÃ MẪU") +
      rawRow(2, "DANH SÁCH CÔNG DÂN") +
      rawRow(5, "STT", "Họ tên", "Số định danh") +
      rawRow(6, "(1)", "(2)", "(3)") +
      rawRow(9, "1", "A", "001000000000") +
      '<row r="5000"><c r="A5000" s="0"/></row>';
    const source = await read("a.xlsx", rawWorkbook({ sheets: { S: sheet } }), { knownHeaders: ["Họ tên", "Số định danh"] });
    expect(source.headerRow).toBe(5);
    expect(source.above).toEqual([["UBND XÃ MẪU"], ["DANH SÁCH CÔNG DÂN"]]);
    expect(source.remarks).toEqual([{ code: "table/column-numbers", params: { row: 6 } }]);
    expect(await rowsOf(source)).toEqual([{ number: 9, cells: ["1", "A", "001000000000"] }]);
  });

  it("takes the first sheet it knows, or the one it is told", async () => {
    const file = rawWorkbook({
      sheets: {
        "Hướng dẫn": rawRow(1, "Cách điền") + rawRow(2, "Đọc kỹ"),
        "Danh mục": rawRow(1, "Mã", "Tên") + rawRow(2, "01", "Kinh"),
        "Dữ liệu": rawRow(1, "Họ tên", "Ngày sinh") + rawRow(2, "A", "2031"),
        Trống: "",
      },
    });
    const knownHeaders = ["Họ tên", "Ngày sinh"];
    expect((await read("a.xlsx", file, { knownHeaders })).sheet).toBe("Dữ liệu");
    expect((await read("a.xlsx", file, { knownHeaders, sheet: "danh mục " })).header).toEqual(["Mã", "Tên"]);
    expect((await read("a.xlsx", file)).sheet).toBe("Hướng dẫn");
    expect(await refusal("a.xlsx", file, { sheet: "Khác" })).toEqual({
      code: "table/no-such-sheet",
      params: { sheets: "Hướng dẫn, Danh mục, Dữ liệu, Trống" },
    });
    expect(await refusal("a.xlsx", file, { sheet: "Trống" })).toMatchObject({ code: "table/no-header" });
  });

  it("does not depend on the file's name", async () => {
    expect((await read("no-name", rawWorkbook({ sheets: { S: header + rawRow(2, "1") } }))).format).toBe("xlsx");
  });

  it("refuses a header without rows, a workbook without data, and a row past Excel's last", async () => {
    expect(await refusal("a.xlsx", rawWorkbook({ sheets: { S: header } }))).toMatchObject({ code: "table/no-rows" });
    expect(await refusal("a.xlsx", rawWorkbook({ sheets: {} }))).toMatchObject({ code: "table/no-sheet" });
    expect(await refusal("a.xlsx", rawWorkbook({ sheets: { S: header + rawRow(2, "1") + rawRow(SHEET_ROWS + 1, "1") } }))).toEqual({
      code: "table/too-many-rows",
      params: { limit: SHEET_ROWS },
    });
  });
});

describe("hostile workbooks", () => {
  it("believes no dimension", async () => {
    const sheet = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData>${header}${rawRow(2, "1", "2")}</sheetData></worksheet>`;
    expect(await rowsOf(await read("a.xlsx", rawWorkbook({ sheets: { S: sheet } })))).toEqual([{ number: 2, cells: ["1", "2"] }]);
  });

  it("gives rows that reach far to the right a budget, and believes no impossible place", { timeout: 60_000 }, async () => {
    const far = Array.from(
      { length: 600 },
      (_, i) => `<row r="${i + 2}"><c r="XFD${i + 2}" t="inlineStr"><is><t>x</t></is></c></row>`,
    ).join("");
    expect(await refusal("a.xlsx", rawWorkbook({ sheets: { S: header + far } }))).toMatchObject({ code: "table/zip-bomb" });
    expect(await refusal("a.xlsx", rawWorkbook({ sheets: { S: `${header}<row r="2"><c r="ZZZZ2"><v>1</v></c></row>` } }))).toMatchObject({
      code: "table/damaged-workbook",
    });
    expect(await refusal("a.xlsx", rawWorkbook({ sheets: { S: `${header}<row r="x"><c r="A2"><v>1</v></c></row>` } }))).toMatchObject({
      code: "table/damaged-workbook",
    });
  });

  it("expands no entity of the file's own", async () => {
    const lol = `<!DOCTYPE x [<!ENTITY a "${"lol".repeat(1000)}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`;
    const sheet = `<?xml version="1.0"?>${lol}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${header}${rawRow(2, "&b;", "&c;", "&amp;")}</sheetData></worksheet>`;
    expect((await rowsOf(await read("a.xlsx", rawWorkbook({ sheets: { S: sheet } }))))[0]?.cells).toEqual(["&b;", "&c;", "&"]);
  });

  it("refuses a zip bomb by what it declares, and by what it really holds", { timeout: 60_000 }, async () => {
    const small = rawWorkbook({ sheets: { S: header + rawRow(2, "1") } });
    const bomb = { code: "table/zip-bomb", params: { megabytes: 2048, times: 100 } };
    expect(await refusal("a.xlsx", lying(small, "xl/worksheets/sheet1.xml", 300 * 1024 * 1024))).toEqual(bomb);
    expect(await refusal("a.xlsx", lying(small, "xl/worksheets/sheet1.xml", 3 * 1024 * 1024 * 1024))).toEqual(bomb);

    const sheet = `${header}${rawRow(2, "1")}${" ".repeat(20 * 1024 * 1024)}`;
    expect(await refusal("a.xlsx", lying(rawWorkbook({ sheets: { S: sheet } }), "xl/worksheets/sheet1.xml", 1000))).toEqual(bomb);
  });

  it("names a password or an old .xls in one sentence", async () => {
    const ole = new Uint8Array(2048);
    ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await refusal("a.xlsx", ole)).toEqual({ code: "table/password-protected", params: {} });
    expect(await refusal("a.csv", ole)).toMatchObject({ code: "table/password-protected" });
  });

  it.each([
    ["DOCX", { "word/document.xml": strToU8("<w/>") }],
    ["XLSB", { "xl/workbook.bin": new Uint8Array(9) }],
    ["ODS/ODT", { mimetype: strToU8("x"), "content.xml": strToU8("<x/>") }],
    ["ZIP", { "a.txt": strToU8("a") }],
  ])("names a zip that is a %s", async (looksLike, parts) => {
    expect(await refusal("a.xlsx", zipSync(parts))).toEqual({ code: "table/not-a-workbook", params: { looksLike } });
  });

  it("refuses what is cut off, emptied or not XML, without a stack", async () => {
    const sound = rawWorkbook({ sheets: { S: header + rawRow(2, "1") } });
    for (const at of [10, 200, sound.length - 30])
      expect(await refusal("a.xlsx", sound.slice(0, at))).toMatchObject({ code: "table/damaged-workbook" });
    for (const part of ["xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels", "_rels/.rels", "[Content_Types].xml"]) {
      const { [part]: _, ...rest } = unzipSync(sound);
      expect(await refusal("a.xlsx", zipSync(rest)), part).toMatchObject({
        code: expect.stringMatching(/^table\/(damaged-workbook|no-sheet)$/),
      });
    }
    const noise = { ...unzipSync(sound), "xl/workbook.xml": strToU8("<<<<&&&") };
    expect(await refusal("a.xlsx", zipSync(noise))).toMatchObject({ code: expect.stringMatching(/^table\/(damaged-workbook|no-sheet)$/) });
  });
});

/** The same file, but one entry says it unpacks to `size` bytes. */
function lying(file: Uint8Array, name: string, size: number): Uint8Array {
  const out = file.slice();
  const view = new DataView(out.buffer);
  const wanted = strToU8(name);
  for (let at = 0; at + 46 < out.length; at++) {
    const sign = view.getUint32(at, true);
    if (sign !== 0x04034b50 && sign !== 0x02014b50) continue;
    const central = sign === 0x02014b50;
    const start = at + (central ? 46 : 30);
    if (wanted.every((b, i) => out[start + i] === b)) view.setUint32(at + (central ? 24 : 22), size, true);
  }
  return out;
}
