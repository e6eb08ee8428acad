import { existsSync } from "node:fs";
import { headerNames, mapHeaders } from "../../quality/index.js";
import { readTable } from "../../quality/read/index.js";
import {
  countsOf,
  fieldName,
  MOST_PEOPLE,
  personReader,
  reconcile as reconcileLists,
  reconciliationRows,
  renderReconciliation,
  summaryWords,
  type ListedPerson,
  type ReconcileReason,
  type Reconciliation,
  type Side,
} from "../../quality/reconcile/index.js";
import { csvText, streamSheet } from "../../quality/write/index.js";
import { EXIT, Failure, type Setting } from "../failure.js";
import { harmless } from "../harmless.js";
import { openInput } from "../input.js";
import { readMap } from "../map-file.js";
import { openOutput, samePlace, type Output } from "../output.js";
import { progress } from "../progress.js";
import { datasetNamed } from "../records.js";
import { say } from "../sentences.js";
import { print } from "../terminal.js";
import { reconcileWords as words } from "./reconcile-words.js";

export interface ReconcileFlags {
  readonly as: string;
  readonly asB?: string;
  readonly key?: string;
  readonly out?: string;
  readonly map?: string;
  readonly mapB?: string;
  readonly sheet?: string;
  readonly dryRun?: boolean;
  readonly mask: boolean;
}

const refuse = (code: ReconcileReason, { locale }: Setting, params: Readonly<Record<string, number>> = {}): Failure =>
  new Failure(code, say({ code, params }, locale));

/** A list, and its headers that are no column of the record: what stands under them is not compared. */
interface List extends Side {
  readonly unknown: readonly string[];
}

interface Wanted {
  readonly file: string;
  readonly as: string;
  readonly map: string | undefined;
}

async function readList({ file, as, map: mapFile }: Wanted, { key, sheet }: ReconcileFlags, setting: Setting): Promise<List> {
  const dataset = await datasetNamed(as, setting);
  const map = mapFile === undefined ? {} : readMap(mapFile, dataset, setting);
  const input = await openInput(file, setting);
  const bar = progress(words[setting.locale].reading, input.size, setting);
  let read = 0;
  const source = await readTable(
    input.open((bytes) => (read = bytes)),
    { sheet, knownHeaders: headerNames(dataset.columns, map) },
  );
  const { columns, unusedMap, unknown } = mapHeaders(source.header, dataset.columns, map);
  const stop = async (failure: Failure) => {
    await source.rows.return();
    throw failure;
  };
  if (unusedMap.length > 0) await stop(new Failure("usage/map", setting.words.mapUnused(unusedMap[0]!)));
  if (columns.every((at) => at === undefined)) await stop(new Failure("table/no-known-header", setting.words.noKnownHeader));
  const reader = personReader(dataset, columns, key);
  if (key === undefined && !reader.names) await stop(refuse("reconcile/nobody-named", setting));
  if (key !== undefined && !reader.keyed) await stop(refuse("reconcile/no-such-key", setting));
  const people: ListedPerson[] = [];
  const numbers: number[] = [];
  for await (const batch of source.rows) {
    for (const row of batch) {
      people.push(reader.read(row));
      numbers.push(row.number);
    }
    if (people.length > MOST_PEOPLE) await stop(refuse("reconcile/too-many-people", setting, { max: MOST_PEOPLE }));
    bar.step(people.length, read);
  }
  bar.end();
  return { name: harmless(input.name), dataset, reader, people, numbers, unknown: unknown.map(harmless).filter((name) => name !== "") };
}

function outputOf(a: string, b: string, { out, dryRun }: ReconcileFlags, setting: Setting): Output | undefined {
  const w = words[setting.locale];
  if (a === "-" && b === "-") throw new Failure("usage/pipe", w.onePipe);
  if (out === undefined || dryRun === true) return undefined;
  if (!/\.(?:csv|xlsx|json|html)$/iu.test(out)) throw new Failure("usage/out", w.format);
  if ([a, b].some((file) => file !== "-" && samePlace(out, file))) throw new Failure("output/over-input", w.exists(out));
  if (existsSync(out)) throw new Failure("output/exists", w.exists(out));
  return openOutput(out, setting);
}

async function write(output: Output, result: Reconciliation, a: Side, b: Side, flags: ReconcileFlags, { locale }: Setting): Promise<void> {
  const options = { locale, showValues: !flags.mask };
  const [header = [], ...rows] = reconciliationRows(result, a, b, options);
  if (/\.html$/iu.test(output.path)) output.write(renderReconciliation(result, a, b, options));
  else if (/\.json$/iu.test(output.path)) {
    const lines = rows.map((cells) => JSON.stringify(Object.fromEntries(header.map((name, i) => [name, cells[i]]))));
    output.write(`[\n${lines.join(",\n")}\n]\n`);
  } else if (/\.csv$/iu.test(output.path)) output.write(csvText([header, ...rows], { mark: true }));
  else {
    const wide = [28, 14, 14, 18, 26, 26, 40, 40, 40];
    const columns = header.map((name, i) => ({ header: name, width: wide[i] }));
    for await (const piece of streamSheet(summaryWords[locale].title, columns, rows)) output.write(piece);
  }
}

function summaryText(result: Reconciliation, a: List, b: List, flags: ReconcileFlags, setting: Setting): string {
  const [w, said] = [summaryWords[setting.locale], words[setting.locale]];
  const { fields, ...counts } = countsOf(result);
  const format = new Intl.NumberFormat(setting.locale).format;
  const width = Math.max(...Object.values(counts).map((n) => format(n).length));
  const kinds = (of: (typeof fields)[string]) =>
    Object.entries(of)
      .map(([kind, n]) => `${w.kinds[kind as keyof typeof w.kinds]} ${format(n)}`)
      .join(", ");
  return [
    `${w.title} · ${a.name} · ${b.name}`,
    ...Object.entries(counts).map(([key, n]) => `  ${format(n).padStart(width)}  ${w.counts[key as keyof typeof counts]}`),
    ...(Object.keys(fields).length === 0 ? [] : ["", said.fields]),
    ...Object.entries(fields).map(([field, of]) => `  ${fieldName(field, a, setting.locale)}: ${kinds(of)}`),
    "",
    ...[a, b].flatMap(({ name, unknown }) => (unknown.length === 0 ? [] : [said.unknown(name, unknown.slice(0, 10).join(", "))])),
    ...(result.agree ? [w.agree] : []),
    flags.out === undefined ? said.hint : flags.dryRun === true ? said.dry : setting.words.saved(flags.out),
    w.method,
    "",
  ].join("\n");
}

/** `hoso reconcile`: ai thiếu ở bên nào, ai có trường không khớp, ai cần xem. */
export async function reconcile(fileA: string, fileB: string, flags: ReconcileFlags, setting: Setting): Promise<number> {
  const output = outputOf(fileA, fileB, flags, setting);
  try {
    const a = await readList({ file: fileA, as: flags.as, map: flags.map }, flags, setting);
    const b = await readList(
      { file: fileB, as: flags.asB ?? flags.as, map: flags.mapB ?? (flags.asB === undefined ? flags.map : undefined) },
      flags,
      setting,
    );
    const result = reconcileLists(a.people, b.people, { kinds: { ...b.reader.kinds, ...a.reader.kinds }, byKey: flags.key !== undefined });
    if (!result.ok) throw refuse(result.reason.code, setting, { max: MOST_PEOPLE });
    if (output !== undefined) await write(output, result, a, b, flags, setting);
    output?.finish();
    const about = ({ name, dataset, people, unknown }: List) => ({ file: name, record: dataset.key, rows: people.length, unknown });
    const out = output === undefined ? {} : { out: output.path };
    if (setting.json) await print(`${JSON.stringify({ a: about(a), b: about(b), ...countsOf(result), agree: result.agree, ...out })}\n`);
    else if (!setting.quiet) await print(summaryText(result, a, b, flags, setting));
    return result.agree ? EXIT.pass : EXIT.refused;
  } catch (error) {
    output?.abandon();
    throw error;
  }
}
