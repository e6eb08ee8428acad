import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read, refusal, rowsOf } from "../../../test/tables.js";
import { LONGEST_ROW } from "./index.js";

const cells = async (text: string, cut?: number) =>
  (await rowsOf(await read("a.csv", text, cut === undefined ? {} : { cut }))).map((r) => r.cells);

describe("CSV", () => {
  it("reads quotes, quoted line ends, CRLF and blank rows, and numbers rows as the office sees them", async () => {
    const source = await read("a.csv", '\uFEFFHọ tên;Ngày sinh\r\n"Nguyễn\r\nA";01/02/2031\r\n\r\nB;"x ""y"""\r\n');
    expect(source).toMatchObject({ format: "csv", header: ["Họ tên", "Ngày sinh"], headerRow: 1, delimiter: ";", remarks: [] });
    expect(await rowsOf(source)).toEqual([
      { number: 2, cells: ["Nguyễn\nA", "01/02/2031"] },
      { number: 4, cells: ["B", 'x "y"'] },
    ]);
  });

  it.each([",", ";", "\t", "|"])("tells the delimiter %j from the header, whatever stands in titles and records", async (d) => {
    const text = ["Danh sách, kèm công văn; bản 2", `Họ tên${d}Ngày sinh${d}Nơi ở`, `A${d}2031${d}"x,y;z|t"`].join("\n");
    const source = await read("a.csv", text);
    expect([source.delimiter, source.header]).toEqual([d, ["Họ tên", "Ngày sinh", "Nơi ở"]]);
    expect((await rowsOf(source))[0]?.cells).toEqual(["A", "2031", "x,y;z|t"]);
  });

  it("takes the delimiter it is given", async () => {
    expect((await read("a.csv", "a;b,c\n1;2,3\n", { delimiter: "," })).header).toEqual(["a;b", "c"]);
  });

  it("reads a file of one column, and one without a line end", async () => {
    expect(await cells("Họ tên\nA\nB")).toEqual([["A"], ["B"]]);
    expect(await cells("a,b\n1,2")).toEqual([["1", "2"]]);
  });

  it("reads mixed and old line ends", async () => {
    expect(await cells("a,b\r1,2\r\n3,4\n5,6")).toEqual([
      ["1", "2"],
      ["3", "4"],
      ["5", "6"],
    ]);
  });

  it("reads the same wherever the stream is cut", async () => {
    const text = '\uFEFFHọ tên,Ngày\r\n"Đặng\r\nThị ""Hồ""",1\r\nẨn,"2"\r\n\r\nx,3\r\n';
    const whole = await cells(text);
    expect(whole).toEqual([
      ['Đặng\nThị "Hồ"', "1"],
      ["Ẩn", "2"],
      ["x", "3"],
    ]);
    for (let cut = 1; cut < 24; cut++) expect(await cells(text, cut)).toEqual(whole);
  });

  it("reports a row of 500 cells as a row, and goes on", async () => {
    const rows = await rowsOf(await read("a.csv", `a,b\n1,2\n${Array(500).fill("x").join(",")}\n3,4,,,\n`));
    expect(rows.map((r) => [r.number, r.cells.length])).toEqual([
      [2, 2],
      [3, 500],
      [4, 2],
    ]);
    expect(rows.map((r) => r.problems?.map((p) => [p.code, p.params]))).toEqual([
      undefined,
      [["table/too-many-cells", { cells: 500, columns: 2 }]],
      undefined,
    ]);
  });

  it("reports quotation marks that do not fit, on their row only", async () => {
    const rows = await rowsOf(await read("a.csv", 'a,b\n1,2\n"x" y,3\nz "quoted" inside,4\n5,"open\n'));
    expect(rows.map((r) => r.problems?.[0]?.code)).toEqual([undefined, "table/broken-quotes", undefined, "table/broken-quotes"]);
  });

  it("refuses a line of ten million characters, in bounded time", { timeout: 60_000 }, async () => {
    const line = "x".repeat(10_000_000);
    expect(await refusal("a.csv", line)).toEqual({ code: "table/line-too-long", params: { row: 1, limit: LONGEST_ROW } });
    expect(await refusal("a.csv", `a,b\n1,2\n${line}\n`)).toEqual({ code: "table/line-too-long", params: { row: 3, limit: LONGEST_ROW } });
    expect(await refusal("a.csv", `a,b\n1,2\n"${"x\n".repeat(5_000_000)}`)).toMatchObject({ code: "table/line-too-long" });
    expect(await refusal("a.csv", `a,b\n1,2\n"${'" '.repeat(5_000_000)}`)).toMatchObject({ code: "table/line-too-long" });
  });

  it("refuses a header without rows", async () => {
    expect(await refusal("a.csv", "Họ tên,Ngày sinh\r\n\r\n , \r\n")).toEqual({ code: "table/no-rows", params: {} });
  });

  it("refuses a file without a header, and quotes nothing of it", async () => {
    expect(await refusal("a.csv", "001000000000,Nguyễn Văn A,01/02/1900\n001000000001,Trần Thị B,02/03/1901\n")).toEqual({
      code: "table/no-header",
      params: { within: 30 },
    });
    expect(await refusal("a.csv", "1,2\n3,4\n")).toMatchObject({ code: "table/no-header" });
    expect(await refusal("a.csv", `1${"\n".repeat(500_000)}`)).toMatchObject({ code: "table/no-header" });
  });

  it("closes the source when the reader stops early", async () => {
    let closed = false;
    async function* bytes() {
      try {
        for (let i = 0; ; i++) yield new TextEncoder().encode(i === 0 ? "a,b\n" : "1,2\n".repeat(1000));
      } finally {
        closed = true;
      }
    }
    const { readTable } = await import("./index.js");
    for await (const batch of (await readTable({ name: "a.csv", bytes: bytes() })).rows) {
      expect(batch.length).toBeLessThanOrEqual(1000);
      break;
    }
    expect(closed).toBe(true);
  });

  it("gives back any table, wherever it is cut", async () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "Ễ", "đ", ",", ";", '"', "\n", " ", "0", "😀"), maxLength: 8 });
    const row = fc.array(cell, { minLength: 3, maxLength: 3 }).filter((r) => r.some((c) => c.trim() !== ""));
    const quote = (c: string) => `"${c.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(",", ";"),
        fc.integer({ min: 1, max: 64 }),
        async (rows, d, cut) => {
          const text = [["Cột một", "Cột hai", "Cột ba"], ...rows].map((r) => r.map(quote).join(d)).join("\r\n");
          expect(await cells(text, cut)).toEqual(rows);
        },
      ),
    );
  });
});
