// The program and the commands that the guide to exporting schemas shows: they run, and do what is said of them.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const here = import.meta.dirname;
const lines = readFileSync(join(here, "export.sh"), "utf8").trimEnd().split("\n");
const hoso = join(dirname(fileURLToPath(import.meta.resolve("@hoso/sdk/package.json"))), "dist/cli/hoso.js");
const desk = mkdtempSync(join(tmpdir(), "hoso-schemas-"));

afterAll(() => rmSync(desk, { recursive: true, force: true }));

test("the program says what its comments say", () => {
  const program = join(here, "beyond.ts");
  const { stdout, stderr, status } = spawnSync(process.execPath, [program], { encoding: "utf8" });
  expect(status, stderr).toBe(0);
  const promised = [...readFileSync(program, "utf8").matchAll(/\); \/\/ (.+)$/gmu)].map(([, said]) => said!);
  expect(promised.length).toBeGreaterThan(3);
  expect(stdout.trimEnd().split("\n")).toEqual(promised);
});

const says: Readonly<Record<string, RegExp>> = {
  "khai-sinh.schema.json": /"\$schema": "https:\/\/json-schema.org\/draft\/2020-12\/schema"[^]*"x-rules"/u,
  "ho-tich.openapi.json": /"openapi": "3\.1\.0"[^]*"x-as-of": "2026-11-25"/u,
  "dat-dai.odcs.yaml": /^apiVersion: v3\.1\.0$/mu,
  "cong-dan.ts": /^export interface Citizen \{$/mu,
  "tat-ca.sql": /^CREATE TABLE "birth-registration" \($/mu,
};

test.each(lines)("%s", (line) => {
  const { status, stderr } = spawnSync(process.execPath, [hoso, ...line.replace(/^npx hoso /u, "").split(" ")], {
    cwd: desk,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
  const file = line.split(" --out ")[1]!;
  expect(readFileSync(join(desk, file), "utf8")).toMatch(says[file]!);
});
