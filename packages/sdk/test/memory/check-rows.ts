// Checks many made-up people with duplicates kept in files, as `hoso check` does; prints what memory held on the way.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { duplicateFiles } from "../../src/cli/duplicate-files.js";
import { seeded } from "../../src/core/index.js";
import { columns, generate } from "../../src/databases/population/index.js";
import { addressJudge } from "../../src/quality/addresses/index.js";
import { citizen, createChecker, mapHeaders } from "../../src/quality/index.js";
import type { SourceRow } from "../../src/quality/read/index.js";

const ROWS = Number(process.argv[2]);
const STEPS = 10;
const people = [...generate(seeded(5), 1_000)].map(({ row }) => columns.map((_, i) => row[i] ?? ""));

/** The same faces under other numbers, one in a hundred of them twice. */
function batch(start: number): SourceRow[] {
  return people.map((cells, i) => {
    const n = start + i;
    const serial = String(n % 100 === 0 ? i : n).padStart(6, "0");
    const head = cells[0]!.slice(0, 6);
    return { number: n + 2, cells: cells.with(0, head + serial).with(1, n % 7 === 0 ? `${cells[1]} Ð` : cells[1]!) };
  });
}

const directory = mkdtempSync(join(tmpdir(), "hoso-memory-"));
const header = columns.map((c) => c.name.vi);
const checker = createChecker({
  dataset: citizen,
  header,
  mapping: mapHeaders(header, columns),
  duplicates: duplicateFiles(directory),
  addresses: addressJudge(),
  asOf: "2090-01-01",
});
const held: number[] = [];
const look = () => {
  globalThis.gc!();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  held.push(heapUsed + arrayBuffers);
};
for (let at = 0; at < ROWS; at += people.length) {
  checker.add(batch(at));
  if ((at / people.length) % (ROWS / people.length / STEPS) === 0) look();
}
const { summary } = await checker.finish();
look();
rmSync(directory, { recursive: true });
console.log(JSON.stringify({ rows: summary.rows, doubled: summary.duplicates.id.rows, doubted: summary.doubted, held }));
