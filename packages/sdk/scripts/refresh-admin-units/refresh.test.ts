import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { readTsv } from "../codegen/source.js";
import { applied, compare, said, type Listed } from "./compare.js";

const rows = readTsv("admin-units/communes.tsv");
const list: Listed[] = rows
  .filter((row) => row["until"] === "")
  .map((row) => ({ code: row["code"]!, type: row["type"]!, name: row["name"]!, province: row["province"]! }));
const change = (code: string, by: Partial<Listed>): Listed[] => list.map((unit) => (unit.code === code ? { ...unit, ...by } : unit));

test("the list in force, read again, changes nothing", () => {
  expect(compare(rows, list)).toEqual({ retyped: [], byHand: [] });
  expect(applied(rows, compare(rows, list), "2090-01-01", "1/NQ")).toEqual(rows);
});

test("a commune that becomes a ward gets a row of its own, and is told", () => {
  const changes = compare(
    rows,
    change("00556", {}).map((unit) => (unit.code === "00562" ? { ...unit, type: "phuong" } : unit)),
  );
  expect(said(changes)).toEqual(["00562 Thuận An: xa → phuong"]);
  const after = applied(rows, changes, "2090-01-01", "1/NQ-UBTVQH99").filter((row) => row["code"] === "00562");
  expect(after.map(({ type, from, until, instrument, clause }) => [type, from, until, instrument, clause])).toEqual([
    ["xa", "2025-07-01", "2090-01-01", "1656/NQ-UBTVQH15", "110"],
    ["phuong", "2090-01-01", "", "1/NQ-UBTVQH99", ""],
  ]);
});

test("what needs a successor is left to people", () => {
  expect(compare(rows, change("00562", { name: "Mẫu" })).byHand).toEqual(["00562 Thuận An: now named Mẫu"]);
  expect(compare(rows, change("00562", { province: "24" })).byHand).toEqual(["00562 Thuận An: now in province 24"]);
  expect(
    compare(
      rows,
      list.filter(({ code }) => code !== "00562"),
    ).byHand,
  ).toEqual(["00562 Thuận An: no longer in the list"]);
  expect(compare(rows, [...list, { code: "99999", type: "xa", name: "Mẫu", province: "01" }]).byHand).toEqual([
    "99999 Mẫu: new in the list",
  ]);
  expect(() => compare(rows, [...list, list[0]!])).toThrow("a code twice");
});

describe("the command", () => {
  const desk = mkdtempSync(join(tmpdir(), "hoso-refresh-"));
  afterAll(() => rmSync(desk, { recursive: true, force: true }));
  const script = fileURLToPath(new URL("../refresh-admin-units.ts", import.meta.url));
  const loader = new URL("../resolve-ts.ts", import.meta.url).href;
  const run = (text: string, ...args: readonly string[]) => {
    writeFileSync(join(desk, "list.tsv"), text);
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", loader, script, "list.tsv", ...args], {
      env: { ...process.env, INIT_CWD: desk },
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  };
  const text = (units: readonly Listed[]) =>
    `code\ttype\tname\tprovince\n${units.map((unit) => [unit.code, unit.type, unit.name, unit.province].join("\t")).join("\n")}\n`;
  const options = ["--from", "2090-01-01", "--instrument", "1/NQ-UBTVQH99", "--dry-run"];
  const data = () => readFileSync(fileURLToPath(new URL("../../data/admin-units/communes.tsv", import.meta.url)), "utf8");

  test("prints what changed for the changeset; a trial writes nothing", () => {
    const before = data();
    const { status, stdout } = run(text(change("00562", { type: "phuong" })), ...options);
    expect([status, stdout]).toEqual([0, "Theo 1/NQ-UBTVQH99, từ 2090-01-01:\n- 00562 Thuận An: xa → phuong\n"]);
    expect(run(text(list), ...options).stdout).toBe("nothing changed\n");
    expect(data()).toBe(before);
  });

  test("a bad list or a missing option ends in a sentence", () => {
    expect(run("a\tb\n", ...options)).toMatchObject({ status: 2, stdout: "" });
    expect(run(text(list), "--from", "2090-01-01").stderr).toContain("--instrument must be");
    const renamed = run(text(change("00562", { name: "Mẫu" })), ...options);
    expect(renamed.status).toBe(1);
    expect(renamed.stderr).toContain("00562 Thuận An: now named Mẫu");
  });
});
