// The formulas are taken out of the .xlsx as they are stored, run, and must say what the SDK says.
import { strFromU8, unzipSync } from "fflate";
import { readXlsx, type Sheet } from "hucre/xlsx";
import { beforeAll, describe, expect, test } from "vitest";
import { casesOf } from "../conformance/cases.js";
import { units } from "../conformance/units.js";
import { evaluator } from "./evaluate.js";
import { functions } from "./formulas.js";
import { said } from "./said.js";
import { checked, workbook } from "./sheets.js";

let bytes: Uint8Array;
let sheets: readonly Sheet[];
/** Functions as text, lists as their codes: what the workbook's names mean. */
let names: Record<string, string | readonly string[]>;
/** What people type, for each unit: its conformance cases. */
let typed: Readonly<Record<string, readonly string[]>>;

const unescaped = (xml: string): string =>
  xml.replace(/&(?:amp|lt|gt|quot|apos|#(\d+));/gu, (entity, code?: string) =>
    code === undefined
      ? { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'" }[entity]!
      : String.fromCodePoint(Number(code)),
  );

function column(range: string): string[] {
  const [, name, letter, first, last] = /^'([^']+)'!\$([A-Z])\$(\d+):\$[A-Z]\$(\d+)$/u.exec(range)!;
  const rows = sheets.find((sheet) => sheet.name === name)!.rows.slice(Number(first) - 1, Number(last));
  // a number here would be found by no MATCH
  return rows.map((row) => {
    const value = row[letter!.charCodeAt(0) - 65];
    if (typeof value !== "string" || value === "") throw new Error(`${range} holds something that is no text`);
    return value;
  });
}

beforeAll(async () => {
  bytes = await workbook();
  ({ sheets } = await readXlsx(bytes));
  const xml = strFromU8(unzipSync(bytes)["xl/workbook.xml"]!);
  names = {};
  for (const [, name, meaning] of xml.matchAll(/<definedName name="([^"]+)"[^>]*>([^<]*)<\/definedName>/gu))
    names[name!] = meaning!.startsWith("'") ? column(unescaped(meaning!)) : unescaped(meaning!);
  const all = await units();
  typed = Object.fromEntries(
    checked.map(({ unit }) => {
      const cases = casesOf(all.find(({ verbs }) => verbs.meta.key === unit.meta.key)!);
      return [unit.meta.key, [...new Set(cases.map(({ input }) => input))]];
    }),
  );
});

/** Inputs on which the formulas of a unit say something else than the SDK. */
function differing(meanings: typeof names, { unit, name }: (typeof checked)[number]): { input: string; text: unknown; verdict: unknown }[] {
  const run = evaluator(meanings);
  return typed[unit.meta.key]!.flatMap((input) => {
    const text = run(`${name}_CLEAN(A5)`, { A5: input });
    const verdict = run(`${name}(A5)`, { A5: input });
    return text === unit.normalize(input) && verdict === said(unit, input) ? [] : [{ input, text, verdict }];
  });
}

test.each(checked)("$name says what the SDK says, on every conformance case", (one) => {
  expect(typed[one.unit.meta.key]!.length).toBeGreaterThan(90);
  expect(differing(names, one)).toEqual([]);
});

describe("a planted mistake is found", () => {
  test.each([
    ["a weight", 1, "HOSO.TAX_CODE_CHECK_DIGIT", "31*", "30*"],
    ["the modulus", 1, "HOSO.TAX_CODE_CHECK_DIGIT", ",11)", ",10)"],
    ["the length", 0, "HOSO.PERSONAL_ID", "=12", "=13"],
    ["a prefix", 2, "HOSO.PHONE", `"35789"`, `"3578"`],
    ["a separator", 0, "HOSO.COMPACT", "46;", ""],
    ["full-width digits", 0, "HOSO.NARROW", "94,1", "9,1"],
    ["the country code", 2, "HOSO.PHONE_CLEAN", `"84"`, `"85"`],
    ["a sentence", 2, "HOSO.PHONE", "thay bằng", "thay bởi"],
    ["the dash", 1, "HOSO.TAX_CODE_CLEAN", `&"-"&`, `&"/"&`],
  ])("%s", (_, at, name, right, wrong) => {
    const formula = names[name] as string;
    expect(formula).toContain(right);
    expect(differing({ ...names, [name]: formula.replace(right, wrong) }, checked[at]!)).not.toEqual([]);
  });

  test("a code that is missing", () => {
    const birthplaces = names["HOSO.TABLE.BIRTHPLACE"] as readonly string[];
    expect(birthplaces).toHaveLength(63);
    expect(differing({ ...names, "HOSO.TABLE.BIRTHPLACE": birthplaces.slice(1) }, checked[0]!)).not.toEqual([]);
  });

  test("a function nobody knows", () => {
    expect(() => evaluator(names)("VLOOKUP(1,2,3)")).toThrow("#NAME?");
    expect(() => evaluator({ X: "LEN(1" })).toThrow("was expected");
  });
});

test("every sheet: column A is text, each row has its formulas, each example shows what the SDK says", () => {
  const parts = unzipSync(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(["Hướng dẫn", ...checked.map(({ sheet }) => sheet), "Danh mục"]);
  checked.forEach(({ unit, name, sheet }, i) => {
    const rows = sheets.find((one) => one.name === sheet)!.rows.slice(4);
    const examples = rows.filter(([input]) => typeof input === "string" && input !== "");
    expect(examples.length).toBeGreaterThan(10);
    for (const [input, text, verdict] of examples)
      expect([text, verdict]).toEqual([unit.normalize(input as string), said(unit, input as string)]);
    const xml = strFromU8(parts[`xl/worksheets/sheet${i + 2}.xml`]!);
    for (const row of [5, 100, 500]) {
      expect(xml).toContain(
        `<f>IF(A${row}=&quot;&quot;,&quot;&quot;,${name}(A${row}))</f>`.replaceAll("&quot;", xml.includes("&quot;") ? "&quot;" : '"'),
      );
      expect(new RegExp(`<c r="A${row}"[^>]* s="\\d+"`, "u").test(xml)).toBe(true);
    }
  });
});

test("an empty cell shows nothing, and a number typed without its zero is refused", () => {
  const run = evaluator(names);
  expect(run('IF(A5="","",HOSO.PERSONAL_ID(A5))', { A5: "" })).toBe("");
  expect(run("HOSO.PERSONAL_ID(A5)", { A5: 1_000_000_000 })).toContain("Từ chối");
});

test("Excel's limits: 8,192 characters a formula, 255 a text, 64 levels, no name that is a cell or R or C", () => {
  for (const [name, meaning] of Object.entries(names)) {
    if (typeof meaning !== "string") continue;
    expect(meaning.length, name).toBeLessThan(8192);
    for (const [literal] of meaning.matchAll(/"(?:[^"]|"")*"/gu)) expect(literal.length).toBeLessThanOrEqual(257);
    let [depth, deepest] = [0, 0];
    for (const c of meaning.replace(/"(?:[^"]|"")*"/gu, "")) deepest = Math.max(deepest, (depth += c === "(" ? 1 : c === ")" ? -1 : 0));
    expect([depth, deepest <= 64]).toEqual([0, true]);
    for (const [, own] of meaning.matchAll(/_xlpm\.(\w+)/gu)) expect(own).not.toMatch(/^(?:[A-Za-z]{1,3}\d+|[rc])$/iu);
  }
});

test("functions and parameters that came later carry their prefix, and nothing else does", () => {
  for (const { name, params } of functions) {
    const formula = names[name] as string;
    const bare = formula.replace(/"(?:[^"]|"")*"/gu, "");
    expect(bare, name).not.toMatch(/(?<![._])\b(?:LAMBDA|LET|REDUCE|SEQUENCE|UNICHAR|TEXTJOIN)\(/u);
    for (const param of params) expect(bare).not.toMatch(new RegExp(`(?<![.\\w])${param}\\b`, "u"));
    expect(formula.replaceAll(bare, "")).not.toContain('"_xl');
  }
});

test("the same bytes each time", async () => {
  expect(await workbook()).toEqual(bytes);
});
