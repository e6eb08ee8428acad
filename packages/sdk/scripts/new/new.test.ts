import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

// In a copy of the package: what `pnpm new` writes loads, type-checks, and fails only where a person must decide.

const home = resolve(import.meta.dirname, "../..");
const copy = mkdtempSync(join(tmpdir(), "hoso-new-"));
const sdk = join(copy, "packages/sdk");
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:VITEST|TEST$|NODE_ENV|NODE_OPTIONS)/.test(name)));

beforeAll(() => {
  cpSync(join(home, "../../tsconfig.base.json"), join(copy, "tsconfig.base.json"));
  for (const part of ["src", "data", "scripts", "test", "package.json", "tsconfig.json", "vitest.config.ts"])
    cpSync(join(home, part), join(sdk, part), { recursive: true });
  symlinkSync(join(home, "node_modules"), join(sdk, "node_modules"));
  symlinkSync(join(home, "../../node_modules"), join(copy, "node_modules"));
}, 60_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: sdk, env, encoding: "utf8" });
  return { status, stdout, stderr };
}
const make = (...args: readonly string[]) => run("--import", "./scripts/resolve-ts.ts", "scripts/new.ts", ...args);
const read = (path: string): string => readFileSync(join(sdk, path), "utf8");

describe("what cannot be made is refused in one sentence, and nothing is written", () => {
  test.for([
    [[], "Say what and how it is called"],
    [["identifier"], "Say what and how it is called"],
    [["theorem", "land-parcel-id"], "nothing called theorem"],
    [["identifier", "tax-code"], "there already: src/identifiers/tax-code"],
    [["code-list", "tax-code"], "there already: src/identifiers/tax-code"],
    [["identifier", "TaxCode"], "is no key"],
    [["identifier", "số-nhà"], "is no key"],
    [["record", "../../outside"], "is no key"],
    [["identifier", "a".repeat(41)], "at most 40 characters"],
    [["identifier", "class"], "cannot name a unit"],
    [["identifier", "utils"], "cannot name a unit"],
    [["identifier", "codes"], "is the name of a room"],
    [["identifier", "tax-co-de", "--force"], "what to do with --force"],
  ] as const)("%j: %s", ([args, said]) => {
    const { status, stdout, stderr } = make(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(said);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

test("--help says what there is, --dry-run what would be", () => {
  expect(make("--help")).toMatchObject({
    status: 0,
    stderr: "",
    stdout: expect.stringContaining("pnpm new identifier|code-list|record KEY") as string,
  });
  const { status, stdout } = make("identifier", "sample-number", "--dry-run");
  expect(status).toBe(0);
  expect(stdout).toContain("would write src/identifiers/sample-number/rule.ts");
  expect(stdout).toContain("would add to src/locales/vi.ts");
  expect(existsSync(join(sdk, "src/identifiers/sample-number"))).toBe(false);
  expect(read("src/locales/vi.ts")).not.toContain("sampleNumber");
});

describe("a unit of each kind", () => {
  beforeAll(() => {
    for (const [kind, key] of [
      ["identifier", "sample-number"],
      ["code-list", "sample-list"],
      ["record", "sample-record"],
    ] as const) {
      const made = make(kind, key);
      expect(made, made.stderr).toMatchObject({ status: 0 });
      expect(make(kind, key)).toMatchObject({ status: 2 });
    }
  }, 120_000);

  test("is in every list, once", () => {
    for (const list of ["src/identifiers/index.ts", "src/index.ts"]) expect(read(list).match(/\bSampleNumber\b/g), list).toHaveLength(1);
    for (const list of ["src/locales/vi.ts", "src/locales/en.ts"])
      for (const name of ["sampleNumber", "sampleRecord"]) expect(read(list).split(`...${name}`), list).toHaveLength(2);
    expect(read("src/testing.ts")).toContain("sampleNumber");
    expect(read("data/codes/sample-list.tsv")).toBe("code\tvi\n");
  });

  test("has all its files, and codegen has nothing left to write", () => {
    expect(existsSync(join(sdk, "src/identifiers/sample-number/sample-number.generated.ts"))).toBe(true);
    expect(run("--import", "./scripts/resolve-ts.ts", "scripts/codegen.ts", "--check")).toMatchObject({ status: 0 });
  }, 60_000);

  test("type-checks", () => {
    const units = ["src/identifiers/sample-number", "src/codes/sample-list", "src/databases/sample-record"];
    writeFileSync(
      join(sdk, "tsconfig.new.json"),
      JSON.stringify({ extends: "./tsconfig.json", include: [...units, "src/index.ts", "src/locales", "src/testing.ts"] }),
    );
    const { status, stdout } = run("node_modules/typescript/bin/tsc", "-p", "tsconfig.new.json", "--noEmit");
    expect([status, stdout]).toEqual([0, ""]);
  }, 120_000);

  test("fails its tests only where a person must decide", () => {
    // the records are tested together: of those, only the new one
    const tests = ["sample-", "src/databases/records.test.ts", "-t", "sample-"];
    run("node_modules/vitest/vitest.mjs", "run", "--project", "unit", ...tests, "--reporter=json", "--outputFile=outcome.json");
    const { testResults } = JSON.parse(read("outcome.json")) as {
      testResults: { assertionResults: { status: string; title: string; fullName: string }[] }[];
    };
    const asked = testResults.flatMap(({ assertionResults }) => assertionResults.filter((a) => /sample-\w+/.test(a.fullName)));
    const unitOf = (a: { readonly fullName: string }) => /sample-\w+/.exec(a.fullName)![0];
    const byUnit = new Map([...new Set(asked.map(unitOf))].map((unit) => [unit, asked.filter((a) => unitOf(a) === unit)]));
    const failed = Object.fromEntries(
      [...byUnit].map(([unit, results]) => [unit, results.filter((a) => a.status !== "passed").map((a) => a.title)]),
    );
    expect(failed).toEqual({
      "sample-list": ["has the rows it promises, each once, each named", "cites its source"],
      "sample-number": [
        "has vectors of every kind, each with a note in both languages",
        "every reason code has a vector and a sentence in Vietnamese and English",
        "says what it is, who issues it and what it cannot promise, in both languages",
        "every step cites its law",
        "what it generates, it accepts; the same seed gives the same number",
      ],
      "sample-record": ["every column, field and step cites an act that the library knows, and has both names"],
    });
    for (const results of byUnit.values()) expect(results.filter((a) => a.status === "passed").length).toBeGreaterThan(3);
  }, 120_000);
});
