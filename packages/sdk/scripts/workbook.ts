// Rules and code lists → the workbook that the site offers. With `--check` nothing is written, and a stale file fails.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { workbook } from "./workbook/sheets.js";

const file = join(import.meta.dirname, "../../docs/public/tai-ve/hoso-cong-thuc.xlsx");
const bytes = await workbook();
const fresh = existsSync(file) && readFileSync(file).equals(bytes);

if (!fresh && process.argv.includes("--check")) {
  console.error("packages/docs/public/tai-ve/hoso-cong-thuc.xlsx is stale, run `pnpm workbook`");
  process.exitCode = 1;
} else if (!fresh) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  console.log("wrote packages/docs/public/tai-ve/hoso-cong-thuc.xlsx");
}
