import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import * as taxCode from "../../src/identifiers/tax-code/index.js";
import type { Case } from "./cases.js";
import { conformanceFiles, type ConformanceFile } from "./files.js";
import { belongsToNobody } from "./made-up.js";
import { mutants } from "./mutate.js";
import { units } from "./units.js";

interface Manifest {
  readonly cases: number;
  readonly files: readonly {
    readonly key: string;
    readonly file: string;
    readonly cases: number;
    readonly accepted: number;
    readonly refused: number;
  }[];
  readonly tables: readonly { readonly file: string; readonly rows: number }[];
}

let files: readonly ConformanceFile[];
let valid: ValidateFunction;

const read = <T>(path: string): T => JSON.parse(files.find((file) => file.path === path)!.text) as T;
const casesOf = (key: string): readonly Case[] => read<{ cases: readonly Case[] }>(`${key}.json`).cases;

beforeAll(async () => {
  files = await conformanceFiles();
  valid = new Ajv2020({ allErrors: true, strictRequired: false, strictTypes: false }).compile(read<object>("conformance.schema.json"));
});

test("every file is what the schema says", () => {
  const documents = files.filter(({ path }) => path !== "conformance.schema.json");
  expect(documents.length).toBeGreaterThan(30);
  for (const { path } of documents) expect(valid(read(path)) ? [] : valid.errors, path).toEqual([]);
});

describe("the schema refuses", () => {
  const good = {
    input: "1",
    origin: "generated",
    canonical: "1",
    verdict: "accepted",
    reasons: [],
    remarks: [],
    formatted: "1",
    parts: [{ name: "all", text: "1" }],
  };
  test.each<[string, object]>([
    ["an accepted case with a reason", { ...good, reasons: ["bank-bin/shape"] }],
    ["an accepted case without its parts", { ...good, parts: undefined }],
    ["a refused case without a reason", { ...good, verdict: "refused", formatted: undefined, parts: undefined }],
    ["a refused case with parts", { ...good, verdict: "refused", reasons: ["bank-bin/shape"] }],
    ["a remark that refuses", { ...good, remarks: [{ code: "bank-bin/shape", severity: "refuse" }] }],
    ["a reason that is a sentence", { ...good, verdict: "refused", reasons: ["Wrong."], formatted: undefined, parts: undefined }],
    ["a member nobody knows", { ...good, colour: "red" }],
  ])("%s", (_, planted) => {
    const withCases = (cases: readonly object[]) => JSON.parse(JSON.stringify({ ...read<object>("bank-bin.json"), cases })) as unknown;
    expect(valid(withCases([good]))).toBe(true);
    expect(valid(withCases([planted]))).toBe(false);
  });
});

test("the manifest counts right, and there are at least 1,000 cases", () => {
  const manifest = read<Manifest>("manifest.json");
  expect(manifest.cases).toBeGreaterThanOrEqual(1000);
  expect(manifest.cases).toBe(manifest.files.reduce((sum, { key }) => sum + casesOf(key).length, 0));
  for (const { key, file, accepted, refused } of manifest.files) {
    expect(file).toBe(`${key}.json`);
    const verdicts = casesOf(key).map(({ verdict }) => verdict);
    expect([accepted, refused], key).toEqual([
      verdicts.filter((v) => v === "accepted").length,
      verdicts.filter((v) => v === "refused").length,
    ]);
    // an address is refused only when it is empty or too long: houses stand in places that no list has
    expect(Math.min(accepted, refused), key).toBeGreaterThan(key === "address" ? 1 : 5);
  }
  for (const { file, rows } of manifest.tables) expect(read<{ rows: unknown[] }>(file).rows).toHaveLength(rows);
});

test("every unit is there, with every vector and every reason code of its rule", async () => {
  for (const { verbs, vectors } of await units()) {
    const cases = casesOf(verbs.meta.key);
    const inputs = new Set(cases.map(({ input }) => input));
    for (const { input } of [...vectors.valid, ...vectors.refused, ...vectors.remarked]) expect(inputs, verbs.meta.key).toContain(input);
    const shown = new Set(cases.flatMap(({ reasons, remarks }) => [...reasons, ...remarks.map(({ code }) => code)]));
    for (const { code } of verbs.rule?.checks ?? []) expect(shown).toContain(`${verbs.meta.key}/${code}`);
  }
});

test("the parts of an accepted case join to it, and their names are in the file", () => {
  const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");
  // a date is told in words; of an address the country and the postal code after the province are left out
  const retold = new Set(["partial-date", "address"]);
  for (const { key } of read<Manifest>("manifest.json").files) {
    const { partNames } = read<{ partNames: object }>(`${key}.json`);
    for (const { parts = [], canonical, verdict } of casesOf(key)) {
      if (verdict === "accepted" && !retold.has(key)) expect(bare(parts.map(({ text }) => text).join(""))).toBe(bare(canonical));
      for (const { name } of parts) expect(partNames).toHaveProperty(name);
    }
  }
});

test("nobody's number is in it", () => {
  const strangers = ["personal-id", "tax-code", "enterprise-code", "phone-number"].flatMap((key) =>
    casesOf(key).filter(({ canonical }) => !belongsToNobody(canonical)),
  );
  expect(strangers).toEqual([]);
});

test("somebody's number would be found", () => {
  const company = [..."0123456789"].map((digit) => `010000001${digit}`).find(taxCode.is);
  for (const text of [`00108${"5".padEnd(7, "0")}`, company, "0901000000"]) {
    expect(text).toBeDefined();
    expect(belongsToNobody(text!), text).toBe(false);
  }
});

test("each input stands once for each day, and the same files are made again", async () => {
  for (const { key } of read<Manifest>("manifest.json").files) {
    const cases = casesOf(key);
    expect(new Set(cases.map(({ input, asOf }) => JSON.stringify([input, asOf]))).size, key).toBe(cases.length);
  }
  expect(await conformanceFiles()).toEqual(files);
});

test("mutants: each kind of slip is among them", () => {
  const of = (mutation: string) =>
    mutants("A12b")
      .filter((mutant) => mutant.mutation === mutation)
      .map(({ input }) => input);
  expect(of("dropped")).toEqual(expect.arrayContaining(["12b", "A2b", "A1b", "A12"]));
  expect(of("replaced")).toEqual(["B12b", "A22b", "A13b", "A12c"]);
  expect(of("swapped")).toEqual(["1A2b", "A21b", "A1b2"]);
  expect(of("separated")).toEqual(expect.arrayContaining(["A-1-2-b", " A12b"]));
  expect(of("widened")).toEqual(["Ａ１２ｂ", "Ａ12b"]);
  expect(of("recased")).toEqual(["a12b", "A12B"]);
});
