import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundle } from "./bundle.js";
import { compiler } from "./compiles.js";
import { judge, type Verdict } from "./judge.js";
import { readResults, readSurvivors } from "./ledger.js";
import { mutate, type Mutant } from "./mutants.js";
import { rooms, src, targets } from "./targets.js";

const planted = join(import.meta.dirname, "planted");
const tests = (file: string): string => `import ${JSON.stringify(join(planted, file))};`;

/** The mutants of the planted file, and what became of them. */
async function judged(): Promise<readonly Verdict[]> {
  const { mutants, instrumented } = await mutate(planted, ["planted.ts"]);
  return judge(await bundle(tests("planted.test.ts"), instrumented), mutants);
}

test("a mutant that a test notices dies, and one that none notices lives", { timeout: 60_000 }, async () => {
  const verdicts = await judged();
  const fate = (change: string) => verdicts.filter((v) => v.mutant.change === change).map((v) => v.killer !== undefined);
  expect(fate("age >= 18 → age > 18")).toEqual([true]);
  expect(fate("age < 16 → age <= 16")).toEqual([false]);
  // what is read while the module loads
  expect(fate('"t" → ""')).toEqual([true]);
  // what was worked out before the test that would notice
  expect(fate('"y" → ""')).toEqual([true]);
  // a loop that no longer ends
  expect(fate("i++ → i--")).toEqual([true]);
  const alive = (covered: boolean) => verdicts.filter((v) => v.killer === undefined && v.covered === covered).map((v) => v.mutant.change);
  expect(alive(false)).toEqual(["true → false"]);
  expect(alive(true).toSorted()).toEqual(["(): boolean => true → () => undefined", "age < 16 → age <= 16"]);
});

test("tests that fail already judge nothing", { timeout: 60_000 }, async () => {
  const { mutants, instrumented } = await mutate(planted, ["planted.ts"]);
  const failing = `${tests("planted.test.ts")} import { test } from "vitest"; test("never", () => { throw new Error("no"); });`;
  await expect(judge(await bundle(failing, instrumented), mutants)).rejects.toThrow(
    "the tests must pass before anything is mutated: never",
  );
  await expect(judge(await bundle("void 0;", instrumented), mutants)).rejects.toThrow("there is no test");
});

test("TypeScript refuses what has the wrong type, and takes the rest", { timeout: 60_000 }, () => {
  const path = "core/random.ts";
  const source = readFileSync(join(src, path), "utf8");
  const swap = (text: string, replacement: string): Mutant => {
    const start = source.indexOf(text);
    expect(start).toBeGreaterThan(0);
    return { id: "0", path, start, end: start + text.length, replacement, line: 1, where: "", change: "", key: "" };
  };
  const compiles = compiler();
  expect(compiles(swap('let out = ""', "let out = 0"))).toBe(false);
  expect(compiles(swap('let out = ""', 'let out = "0"'))).toBe(true);
});

test("a small file of the rooms, asked anew: its generator", { timeout: 60_000 }, async () => {
  const target = targets().find((t) => t.paths.includes("core/random.ts"))!;
  const { mutants, instrumented } = await mutate(src, ["core/random.ts"]);
  const own = `import ${JSON.stringify(join(src, "core/random.test.ts"))};`;
  expect(target.tests).toContain(own);
  const alive = (await judge(await bundle(own, instrumented), mutants)).filter((v) => v.killer === undefined).map((v) => v.mutant.change);
  const known = readSurvivors().filter((s) => s.file === "core/random.ts");
  expect(alive.toSorted()).toEqual(known.map((s) => s.mutation).toSorted());
});

test("95 of a hundred mutants died in each room", () => {
  const results = readResults();
  for (const room of rooms) {
    const of = results.filter((r) => r.file.startsWith(`${room}/`));
    const mutants = of.reduce((sum, r) => sum + r.mutants, 0);
    const survived = of.reduce((sum, r) => sum + r.survived, 0);
    expect(mutants, room).toBeGreaterThan(100);
    expect(survived / mutants, room).toBeLessThanOrEqual(0.05);
  }
  for (const { file, mutants, died, refused, survived } of results) expect([file, died + refused + survived]).toEqual([file, mutants]);
});

test("no file of the rooms was left out", { timeout: 60_000 }, async () => {
  const { mutants } = await mutate(
    src,
    targets().flatMap((t) => t.paths),
  );
  const files = new Set(mutants.map((m) => m.path));
  const leftOut = (results: ReturnType<typeof readResults>) => [...files].filter((file) => !results.some((r) => r.file === file));
  expect(leftOut(readResults())).toEqual([]);
  expect(leftOut(readResults().filter((r) => r.file !== "core/random.ts"))).toEqual(["core/random.ts"]);
});

/** Rows of the list that are of no mutant any more, that have no reason, or whose number is not that of the results. */
async function faultsOf(survivors: ReturnType<typeof readSurvivors>): Promise<string[]> {
  const faults: string[] = [];
  const files = Map.groupBy(survivors, (s) => s.file);
  const mutants = (await mutate(src, [...files.keys()])).mutants;
  for (const [file, rows] of files) {
    const there = mutants.filter((m) => m.path === file).map((m) => `${m.where}\t${m.change}`);
    for (const { line, mutation, reason } of rows) {
      const at = there.indexOf(`${line}\t${mutation}`);
      if (at === -1) faults.push(`${file}: ${mutation} is no mutant any more`);
      else there.splice(at, 1);
      if (!/\p{L}{2}/u.test(reason)) faults.push(`${file}: ${mutation} has no reason`);
    }
    const counted = readResults().find((r) => r.file === file)?.survived;
    if (counted !== rows.length) faults.push(`${file}: ${counted} survived, ${rows.length} listed`);
  }
  return faults;
}

test("each survivor is still in the source, and has its reason", { timeout: 60_000 }, async () => {
  const survivors = readSurvivors();
  expect(await faultsOf(survivors)).toEqual([]);
  const listed = new Set(survivors.map((s) => s.file));
  expect(readResults().filter((r) => r.survived > 0 && !listed.has(r.file))).toEqual([]);
});

test("a survivor that is gone is found, and one without a reason", async () => {
  const gone = { file: "core/random.ts", line: "let a = 0;", mutation: "0 → 1", reason: "because" };
  expect(await faultsOf([gone])).toContain("core/random.ts: 0 → 1 is no mutant any more");
  const [known] = readSurvivors();
  expect(await faultsOf([{ ...known!, reason: "" }])).toContain(`${known!.file}: ${known!.mutation} has no reason`);
});
