import { describe, expect, it } from "vitest";
import { read, refusal, rowsOf } from "../../../test/tables.js";
import { LONGEST_ROW } from "./index.js";

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
      code: expect.stringMatching(/^table\/(json-syntax|json-not-rows)$/),
    });
  });

  it("reaches no prototype", async () => {
    const source = await read("a.ndjson", '{"__proto__":{"polluted":"yes"},"constructor":"c"}\n');
    expect(source.header).toEqual(["__proto__.polluted", "constructor"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
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
      code: expect.stringMatching(/^table\/(json-syntax|line-too-long)$/),
    });
  });
});
