// data/*.tsv and rule.ts → *.generated.ts. With `--check` nothing is written, and a stale file fails.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { adminUnits, reusedLine } from "./codegen/admin-units.js";
import { adminHistory } from "./codegen/admin-history.js";
import { codeLists } from "./codegen/code-lists.js";
import { identifiers } from "./codegen/identifiers.js";
import { instruments } from "./codegen/instruments.js";
import { legacyTables } from "./codegen/legacy-tables.js";
import { nameTables } from "./codegen/name-tables.js";
import { records } from "./codegen/records.js";
import { registry } from "./codegen/registry.js";
import { root, type Generated } from "./codegen/source.js";

const check = process.argv.includes("--check");
const stale: string[] = [];

function settle(files: readonly Generated[]): void {
  for (const { path, text } of files) {
    const target = resolve(root, path);
    if (existsSync(target) && readFileSync(target, "utf8") === text) continue;
    if (check) stale.push(path);
    else {
      writeFileSync(target, text);
      console.log(`wrote ${path}`);
    }
  }
}

// in this order: rules import the instruments and the code lists
settle(instruments());
settle(codeLists());
settle(registry());
settle(adminUnits());
settle(adminHistory());
settle(nameTables());
settle(legacyTables());
settle(await identifiers());
settle(await records());

console.log(reusedLine());

if (stale.length > 0) {
  console.error(`stale, run \`pnpm codegen\`:\n${stale.map((s) => `  ${s}`).join("\n")}`);
  process.exit(1);
}
