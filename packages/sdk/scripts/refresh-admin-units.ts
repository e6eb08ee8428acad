// `pnpm refresh:admin-units LIST.tsv --from DAY --instrument NUMBER`: compares a later official list (columns code, type, name, province;
// provinces have two digits and no province) with data/admin-units, writes the changes of type, and prints them for the changeset.
// With --dry-run nothing is written. Names, provinces and codes that changed need rows of succession, by hand: then nothing is written either.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { readTsv, root } from "./codegen/source.js";
import { applied, compare, said, type Changes, type Listed, type Row } from "./refresh-admin-units/compare.js";

const usage = "pnpm refresh:admin-units LIST.tsv --from YYYY-MM-DD --instrument NUMBER [--dry-run]";

function stop(sentence: string): never {
  console.error(`${sentence}\n${usage}`);
  process.exit(2);
}

function listed(path: string): Listed[] {
  if (!existsSync(path)) stop(`there is no file ${path}`);
  const [head = "", ...lines] = readFileSync(path, "utf8")
    .replace(/^\uFEFF/u, "")
    .trimEnd()
    .split(/\r?\n/u);
  const columns = head.split("\t");
  const missing = ["code", "type", "name", "province"].filter((name) => !columns.includes(name));
  if (missing.length > 0) stop(`${path} lacks the column ${missing.join(", ")}`);
  return lines.map((line) => {
    const cells = line.normalize("NFC").split("\t");
    const at = (name: string): string => cells[columns.indexOf(name)]?.trim() ?? "";
    return { code: at("code"), type: at("type"), name: at("name"), province: at("province") };
  });
}

const tsv = (rows: readonly Row[]): string => {
  const columns = Object.keys(rows[0]!);
  return `${[columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))].map((cells) => cells.join("\t")).join("\n")}\n`;
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { from: { type: "string" }, instrument: { type: "string" }, "dry-run": { type: "boolean" } },
});
const { from = "", instrument = "" } = values;
if (positionals.length !== 1) stop("name one list");
if (!/^\d{4}-\d{2}-\d{2}$/u.test(from)) stop("--from must be the day the changes took effect");
if (instrument === "") stop("--instrument must be the number of the resolution");

const list = listed(resolve(process.env["INIT_CWD"] ?? ".", positionals[0]!));
const parts = (["provinces", "communes"] as const).map((name) => {
  const rows = readTsv(`admin-units/${name}.tsv`);
  const digits = name === "provinces" ? 2 : 5;
  const units = list.filter(({ code }) => code.length === digits);
  const changes: Changes = units.length === 0 ? { retyped: [], byHand: [] } : compare(rows, units);
  return { path: resolve(root, `data/admin-units/${name}.tsv`), rows, changes };
});
const byHand = parts.flatMap(({ changes }) => changes.byHand);
if (byHand.length > 0) {
  console.error(`these need rows of succession, put by hand; nothing was written:\n${byHand.map((line) => `  ${line}`).join("\n")}`);
  process.exit(1);
}
const lines = parts.flatMap(({ changes }) => said(changes));
console.log(lines.length === 0 ? "nothing changed" : `Theo ${instrument}, từ ${from}:\n${lines.map((line) => `- ${line}`).join("\n")}`);
if (lines.length > 0 && values["dry-run"] !== true) {
  for (const { path, rows, changes } of parts) writeFileSync(path, tsv(applied(rows, changes, from, instrument)));
  const when = resolve(root, "src/codes/when.ts");
  writeFileSync(when, readFileSync(when, "utf8").replace(/(listedUntil: PlainDate = ")[^"]*/u, `$1${from}`));
  console.log(
    "wrote data/admin-units/*.tsv and src/codes/when.ts; now: pnpm codegen, pnpm conformance, the counts in admin-units.test.ts, a changeset",
  );
}
