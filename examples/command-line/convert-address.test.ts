// The commands that the guide to converting addresses shows are convert-address.sh; each is run as `npx hoso` would, on the file beside it.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const here = import.meta.dirname;
const lines = readFileSync(join(here, "convert-address.sh"), "utf8").trimEnd().split("\n");
const hoso = join(dirname(fileURLToPath(import.meta.resolve("@hoso/sdk/package.json"))), "dist/cli/hoso.js");
const desk = mkdtempSync(join(tmpdir(), "hoso-addresses-"));
copyFileSync(join(here, "khach-hang.csv"), join(desk, "khach-hang.csv"));

afterAll(() => rmSync(desk, { recursive: true, force: true }));

function run(line: string): string {
  const words = [...line.replace(/^npx hoso /u, "").matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare!);
  const { status, stdout, stderr } = spawnSync(process.execPath, [hoso, ...words], { cwd: desk, encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
  return stdout;
}

test("a trial counts, and writes nothing", () => {
  const said = run(lines[0]!);
  for (const count of ["5 dòng, 1 ô trống", "2  Đã đổi", "1  Giữ nguyên", "1  Cần người chọn"]) expect(said).toContain(count);
  expect(readdirSync(desk)).toEqual(["khach-hang.csv"]);
});

test("the converted file stands beside the other, with its law", () => {
  run(lines[1]!);
  const text = readFileSync(join(desk, "khach-hang-dia-chi.csv"), "utf8");
  expect(text).toContain('"Số 1 Đường Hoa Sen, Phường Sài Gòn, Thành phố Hồ Chí Minh",26740,Đã đổi,"1685/NQ-UBTVQH15, Điều 1 khoản 1"');
  expect(text).toContain("1286/NQ-UBTVQH15; 1656/NQ-UBTVQH15, Điều 1 khoản 3");
  expect(text).toContain("Phường Sông Trí, Tỉnh Hà Tĩnh; Phường Vũng Áng, Tỉnh Hà Tĩnh; Phường Hoành Sơn, Tỉnh Hà Tĩnh");
});

test("an Excel file comes out as well", () => {
  run(lines[2]!);
  expect(readFileSync(join(desk, "dia-chi-moi.xlsx")).subarray(0, 2).toString()).toBe("PK");
});
