import * as fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { parse } from "csv-parse/sync";
import { describe, expect, it, vi } from "vitest";
import { read, rowsOf } from "../../../test/tables.js";
import { csvText, streamSheet, writeWorkbook, type Workbook } from "./index.js";

const HEADER = ["Họ và tên", "Số định danh", "Ghi chú"];

// what a cell of a workbook may hold: XML has no other control characters
const cell = fc.string({
  unit: fc.constantFrom(
    "a",
    "Ễ",
    "đ",
    "\u0301",
    "0",
    "1",
    ",",
    ";",
    '"',
    "'",
    "=",
    "+",
    "&",
    "<",
    "_x0041_",
    "\u0001",
    "\uFFFF",
    "\n",
    "\t",
    " ",
    "😀",
  ),
  maxLength: 6,
});
const table = fc.array(
  fc.array(cell, { minLength: 3, maxLength: 3 }).filter((r) => r.some((c) => c.trim() !== "")),
  { minLength: 1, maxLength: 6 },
);

const trimEnd = (cells: readonly string[]) => {
  let end = cells.length;
  while (end > 0 && cells[end - 1] === "") end--;
  return cells.slice(0, end);
};

async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
}

describe("csvText", () => {
  it("comes back as it went, for us and for csv-parse", async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(",", ";", "\t", "|"), fc.integer({ min: 1, max: 50 }), async (rows, delimiter, cut) => {
        const text = csvText([HEADER, ...rows], { delimiter, mark: true, guard: false });
        const source = await read("a.csv", text, { cut, knownHeaders: HEADER });
        expect(source).toMatchObject({ header: HEADER, delimiter });
        expect((await rowsOf(source)).map((r) => r.cells)).toEqual(rows);
        expect(parse(text, { bom: true, delimiter })).toEqual([HEADER, ...rows]);
      }),
    );
  });

  it.each(["=1+1", "+84900000000", "-1", "@a", "\t=1", "\r=1", "＝1", "＋1", "=cmd|'/c calc'!A1"])(
    "keeps %j from running as a formula",
    (dangerous) => {
      const [, row] = parse(csvText([HEADER, [dangerous, "a", "b"]]), { relax_quotes: true }) as string[][];
      expect(row?.[0]?.startsWith("'")).toBe(true);
      expect(csvText([[dangerous]], { guard: false })).not.toContain("'=1");
    },
  );

  it("can be written in pieces", () => {
    expect(csvText([["a", "b"]], { mark: true }) + csvText([]) + csvText([["1", ""]])).toBe("\uFEFFa,b\r\n1,\r\n");
  });
});

describe("streamSheet", () => {
  it("comes back as it went, and every cell is text", async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const file = await collect(
          streamSheet(
            "Dữ liệu",
            HEADER.map((header) => ({ header })),
            rows,
          ),
        );
        const source = await read("a.xlsx", file);
        expect(source).toMatchObject({ sheet: "Dữ liệu", header: HEADER });
        expect(await rowsOf(source)).toEqual(rows.map((cells, i) => ({ number: i + 2, cells: trimEnd(cells) })));
      }),
      { numRuns: 30 },
    );
  });

  it("keeps the office's titles, and its header in sight", async () => {
    const file = await collect(
      streamSheet(
        "S",
        HEADER.map((header) => ({ header })),
        [["A", "001000000000", ""]],
        [["UBND XÃ MẪU"], []],
      ),
    );
    const source = await read("a.xlsx", file, { knownHeaders: HEADER });
    expect(source.headerRow).toBe(3);
    expect(strFromU8(unzipSync(file)["xl/worksheets/sheet1.xml"]!)).toMatch(/ySplit="3"[^>]*state="frozen"/);
  });
});

describe("writeWorkbook", () => {
  const form: Workbook = {
    sheet: "Nhập liệu",
    above: [["DANH SÁCH CÔNG DÂN"]],
    columns: [
      { header: "Họ và tên", width: 30, required: true, hint: "Viết đủ dấu" },
      { header: "Số định danh", width: 16, required: true },
      { header: "Dân tộc", choices: { sheet: "Danh mục d'tộc", column: 1 } },
    ],
    lists: [
      {
        name: "Danh mục d'tộc",
        header: ["Mã", "Tên"],
        rows: [
          ["01", "Kinh"],
          ["02", "Tày"],
        ],
      },
    ],
  };
  const sheetXml = (file: Uint8Array, n = 1) => strFromU8(unzipSync(file)[`xl/worksheets/sheet${n}.xml`]!);

  it("puts whole columns in text format, a drop-down on the list, and freezes the header", async () => {
    const file = await writeWorkbook(form);
    const xml = sheetXml(file);
    const styles = strFromU8(unzipSync(file)["xl/styles.xml"]!);
    const columns = [...xml.matchAll(/<col min="(\d)" style="(\d+)"[^>]*width="(\d+)"/g)].map((m) => [m[1], m[3]]);
    expect(columns).toEqual([
      ["1", "30"],
      ["2", "16"],
      ["3", "18"],
    ]);
    const style = /<col min="2" style="(\d+)"/.exec(xml)![1]!;
    const xf = [.../<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)![1]!.matchAll(/<xf [^>]*>/g)][Number(style)]![0];
    const format = /numFmtId="(\d+)"/.exec(xf)![1]!;
    expect(styles).toMatch(new RegExp(`<numFmt numFmtId="${format}" formatCode="@"`));
    expect(xml).toMatch(/ySplit="2"[^>]*state="frozen"/);
    expect(xml).toContain('<mergeCell ref="A1:C1"/>');
    expect(xml.replaceAll("&apos;", "'")).toMatch(
      /<dataValidation[^>]*type="list"[^>]*sqref="C3:C1048576"[^>]*>.*'Danh mục d''tộc'!\$B\$2:\$B\$3/,
    );
    expect(xml).toContain("Viết đủ dấu");
  });

  it("is read back with its titles and lists, and refused while nobody has filled it in", async () => {
    await expect(read("a.xlsx", await writeWorkbook(form), { knownHeaders: HEADER })).rejects.toMatchObject({
      reason: { code: "table/no-rows" },
    });
    const source = await read("a.xlsx", await writeWorkbook({ ...form, rows: [["A", "001000000000", "Kinh"]] }), { knownHeaders: HEADER });
    expect(source).toMatchObject({
      sheet: "Nhập liệu",
      sheets: ["Nhập liệu", "Danh mục d'tộc"],
      headerRow: 2,
      header: ["Họ và tên", "Số định danh", "Dân tộc"],
    });
    expect(await rowsOf(source)).toEqual([{ number: 3, cells: ["A", "001000000000", "Kinh"] }]);
    expect(await rowsOf(await read("a.xlsx", await writeWorkbook(form), { sheet: "Danh mục d'tộc" }))).toEqual([
      { number: 2, cells: ["01", "Kinh"] },
      { number: 3, cells: ["02", "Tày"] },
    ]);
  });

  it("cuts a cell at Excel's limit, and mends half a character", async () => {
    const file = await writeWorkbook({ sheet: "S", columns: [{ header: "a" }, { header: "b" }], rows: [["x".repeat(40_000), "\uD83Dx"]] });
    expect((await rowsOf(await read("a.xlsx", file)))[0]?.cells).toEqual(["x".repeat(32_767), "\uFFFDx"]);
  });

  it("comes back as it went", async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const file = await writeWorkbook({ sheet: "S", columns: HEADER.map((header) => ({ header })), rows });
        expect((await rowsOf(await read("a.xlsx", file))).map((r) => [r.cells, r.kinds])).toEqual(
          rows.map((cells) => [trimEnd(cells), undefined]),
        );
      }),
      { numRuns: 30 },
    );
  });

  it("writes the same bytes for the same table, whenever it is asked", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: 0 });
    const first = await writeWorkbook(form);
    vi.setSystemTime(Date.UTC(2090, 0, 1));
    const second = await writeWorkbook(form);
    vi.useRealTimers();
    expect(second).toEqual(first);
  });

  it("refuses a drop-down without its list", async () => {
    await expect(writeWorkbook({ ...form, lists: [] })).rejects.toThrow(TypeError);
  });
});
