import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { workshop } from "../../test/cli.js";

const { directory, hoso } = workshop();

test("prints SQL or one table as CSV, writes to a new file, and says as of which day the list is", () => {
  const sql = hoso(["admin-units", "--format", "sql"]);
  expect([sql.status, sql.stderr]).toEqual([0, ""]);
  expect(sql.stdout.match(/^CREATE TABLE \w+/gmu)).toEqual(["CREATE TABLE admin_unit", "CREATE TABLE admin_succession"]);
  expect(hoso(["admin-units", "--format", "csv", "--table", "succession"]).stdout).toMatch(
    /^from_code,to_code,kind,instrument,clause,settles\r\n/u,
  );
  expect(hoso(["admin-units", "--format", "csv", "--out", "units.csv"]).status).toBe(0);
  expect(readFileSync(join(directory, "units.csv"), "utf8").trimEnd().split("\r\n")).toHaveLength(14_150);
  expect(hoso(["admin-units", "--help"]).stdout).toContain("2026-09-20");
});

test.each([
  [[], /Phải có --format/],
  [["--format", "xml"], /--format phải là một trong/],
  [["--format", "csv", "--table", "streets"], /--table phải là một trong/],
  [["--format", "csv", "--out", "there.csv"], /there\.csv đã có/],
])("%j ends with 2 and one sentence", (args, says) => {
  hoso(["admin-units", "--format", "csv", "--table", "succession", "--out", "there.csv"]);
  const before = readdirSync(directory);
  const { status, stdout, stderr } = hoso(["admin-units", ...args]);
  expect(stderr).toMatch(says);
  expect([status, stdout, stderr.trimEnd().split("\n").length]).toEqual([2, "", 1]);
  expect(readdirSync(directory)).toEqual(before);
});
