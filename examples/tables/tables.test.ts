// The program that the guide to SQL tables shows says what its comments say, and the commands beside it write their files.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const here = import.meta.dirname;
const hoso = join(dirname(fileURLToPath(import.meta.resolve("@hoso/sdk/package.json"))), "dist/cli/hoso.js");
const desk = mkdtempSync(join(tmpdir(), "hoso-tables-"));
afterAll(() => rmSync(desk, { recursive: true, force: true }));

const run = (...args: readonly string[]) => spawnSync(process.execPath, args, { cwd: desk, encoding: "utf8" });

test("enterprises.ts says what its comments say", () => {
  const code = readFileSync(join(here, "enterprises.ts"), "utf8");
  const promised = [...code.matchAll(/^\/\/ (.+)$/gmu)].map(([, said]) => said!);
  expect(promised).toHaveLength(5);
  const { stdout, stderr, status } = run(join(here, "enterprises.ts"));
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout.trimEnd().split("\n")).toEqual(promised);
});

test("schema.sh writes tables and dictionaries that say which version they are", () => {
  const lines = readFileSync(join(here, "schema.sh"), "utf8").trimEnd().split("\n");
  for (const line of lines) {
    const [, , ...args] = line.split(" ");
    const { stdout, stderr, status } = run(hoso, ...args);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(args.at(-1));
    expect(readFileSync(join(desk, args.at(-1)!), "utf8")).toContain("urn:hoso:civil-status:birth-registration:2016-01-01");
  }
  expect(readFileSync(join(desk, "khai-sinh.sql"), "utf8")).toContain('CREATE TABLE "birth-registration" (');
  expect(readFileSync(join(desk, "khai-sinh.html"), "utf8")).toContain("as-of:2026-11-25");
});
