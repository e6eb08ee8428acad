import * as fc from "fast-check";
import { gzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { read, refusal, rowsOf } from "../../../test/tables.js";
import { rawRow, rawWorkbook } from "../../../test/workbooks.js";
import { en, InputError, readTable, vi } from "./index.js";

const utf16 = (text: string, little: boolean, mark: boolean) => {
  const units = [...(mark ? "\uFEFF" : ""), ...text].map((c) => c.charCodeAt(0));
  return new Uint8Array(units.flatMap((u) => (little ? [u & 255, u >> 8] : [u >> 8, u & 255])));
};
const utf32 = (text: string, little: boolean) =>
  new Uint8Array(
    [...`\uFEFF${text}`].flatMap((c) => {
      const n = c.codePointAt(0)!;
      const bytes = [n & 255, (n >> 8) & 255, n >> 16, 0];
      return little ? bytes : bytes.reverse();
    }),
  );
const TABLE = "Ho ten,Ngày sinh\r\nNguyễn A,2031\r\n";

describe("encodings", () => {
  it.each([
    ["UTF-16 LE", utf16(TABLE, true, true)],
    ["UTF-16 BE", utf16(TABLE, false, true)],
    ["UTF-16 LE", utf16(TABLE, true, false)],
    ["UTF-16 BE", utf16(TABLE, false, false)],
    ["UTF-32 LE", utf32(TABLE, true)],
    ["UTF-32 BE", utf32(TABLE, false)],
  ])("names %s, with or without a mark", async (encoding, bytes) => {
    expect(await refusal("a.csv", bytes)).toEqual({ code: "table/encoding", params: { encoding } });
  });

  it("names what one-byte Vietnamese text may be, and does not pretend to know which", async () => {
    // "Họ tên,Năm" in windows-1258, and in TCVN3
    for (const bytes of ["486FF22074EA6E2C4EE36D0D0A412C310D0A", "48E4207465AA6E2C4EA86D0D0A412C310D0A"]) {
      expect(await refusal("a.csv", Uint8Array.from(Buffer.from(bytes, "hex")))).toMatchObject({
        code: "table/encoding",
        params: { encoding: expect.stringContaining("windows-1258, TCVN3 (ABC), VNI") },
      });
    }
  });

  it("reads UTF-8 with or without a mark, and characters cut in two", async () => {
    for (const text of [TABLE, `\uFEFF${TABLE}`]) {
      for (const cut of [1, 2, 3, 7]) expect((await read("a.csv", text, { cut })).header).toEqual(["Ho ten", "Ngày sinh"]);
    }
  });

  it.each([0, 1, 2, 3])("says at which byte a file stops being UTF-8, late in it (cut %i)", async (shift) => {
    const good = new TextEncoder().encode(`a,b\n${"Ễ,2\n".repeat(20_000)}`);
    const bytes = new Uint8Array(good.length + 3);
    bytes.set(good);
    bytes.set([0xe1, 0xba, 0x2c], good.length);
    expect(await refusal("a.csv", bytes, { cut: 4096 + shift })).toMatchObject({
      code: "table/invalid-bytes",
      params: { byte: good.length + 3 },
    });
  });

  it("says so when the last character is not whole", async () => {
    const bytes = new TextEncoder().encode(`${TABLE.repeat(2500)}Ễ`);
    expect(await refusal("a.csv", bytes.slice(0, -1))).toMatchObject({ code: "table/invalid-bytes", params: { byte: bytes.length - 2 } });
  });
});

describe("what is not a table", () => {
  it.each([
    ["PNG", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]],
    ["PDF", [...new TextEncoder().encode("%PDF-1.7\n%"), 0xe2, 0xe3]],
    ["EXE", [0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]],
    ["JPEG", [0xff, 0xd8, 0xff, 0xe0, 0, 0x10]],
    ["GZIP", [...gzipSync(new TextEncoder().encode(TABLE))]],
    ["7Z", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]],
    ["SQLite", [...new TextEncoder().encode("SQLite format 3\0")]],
    ["binary", [0x61, 0x2c, 0x62, 0x0a, 0, 0, 1, 2, 3]],
  ])("names a file that looks like %s", async (looksLike, bytes) => {
    expect(await refusal("a.csv", Uint8Array.from(bytes))).toEqual({ code: "table/not-a-table", params: { looksLike } });
  });

  it("is not misled by a header that begins like a program", async () => {
    expect((await read("a.csv", "MZ,BZh\n1,2\n")).header).toEqual(["MZ", "BZh"]);
  });

  it("names a web page, and text under the name of a workbook", async () => {
    expect(await refusal("a.csv", "<html><table><tr><td>1</td></tr></table></html>")).toEqual({
      code: "table/not-a-table",
      params: { looksLike: "HTML/XML" },
    });
    expect(await refusal("a.xls", "<html><table></table></html>")).toEqual({
      code: "table/not-a-workbook",
      params: { looksLike: "HTML/XML" },
    });
    expect(await refusal("a.xlsx", TABLE)).toEqual({ code: "table/not-a-workbook", params: { looksLike: "CSV" } });
  });

  it.each(["", "\uFEFF", "\n\n", "   \r\n"])("refuses an empty file: %j", async (text) => {
    expect(await refusal("a.csv", text)).toEqual({ code: "table/empty", params: {} });
  });
});

it("tells JSON from CSV by name, then by content", async () => {
  expect((await read("a", '[{"a":1}]')).format).toBe("json");
  expect((await read("a", '{"a":1}\n{"a":2}')).format).toBe("ndjson");
  expect((await read("a.txt", "{a},[b]\n1,2")).format).toBe("csv");
  expect((await read("a.ndjson", '{"a":1}')).format).toBe("ndjson");
});

it("counts the bytes it reads", async () => {
  const seen: number[] = [];
  const bytes = new TextEncoder().encode(TABLE.repeat(10_000));
  async function* all() {
    yield bytes;
  }
  await rowsOf(await readTable({ name: "a.csv", bytes: all(), onProgress: (n) => seen.push(n) }));
  expect(seen.at(-1)).toBe(bytes.length);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(seen.length).toBeGreaterThan(2);
});

it("reads a stream that cannot be walked with for await, and lets go of it", async () => {
  let cancelled = false;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new TextEncoder().encode(TABLE)),
    cancel() {
      cancelled = true;
    },
  });
  Object.defineProperty(stream, Symbol.asyncIterator, { value: undefined });
  const plain = { getReader: () => stream.getReader() } as ReadableStream<Uint8Array>;
  const source = await readTable({ name: "a.csv", bytes: plain });
  expect(source.header).toEqual(["Ho ten", "Ngày sinh"]);
  await source.rows.return();
  expect(cancelled).toBe(true);
});

it.each(["", "%PDF-1.7", "1,2\n", "a,b\n"])("closes what it refuses: %j", async (text) => {
  let closed = false;
  async function* bytes() {
    try {
      yield new TextEncoder().encode(text);
    } finally {
      closed = true;
    }
  }
  await expect(readTable({ name: "a.csv", bytes: bytes() })).rejects.toThrow(InputError);
  expect(closed).toBe(true);
});

describe("whatever the bytes", () => {
  const sound = [
    rawWorkbook({ sheets: { S: rawRow(1, "a", "b") + rawRow(2, "1", "2") }, strings: "<si><t>x</t></si>" }),
    new TextEncoder().encode(`\uFEFF${TABLE}"x;y",1\r\n`),
    new TextEncoder().encode('[{"a":"Ễ","b":{"c":1}},{"a":null}]'),
    new TextEncoder().encode('{"a":1}\n{"a":"2"}\n'),
  ];

  it("gives rows or a coded refusal, never another error", { timeout: 60_000 }, async () => {
    const change = fc.record({ at: fc.nat(4_000), bytes: fc.uint8Array({ maxLength: 4 }), drop: fc.nat(3) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sound),
        fc.array(change, { maxLength: 4 }),
        fc.constantFrom("a.csv", "a.xlsx", "a.json", "a.ndjson", "a"),
        async (bytes, changes, name) => {
          const content = [...bytes];
          for (const { at, bytes: added, drop } of changes) content.splice(at % (content.length + 1), drop, ...added);
          expect(await refusal(name, Uint8Array.from(content))).toSatisfy(
            (r: { code: string } | undefined) => r === undefined || r.code in vi,
          );
        },
      ),
      { numRuns: 400 },
    );
  });
});

it("has a sentence in both languages for every reason, and speaks Vietnamese by itself", () => {
  expect(Object.keys(vi)).toEqual(Object.keys(en));
  const params = {
    row: 1,
    header: "h",
    columns: "1, 2",
    encoding: "e",
    byte: 1,
    line: 1,
    limit: 1,
    within: 30,
    sheets: "s",
    looksLike: "PDF",
    cells: 3,
    first: 1,
    second: 2,
    count: 1,
    megabytes: 1,
    times: 1,
    strings: 1,
  };
  for (const book of [vi, en]) for (const say of Object.values(book)) expect(say(params)).not.toContain("undefined");
  expect(new InputError("table/empty").message).toBe(vi["table/empty"]({}));
});
