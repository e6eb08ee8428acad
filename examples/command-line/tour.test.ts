// The commands that the READMEs show are tour.sh, and they do what is said of them. Each is run as `npx hoso` would.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

const here = import.meta.dirname;
const tour = readFileSync(join(here, "tour.sh"), "utf8");
const hoso = join(dirname(fileURLToPath(import.meta.resolve("@hoso/sdk/package.json"))), "dist/cli/hoso.js");
const desk = mkdtempSync(join(tmpdir(), "hoso-tour-"));

afterAll(() => rmSync(desk, { recursive: true, force: true }));

/** Runs the line of the tour that begins with this command; `> file` keeps what it says. */
function run(command: string): { readonly code: number | null; readonly said: string } {
  const line = tour.split("\n").find((one) => one.startsWith(`npx hoso ${command} `));
  const [, words = "", file] = line?.match(/^npx hoso ([^>]+?)(?: > (\S+))?$/u) ?? [];
  const { status, stdout, stderr } = spawnSync(process.execPath, [hoso, ...words.split(" ")], { cwd: desk, encoding: "utf8" });
  if (status !== 0 && stderr) console.error(stderr);
  if (file) writeFileSync(join(desk, file), stdout);
  return { code: status, said: stdout };
}

describe("the tour", () => {
  test("explain says where the number was registered", () => {
    const { code, said } = run("explain");
    expect(code).toBe(0);
    expect(said).toContain("Hà Nội");
  });

  test("generate makes a hundred people, the same ones for the same seed", () => {
    const { code, said } = run("generate");
    expect(code).toBe(0);
    expect(said.trimEnd().split(/\r?\n/u)).toHaveLength(101);
    expect(run("generate").said).toBe(said);
  });

  test("check finds nothing to refuse in them, and writes a report that loads nothing from elsewhere", () => {
    const { code, said } = run("check");
    expect(code).toBe(0);
    for (const word of ["đúng", "đủ", "sạch", "sống"]) expect(said.toLowerCase()).toContain(word);
    const report = readFileSync(join(desk, "bao-cao.html"), "utf8");
    expect(report).toContain("<html");
    expect(report).not.toMatch(/(?:src|href)\s*=\s*["']?(?:https?:)?\/\//iu);
  });

  test("template writes a workbook", () => {
    const before = readdirSync(desk);
    expect(run("template").code).toBe(0);
    const [workbook, ...more] = readdirSync(desk).filter((file) => !before.includes(file));
    expect(workbook).toMatch(/\.xlsx$/u);
    expect(more).toEqual([]);
    expect(readFileSync(join(desk, workbook!)).subarray(0, 2).toString()).toBe("PK");
  });
});

test.each(["README.md", "README.en.md"])("%s shows this tour and no other command of hoso", (file) => {
  const markdown = readFileSync(join(here, "../..", file), "utf8");
  const blocks = [...markdown.matchAll(/^```sh\n([^]*?)^```$/gmu)].map(([, code]) => code!);
  expect(blocks).toContain(tour);
  expect(blocks.filter((block) => block !== tour && block.includes("hoso "))).toEqual([]);
});
