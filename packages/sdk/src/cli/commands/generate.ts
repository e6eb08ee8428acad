import { setImmediate as breathe } from "node:timers/promises";
import { seeded } from "../../core/index.js";
import { recordEntry } from "../../databases/index.js";
import { madeUpToday, type RecordUnit } from "../../databases/population/index.js";
import { csvText, streamSheet } from "../../quality/write/index.js";
import { dayOf } from "../clock.js";
import { Failure, type Setting } from "../failure.js";
import { unknown } from "../nearest.js";
import { countOf } from "../numbers.js";
import { openOutput, type Output } from "../output.js";
import { progress, type Progress } from "../progress.js";
import { recordKeys } from "../records.js";
import { print } from "../terminal.js";
import { unitKeys, units } from "../units.js";

export interface GenerateFlags {
  readonly count: string;
  readonly seed: string;
  readonly format: "csv" | "ndjson" | "xlsx";
  readonly out?: string;
  readonly asOf?: string;
}

/** What is made up: columns, and rows without end in sight. */
interface Table {
  readonly keys: readonly string[];
  readonly header: readonly string[];
  readonly rows: Iterable<readonly string[]>;
}

const BATCH = 1_000;
const SHEET_ROWS = 1_048_575;

function* recordRows({ columns, generate: make }: RecordUnit, count: number, seed: number): Generator<readonly string[]> {
  for (const { row } of make(seeded(seed), count)) yield columns.map((_, i) => row[i] ?? "");
}

function* unitRows(make: () => string, count: number): Generator<readonly string[]> {
  for (let i = 0; i < count; i++) yield [make()];
}

async function tableOf(what: string, count: number, seed: number, setting: Setting): Promise<Table> {
  const { locale } = setting;
  const record = await recordEntry(what)?.load();
  if (record !== undefined) {
    const { columns } = record;
    return { keys: columns.map((c) => c.key), header: columns.map((c) => c.name[locale]), rows: recordRows(record, count, seed) };
  }
  const unit = units.get(what);
  if (unit === undefined) throw unknown(what, [...recordKeys, ...unitKeys], setting);
  const random = seeded(seed);
  return { keys: [what], header: [unit.meta.name[locale]], rows: unitRows(() => unit.generate(random), count) };
}

function* counted<T>(rows: Iterable<T>, count: number, bar: Progress): Generator<T> {
  let done = 0;
  for (const row of rows) {
    yield row;
    if (++done % BATCH === 0) bar.step(done, done / count);
  }
}

/** Text in pieces; the caller writes one before the next is made. */
function* textOf({ keys, header, rows }: Table, format: "csv" | "ndjson"): Generator<string> {
  if (format === "csv") yield csvText([header], { mark: true });
  let batch: (readonly string[])[] = [];
  const piece = () =>
    format === "csv"
      ? // nothing made up begins like a formula, and a phone number must keep what it begins with
        csvText(batch, { guard: false })
      : batch
          .map((row) => `${JSON.stringify(Object.fromEntries(keys.flatMap((key, i) => (row[i] === "" ? [] : [[key, row[i]!]]))))}\n`)
          .join("");
  for (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield piece();
    batch = [];
  }
  if (batch.length > 0) yield piece();
}

async function write(table: Table, format: GenerateFlags["format"], output: Output | undefined): Promise<void> {
  if (format === "xlsx") {
    for await (const piece of streamSheet(
      "Dữ liệu giả",
      table.header.map((name) => ({ header: name })),
      table.rows,
    )) {
      output!.write(piece);
      await breathe();
    }
    return;
  }
  for (const piece of textOf(table, format)) {
    if (output === undefined) await print(piece);
    else {
      output.write(piece);
      // so that an interruption is heard
      await breathe();
    }
  }
}

/** `hoso generate`: made-up people and numbers, the same ones for the same seed. */
export async function generate(what: string, flags: GenerateFlags, setting: Setting): Promise<void> {
  const { words } = setting;
  const count = countOf(flags.count, "--count", 1, 1_000_000_000, setting);
  const seed = countOf(flags.seed, "--seed", 0, 4_294_967_295, setting);
  if (flags.asOf !== undefined && dayOf(flags.asOf, "--as-of", setting) !== madeUpToday)
    throw new Failure("usage/day", words.madeUpDay(madeUpToday));
  const format = setting.json ? "ndjson" : flags.format;
  if (format === "xlsx" && flags.out === undefined) throw new Failure("usage/out", words.xlsxNeedsOut);
  if (format === "xlsx" && count > SHEET_ROWS) throw new Failure("usage/number", words.tooManyForSheet);
  const table = await tableOf(what, count, seed, setting);
  const output = flags.out === undefined ? undefined : openOutput(flags.out, setting);
  // on a terminal the rows themselves show how far it is
  const bar = progress(words.generating, 1, { ...setting, quiet: setting.quiet || output === undefined });
  try {
    await write({ ...table, rows: counted(table.rows, count, bar) }, format, output);
    bar.end();
    output?.finish();
  } catch (error) {
    output?.abandon();
    throw error;
  }
  if (output !== undefined && !setting.quiet) process.stderr.write(`${words.saved(output.path)}\n`);
}
