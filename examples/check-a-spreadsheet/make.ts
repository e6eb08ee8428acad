// Makes the sample: `node make.ts [--seed N] [--rows N]`. The same seed makes the same files.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { asOf, registry } from "./registry/build.ts";
import { csv, firstRow, xlsx } from "./registry/office.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "6" },
    rows: { type: "string", default: "20000" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(
    "node make.ts [--seed N] [--rows N]\nWrites registry.xlsx, registry.csv and planted.json: what was broken, and in which rows.",
  );
  process.exit(0);
}
const { lines, planted, twins } = registry(Number(values.seed), Number(values.rows));
const write = (name: string, data: string | Uint8Array) => writeFileSync(join(import.meta.dirname, name), data);

const rowOf = (line: number): number => line + firstRow - 1;
write("registry.csv", csv(lines));
write("registry.xlsx", await xlsx(lines));
const faults = planted.map((p) =>
  JSON.stringify({ id: p.id, code: p.code, column: p.column, count: p.lines.length, rows: p.lines.map(rowOf) }),
);
write(
  "planted.json",
  `{\n"asOf": "${asOf}",\n"seed": ${values.seed},\n"rows": ${lines.length},\n"twins": ${twins.length},\n"faults": [\n${faults.join(",\n")}\n]\n}\n`,
);
console.log(`${lines.length} made-up people, ${twins.length} pairs of twins`);
for (const { id, lines: broken } of planted) console.log(`${String(broken.length).padStart(6)}  ${id}`);
