import {
  createChecker,
  headerNames,
  mapHeaders,
  passes,
  type AddressJudge,
  type Dataset,
  type Duplicates,
  type FileSummary,
  type HeaderMapping,
} from "../../quality/index.js";
import { readTable, type Source } from "../../quality/read/index.js";
import { rejectedRows, rejectsCsv, rejectsXlsx } from "../../quality/rejects/index.js";
import { renderReport } from "../../quality/report/index.js";
import type { PlainDate } from "../../core/index.js";
import { dayOf, today } from "../clock.js";
import { duplicateFiles } from "../duplicate-files.js";
import { EXIT, Failure, type Setting } from "../failure.js";
import { openInput, type Input } from "../input.js";
import { readMap } from "../map-file.js";
import { countOf, numberOf } from "../numbers.js";
import { openOutput, samePlace, type Output } from "../output.js";
import { progress } from "../progress.js";
import { datasetNamed } from "../records.js";
import { say } from "../sentences.js";
import { summaryText } from "../summary-text.js";
import { temporaryDirectory } from "../temporary.js";
import { print } from "../terminal.js";

export interface CheckFlags {
  readonly as: string;
  readonly asOf?: string;
  readonly report?: string;
  readonly rejects?: string;
  readonly map?: string;
  readonly sheet?: string;
  readonly threshold?: string;
  readonly freshDays?: string;
  readonly mask: boolean;
}

interface Job {
  readonly dataset: Dataset;
  readonly asOf: PlainDate;
  readonly freshDays: number | undefined;
  readonly threshold: number | undefined;
  readonly map: Readonly<Record<string, string>>;
  /** Only where the record has addresses of today: their lists take a while to open. */
  readonly addresses: AddressJudge | undefined;
}

async function jobOf(flags: CheckFlags, setting: Setting): Promise<Job> {
  const dataset = await datasetNamed(flags.as, setting);
  return {
    dataset,
    asOf: flags.asOf === undefined ? today() : dayOf(flags.asOf, "--as-of", setting),
    freshDays: flags.freshDays === undefined ? undefined : countOf(flags.freshDays, "--fresh-days", 1, 36_500, setting),
    threshold: flags.threshold === undefined ? undefined : numberOf(flags.threshold, "--threshold", 0, 100, setting),
    map: flags.map === undefined ? {} : readMap(flags.map, dataset, setting),
    addresses: dataset.columns.some((c) => c.current === true)
      ? (await import("../../quality/addresses/index.js")).addressJudge()
      : undefined,
  };
}

/** Results are opened before the file is read: an hour's work is not lost to a mistyped directory. */
function outputsOf(
  file: string,
  { report, rejects }: CheckFlags,
  setting: Setting,
): { readonly report?: Output; readonly rejects?: Output } {
  const { words } = setting;
  const paths = [report, rejects].filter((path) => path !== undefined);
  for (const path of paths) if (file !== "-" && samePlace(path, file)) throw new Failure("output/over-input", words.outputOverInput(path));
  if (paths.length === 2 && samePlace(paths[0]!, paths[1]!)) throw new Failure("output/twice", words.outputTwice(paths[0]!));
  if (rejects !== undefined && !/\.(?:csv|xlsx)$/i.test(rejects)) throw new Failure("usage/rejects", words.rejectsFormat);
  return {
    ...(report === undefined ? {} : { report: openOutput(report, setting) }),
    ...(rejects === undefined ? {} : { rejects: openOutput(rejects, setting) }),
  };
}

async function open(input: Input, { dataset, map }: Job, sheet: string | undefined, onProgress: (bytes: number) => void): Promise<Source> {
  return readTable(input.open(onProgress), { sheet, knownHeaders: headerNames(dataset.columns, map) });
}

async function mapped(source: Source, { dataset, map }: Job, { words }: Setting): Promise<HeaderMapping> {
  const mapping = mapHeaders(source.header, dataset.columns, map);
  const stop = async (failure: Failure) => {
    await source.rows.return();
    throw failure;
  };
  if (mapping.unusedMap.length > 0) await stop(new Failure("usage/map", words.mapUnused(mapping.unusedMap[0]!)));
  if (mapping.columns.every((at) => at === undefined)) await stop(new Failure("table/no-known-header", words.noKnownHeader));
  return mapping;
}

const about = (name: string, { format, sheet, headerRow, delimiter, remarks }: Source): FileSummary => ({
  name,
  format,
  sheet,
  headerRow,
  delimiter,
  remarks,
});

async function writeRejects(
  output: Output,
  input: Input,
  job: Job,
  mapping: HeaderMapping,
  sheet: string | undefined,
  duplicates: Duplicates,
  setting: Setting,
): Promise<void> {
  const bar = progress(setting.words.sendingBack, input.size, setting);
  let read = 0;
  const source = await open(input, job, sheet, (bytes) => (read = bytes));
  let rows = 0;
  async function* counted() {
    for await (const batch of source.rows) {
      rows += batch.length;
      bar.step(rows, read);
      yield batch;
    }
  }
  const { dataset, asOf, freshDays, addresses } = job;
  const rejected = rejectedRows(counted(), { dataset, columns: mapping.columns, asOf, freshDays, addresses }, duplicates);
  const speech = { dataset, locale: setting.locale, say: (reason: Parameters<typeof say>[0]) => say(reason, setting.locale) };
  const pieces = /\.csv$/i.test(output.path)
    ? rejectsCsv(rejected, source.header, speech, source.delimiter)
    : rejectsXlsx(rejected, source, speech);
  for await (const piece of pieces) output.write(piece);
  bar.end();
}

/** `hoso check`: đọc, soát, tóm tắt; ghi báo cáo và các dòng trả lại. */
export async function check(file: string, flags: CheckFlags, setting: Setting): Promise<number> {
  const { words, locale } = setting;
  const job = await jobOf(flags, setting);
  const outputs = outputsOf(file, flags, setting);
  try {
    const input = await openInput(file, setting);
    const bar = progress(words.reading, input.size, setting);
    let read = 0;
    const source = await open(input, job, flags.sheet, (bytes) => (read = bytes));
    const mapping = await mapped(source, job, setting);
    const { dataset, asOf, freshDays, threshold, addresses } = job;
    const checker = createChecker({
      dataset,
      header: source.header,
      mapping,
      asOf,
      freshDays,
      addresses,
      duplicates: duplicateFiles(temporaryDirectory()),
      showValues: !flags.mask,
      file: about(input.name, source),
    });
    let rows = 0;
    for await (const batch of source.rows) {
      checker.add(batch);
      rows += batch.length;
      bar.step(rows, read);
    }
    const { summary, duplicates } = await checker.finish();
    bar.end();

    if (outputs.rejects !== undefined) await writeRejects(outputs.rejects, input, job, mapping, flags.sheet, duplicates, setting);
    const speaking = { locale, say: (reason: Parameters<typeof say>[0]) => say(reason, locale) };
    outputs.report?.write(renderReport(summary, { dataset, threshold, ...speaking }));
    outputs.rejects?.finish();
    outputs.report?.finish();
    const passed = passes(summary, threshold);
    if (setting.json) await print(`${JSON.stringify({ ...summary, passed })}\n`);
    else if (!setting.quiet)
      await print(
        summaryText(summary, {
          dataset,
          threshold,
          passed,
          today: flags.asOf === undefined,
          saved: [flags.report, flags.rejects],
          width: process.stdout.columns,
          ...speaking,
        }),
      );
    return passed ? EXIT.pass : EXIT.refused;
  } catch (error) {
    outputs.report?.abandon();
    outputs.rejects?.abandon();
    throw error;
  }
}
