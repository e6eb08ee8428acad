import { describe, expect, it } from "vitest";
import { read, refusal, rowsOf } from "../../../test/tables.js";
import { InputError, LONGEST_ROW, readTable } from "./index.js";

describe("NDJSON", () => {
  it("reads a record a line, and flattens one level", async () => {
    const source = await read(
      "a.ndjson",
      '\uFEFF{"personalId":"001000000000","birthName":{"family":"Nguyễn","given":{"x":1}}}\r\n\r\n{"personalId":1000000000,"alive":true,"tags":["a"],"spouse":null}\n',
    );
    expect(source).toMatchObject({
      format: "ndjson",
      headerRow: 0,
      header: ["personalId", "birthName.family", "birthName.given", "alive", "tags", "spouse"],
    });
    expect(await rowsOf(source)).toEqual([
      { number: 1, cells: ["001000000000", "Nguyễn", '{"x":1}', "", "", ""], kinds: Array(6).fill("text") },
      { number: 3, cells: ["1000000000", "", "", "true", '["a"]', ""], kinds: ["number", "text", "text", "boolean", "text", "text"] },
    ]);
  });

  it("reports fields the first thousand records do not have", async () => {
    const lines = Array.from({ length: 1_500 }, (_, i) => (i === 1_400 ? '{"a":1,"b":2,"c":3}' : '{"a":1}')).join("\n");
    const rows = await rowsOf(await read("a.ndjson", lines));
    expect(rows.filter((r) => r.problems !== undefined)).toEqual([
      {
        number: 1401,
        cells: ["1"],
        kinds: ["number"],
        problems: [{ code: "table/unknown-field", params: { count: 2 }, severity: "warning" }],
      },
    ]);
    expect(rows).toHaveLength(1_500);
  });

  it("says at which line it is not JSON, cut off, or not a record", { timeout: 60_000 }, async () => {
    expect(await refusal("a.ndjson", '{"a":1}\n{"a":\n{"a":1}\n')).toEqual({ code: "table/json-syntax", params: { line: 2 } });
    expect(await refusal("a.ndjson", '{"a":1}\n{"a":1}\n{"a"')).toEqual({ code: "table/json-truncated", params: { line: 3 } });
    expect(await refusal("a.ndjson", '{"a":1}\n[1,2]\n')).toEqual({ code: "table/json-not-rows", params: { line: 2 } });
    expect(await refusal("a.json", '{\n  "a": 1\n}\n')).toEqual({ code: "table/json-not-rows", params: { line: 1 } });
    expect(await refusal("a.ndjson", `{"a":"${"x".repeat(10_000_000)}"}\n`)).toEqual({
      code: "table/line-too-long",
      params: { row: 1, limit: LONGEST_ROW },
    });
    expect(await refusal("a.ndjson", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}\n`)).toMatchObject({
      code: expect.stringMatching(/^table\/json-(syntax|too-deep)$/),
    });
  });

  it("takes `constructor` for the word that it is", async () => {
    const source = await read("a.ndjson", '{"constructor":"Công ty xây dựng","toString":"x"}\n');
    expect(source.header).toEqual(["constructor", "toString"]);
  });
});

const deep = (levels: number): string => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;

describe.each([
  ["ndjson", (record: string) => `{"a":1}\n${record}\n`, "line"],
  ["json", (record: string) => `[{"a":1},${record}]`, "record"],
] as const)("hostile %s", (format, file, place) => {
  const refuses = (record: string) => refusal(`a.${format}`, file(record));
  const problems = async (record: string) => (await rowsOf(await read(`a.${format}`, file(record))))[1]!.problems;

  it.each(['{"__proto__":{"polluted":"yes"}}', '{"a":{"b":[{"__proto__":1}]}}', '{"\\u005f_proto__":1}'])(
    "a key that reaches for the prototype is refused, and reaches nothing: %s",
    async (record) => {
      expect(await refuses(record)).toEqual({ code: "table/json-forbidden-key", params: { [place]: 2 } });
      expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    },
  );

  it("thirty-two levels are read, a thousand and a hundred thousand are refused where they are", { timeout: 60_000 }, async () => {
    expect(await problems(deep(32))).toBeUndefined();
    for (const levels of [33, 1_000])
      expect(await refuses(deep(levels))).toEqual({ code: "table/json-too-deep", params: { [place]: 2, limit: 32 } });
    expect(await refuses(deep(100_000))).toMatchObject({ code: expect.stringMatching(/^table\/json-(too-deep|syntax)$/) });
    expect(await refuses("[".repeat(900_000))).toMatchObject({ code: expect.stringMatching(/^table\/json-(too-deep|syntax)$/) });
  });

  it("a key that stands twice is said of its own record, whatever else is in it", async () => {
    const twice = [{ code: "table/duplicate-key", params: { count: 1 }, severity: "refuse" }];
    expect(await problems('{"a":1,"a":2}')).toEqual(twice);
    expect(await problems('{"a" :1,\t"a"  :2}')).toEqual(twice);
    expect(await problems('{"a":{"x":1,"x":2}}')).toEqual(twice);
    expect(await problems('{"a":"1","\\u0061":"2"}')).toEqual(twice);
    // a colon at the start of a text is no key, and one key in two objects is no twin
    expect(await problems('{"a":":"}')).toBeUndefined();
    expect(await problems('{"a":[{"x":": \\": "},{"x":2}]}')).toBeUndefined();
    expect(await problems('{"a":1,"b.c":1,"b":{"c":2}}')).toEqual(twice);
  });

  it("a text of 50 MB ends in one error, and little of it is held", { timeout: 120_000 }, async () => {
    async function* pieces() {
      const encoder = new TextEncoder();
      yield encoder.encode(format === "json" ? '[{"a":"' : '{"a":"');
      for (let i = 0; i < 800; i++) yield encoder.encode("x".repeat(65_536));
    }
    let taken = 0;
    const counted = (async function* () {
      for await (const piece of pieces()) {
        taken += piece.length;
        yield piece;
      }
    })();
    const error = await readTable({ name: `a.${format}`, bytes: counted }).catch((found: unknown) => found);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).reason).toMatchObject({ code: "table/line-too-long" });
    // it stops where the row became too long
    expect(taken).toBeLessThan(2 * LONGEST_ROW);
  });
});

describe("JSON", () => {
  it("reads an array as a stream, wherever it is cut", async () => {
    for (const cut of [1, 5, 1000]) {
      const source = await read("a.json", '\uFEFF [ {"a":"Ễ","n":{"b":1}},\r\n {"a":"2"} ] ', { cut });
      expect(source).toMatchObject({ format: "json", header: ["a", "n.b"] });
      expect(await rowsOf(source)).toEqual([
        { number: 1, cells: ["Ễ", "1"], kinds: ["text", "number"] },
        { number: 2, cells: ["2", ""], kinds: ["text", "text"] },
      ]);
    }
  });

  it("reads more than one batch", async () => {
    const rows = await rowsOf(await read("a.json", JSON.stringify(Array.from({ length: 2_500 }, (_, a) => ({ a })))));
    expect(rows.map((r) => r.cells[0])).toEqual(Array.from({ length: 2_500 }, (_, a) => String(a)));
  });

  it("says where it is cut off, not JSON, or not records", { timeout: 60_000 }, async () => {
    expect(await refusal("a.json", '[{"a":1},{"b":')).toEqual({ code: "table/json-truncated", params: { byte: 14 } });
    expect(await refusal("a.json", '[{"a":"Ễ"},\r\nx]')).toEqual({ code: "table/json-syntax", params: { byte: 16 } });
    expect(await refusal("a.json", '[{"a":1} {"b":2}]')).toMatchObject({ code: "table/json-syntax" });
    expect(await refusal("a.json", '[{"a":1}] more')).toMatchObject({ code: "table/json-syntax" });
    expect(await refusal("a.json", "[1,2]")).toEqual({ code: "table/json-not-rows", params: { record: 1 } });
    expect(await refusal("a.json", "[]")).toEqual({ code: "table/no-rows", params: {} });
    expect(await refusal("a.json", `[{"a":"${"x".repeat(10_000_000)}"}]`)).toEqual({
      code: "table/line-too-long",
      params: { row: 1, limit: LONGEST_ROW },
    });
    expect(await refusal("a.json", "[".repeat(5_000_000))).toMatchObject({
      code: expect.stringMatching(/^table\/(json-syntax|json-too-deep|line-too-long)$/),
    });
  });
});
