import { existsSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import {
  addressColumn,
  addressConverter,
  addressWords,
  convertedCsv,
  convertedXlsx,
  type AddressSummary,
} from "../../quality/addresses/index.js";
import { searchKey } from "../../core/index.js";
import { readTable, type Source } from "../../quality/read/index.js";
import { dayOf } from "../clock.js";
import { Failure, type Setting } from "../failure.js";
import { harmless } from "../harmless.js";
import { openInput, type Input } from "../input.js";
import { nearest } from "../nearest.js";
import { openOutput, samePlace, type Output } from "../output.js";
import { progress } from "../progress.js";
import { print } from "../terminal.js";
import { convertAddressWords as words } from "./convert-address-words.js";

export interface ConvertAddressFlags {
  readonly column: string;
  readonly out?: string;
  readonly to: "current" | "former";
  readonly asOf?: string;
  readonly sheet?: string;
  readonly dryRun?: boolean;
}

function placeOf(file: string, { out }: ConvertAddressFlags, { locale }: Setting): string {
  const w = words[locale];
  if (out === undefined && file === "-") throw new Failure("usage/out", w.needsOut);
  const own = extname(file).toLowerCase() === ".xlsx" ? ".xlsx" : ".csv";
  const path = out ?? join(dirname(file), `${basename(file, extname(file))}${w.suffix}${own}`);
  if (!/\.(?:csv|xlsx)$/i.test(path)) throw new Failure("usage/out", w.format);
  if (file !== "-" && samePlace(path, file)) throw new Failure("output/over-input", w.exists(path));
  if (existsSync(path)) throw new Failure("output/exists", w.exists(path));
  return path;
}

async function columnOf(source: Source, wanted: string, { locale }: Setting): Promise<number> {
  const column = addressColumn(source.header, wanted);
  if (column !== undefined) return column;
  await source.rows.return();
  const headers = source.header.map(harmless).filter((name) => name !== "");
  const keys = headers.map(searchKey);
  const near = headers[keys.indexOf(nearest(searchKey(wanted), keys) ?? "")];
  const name = harmless(wanted);
  const list = `${headers.slice(0, 20).join(", ")}${headers.length > 20 ? ", …" : ""}`;
  throw new Failure("table/no-column", near === undefined ? words[locale].noColumn(name, list) : words[locale].near(name, near));
}

function summaryText(
  name: string,
  column: string,
  { rows, blank, results }: AddressSummary,
  path: string | undefined,
  setting: Setting,
): string {
  const w = words[setting.locale];
  const count = new Intl.NumberFormat(setting.locale).format;
  const lines = Object.entries(results).filter(([, n]) => n > 0);
  const width = Math.max(1, ...lines.map(([, n]) => count(n).length));
  const said = addressWords[setting.locale].status;
  return [
    w.title(harmless(name), harmless(column)),
    `  ${w.rows(count(rows), count(blank))}`,
    "",
    ...lines.map(([status, n]) => `  ${count(n).padStart(width)}  ${said[status as keyof typeof said]}`),
    "",
    path === undefined ? w.dry : setting.words.saved(path),
    w.listed,
    "",
  ].join("\n");
}

async function write(
  source: Source,
  column: number,
  output: Output | undefined,
  converter: ReturnType<typeof addressConverter>,
  step: (rows: number) => void,
): Promise<void> {
  const xlsx = output !== undefined && /\.xlsx$/i.test(output.path);
  const pieces = xlsx ? convertedXlsx(source, column, converter, step) : convertedCsv(source, column, converter, step);
  for await (const piece of pieces as AsyncIterable<string | Uint8Array>) output?.write(piece);
}

const openSource = (input: Input, flags: ConvertAddressFlags, onProgress: (bytes: number) => void) =>
  readTable(input.open(onProgress), { sheet: flags.sheet, knownHeaders: [flags.column] });

/** `hoso convert-address`: the same table, with the address on the other side of the mergers in added columns. */
export async function convertAddress(file: string, flags: ConvertAddressFlags, setting: Setting): Promise<void> {
  const w = words[setting.locale];
  const asOf = flags.asOf === undefined ? undefined : dayOf(flags.asOf, "--as-of", setting);
  const path = flags.dryRun === true ? undefined : placeOf(file, flags, setting);
  const input = await openInput(file, setting);
  const output = path === undefined ? undefined : openOutput(path, setting);
  try {
    const bar = progress(w.converting, input.size, setting);
    let read = 0;
    const source = await openSource(input, flags, (bytes) => (read = bytes));
    const column = await columnOf(source, flags.column, setting);
    const converter = addressConverter({ locale: setting.locale, to: flags.to, ...(asOf !== undefined && { when: { asOf } }) });
    await write(source, column, output, converter, (rows) => bar.step(rows, read));
    bar.end();
    output?.finish();
    const summary = converter.summary();
    const said = { file: input.name, column: source.header[column]!, to: flags.to, ...summary, ...(path !== undefined && { out: path }) };
    if (setting.json) await print(`${JSON.stringify(said)}\n`);
    else if (!setting.quiet) await print(summaryText(input.name, source.header[column]!, summary, path, setting));
  } catch (error) {
    output?.abandon();
    throw error;
  }
}
