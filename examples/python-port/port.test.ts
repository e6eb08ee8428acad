// The Python program says of every case what the conformance files say; with a mistake planted in it, it does not.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test, vi } from "vitest";

const here = import.meta.dirname;
const folder = dirname(fileURLToPath(import.meta.resolve("@hoso/sdk/conformance/manifest.json")));
const desk = mkdtempSync(join(tmpdir(), "hoso-python-"));
const keys = ["personal-id", "tax-code", "phone-number"];

// each starts an interpreter
vi.setConfig({ testTimeout: 60_000 });

afterAll(() => rmSync(desk, { recursive: true, force: true }));

type Report = Readonly<
  Record<string, { readonly cases: number; readonly differing: readonly object[]; readonly unnamed: readonly string[] }>
>;

/** Python 3.9 or later, by one of the names it has. */
function python(): string {
  const found = ["python3", "python"].find(
    (name) => spawnSync(name, ["-c", "import sys; sys.exit(sys.version_info < (3, 9))"], { encoding: "utf8" }).status === 0,
  );
  if (found === undefined)
    throw new Error(
      "Python 3.9 or later must be on PATH as python3 or python: the conformance files are proved by a program in that language",
    );
  return found;
}

function run(program: string, cases: string): { readonly code: number | null; readonly report: Report } {
  const { status, stdout, stderr } = spawnSync(python(), ["-B", join(program, "conformance.py"), cases], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  if (stdout === "") throw new Error(`the Python program said nothing:\n${stderr}`);
  return { code: status, report: JSON.parse(stdout) as Report };
}

const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as { files: { key: string; cases: number }[] };

test("every case of three identifiers, in plain Python", () => {
  const { code, report } = run(here, folder);
  for (const key of keys) {
    expect(report[key]?.differing, key).toEqual([]);
    expect(report[key]?.unnamed, key).toEqual([]);
    expect(report[key]?.cases).toBe(manifest.files.find((file) => file.key === key)?.cases);
  }
  expect(code).toBe(0);
});

const modules = ["conformance.py", "identifiers.py", "rules.py", "text.py"];

/** A copy of the program with one thing written differently. */
function planted(file: string, right: string, wrong: string): string {
  const program = mkdtempSync(join(desk, "program-"));
  for (const module of modules) cpSync(join(here, module), join(program, module));
  const source = readFileSync(join(here, file), "utf8");
  expect(source.split(right).length, right).toBe(2);
  writeFileSync(join(program, file), source.replace(right, wrong));
  return program;
}

describe("a planted mistake is found", () => {
  test.each([
    ["full-width digits are not folded", "personal-id", "text.py", `unicodedata.normalize("NFKC", text)\n    return`, "text\n    return"],
    ["invisible characters stay", "personal-id", "text.py", "[{SPACE}{INVISIBLE}{DASHES}._-]", "[{SPACE}{DASHES}._-]"],
    ["long dashes stay", "tax-code", "text.py", `re.sub(f"[{DASHES}]", "-", spaceless)`, "spaceless"],
    ["the check digit is not subtracted", "tax-code", "rules.py", `test["minus"] - total`, "total"],
    ["a day is the day after", "tax-code", "rules.py", `as_of < form.get`, "as_of <= form.get"],
    ["strict refuses", "personal-id", "identifiers.py", `if severity == "refuse"]`, `if severity in ("refuse", "strict")]`],
    ["one century too few", "personal-id", "rules.py", "(century // 2)", "(century // 4)"],
    ["any 13 digits get a dash", "tax-code", "identifiers.py", " and not self.reasons(spaceless[:10])", ""],
    ["no country code", "phone-number", "identifiers.py", `(?:\\+|00)?840?`, `(?:\\+)840?`],
    ["every area code has four digits", "phone-number", "identifiers.py", ` and text[2] not in "48"`, ""],
    ["a table is not looked into", "phone-number", "rules.py", "return code in self.tables[table]", "return True"],
  ])("%s", (_, key, file, right, wrong) => {
    const { code, report } = run(planted(file, right, wrong), folder);
    expect(code).toBe(1);
    expect(report[key]?.differing.length).toBeGreaterThan(0);
  });

  test("in a case", () => {
    const cases = join(desk, "cases");
    cpSync(folder, cases, { recursive: true });
    const file = join(cases, "personal-id.json");
    writeFileSync(file, readFileSync(file, "utf8").replace(`"verdict":"accepted"`, `"verdict":"refused"`));
    const { code, report } = run(here, cases);
    expect(code).toBe(1);
    expect(report["personal-id"]?.differing).toHaveLength(1);
  });
});
