// Vectors, rules and code lists → conformance/*.json, for other languages. With `--check` nothing is written, and a stale
// or a left-over file fails.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { conformanceFiles } from "./conformance/files.js";

const folder = join(import.meta.dirname, "../conformance");
const check = process.argv.includes("--check");
const files = await conformanceFiles();

const wanted = new Set(files.map(({ path }) => path));
const stale = files.filter(({ path, text }) => !existsSync(join(folder, path)) || readFileSync(join(folder, path), "utf8") !== text);
const left = globSync("**/*.json", { cwd: folder })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => !wanted.has(path));

if (check && stale.length + left.length > 0) {
  const lines = [...stale.map(({ path }) => `  ${path}`), ...left.map((path) => `  ${path} is made from nothing`)];
  console.error(`conformance/ is stale, run \`pnpm conformance\`:\n${lines.join("\n")}`);
  process.exitCode = 1;
} else if (!check) {
  for (const { path, text } of stale) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    console.log(`wrote conformance/${path}`);
  }
  for (const path of left) {
    rmSync(join(folder, path));
    console.log(`removed conformance/${path}`);
  }
}
