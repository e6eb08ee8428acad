// The commands that the guide to reconciling shows are reconcile.sh; each is run as `npx hoso` would, on the two files beside it.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const here = import.meta.dirname;
const lines = readFileSync(join(here, "reconcile.sh"), "utf8").trimEnd().split("\n");
const hoso = join(dirname(fileURLToPath(import.meta.resolve("@hoso/sdk/package.json"))), "dist/cli/hoso.js");
const desk = mkdtempSync(join(tmpdir(), "hoso-reconcile-"));
for (const file of ["bao-hiem.csv", "dan-cu.csv"]) copyFileSync(join(here, file), join(desk, file));

afterAll(() => rmSync(desk, { recursive: true, force: true }));

function run(line: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [hoso, ...line.replace(/^npx hoso /u, "").split(" ")], {
    cwd: desk,
    encoding: "utf8",
  });
  // the lists do not agree, and a script is told so
  expect([status, stderr]).toEqual([1, ""]);
  return stdout;
}

test("the summary counts: three in both, one twin without a number left for somebody to look at", () => {
  const said = run(lines[0]!);
  for (const count of [
    "3  người có trong cả hai",
    "1  người có trường không khớp",
    "1  người chỉ có ở danh sách thứ nhất",
    "2  người chỉ có ở danh sách thứ hai",
    "1  chỗ có thể là một người, cần người xem",
    "ngày và tháng đổi chỗ 1",
  ])
    expect(said).toContain(count);
  expect(readdirSync(desk)).toEqual(["bao-hiem.csv", "dan-cu.csv"]);
});

test("everything to look at is written, a line each, and no value of anybody", () => {
  run(lines[1]!);
  const text = readFileSync(join(desk, "can-xem.csv"), "utf8");
  expect(text).toContain("Chỉ có ở danh sách thứ hai");
  expect(text).toContain("Có thể là một người,4,4,");
  expect(text).not.toMatch(/00135000000|NGUYỄN VĂN AN/u);
});

test("the page opens by itself", () => {
  run(lines[2]!);
  expect(readFileSync(join(desk, "can-xem.html"), "utf8")).toContain("<h1>Đối chiếu hai danh sách</h1>");
});
