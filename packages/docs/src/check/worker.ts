import type { Locale, PlainDate, Reason } from "@hoso/sdk/core";
import {
  citizen,
  createChecker,
  headerNames,
  mapHeaders,
  maskCell,
  memoryDuplicates,
  type Duplicates,
  type HeaderMapping,
  type RowReport,
  type Summary,
} from "@hoso/sdk/quality";
import { InputError, readTable, type Source, type SourceRow } from "@hoso/sdk/quality/read";
import { rejectedRows, rejectsCsv } from "@hoso/sdk/quality/rejects";
import { renderReport } from "@hoso/sdk/quality/report";
import { say } from "../lessons/say.ts";
import { LISTED, type Answer, type Ask, type Shown } from "./protocol.ts";

/** How often the page is told of progress. */
const EVERY_MS = 100;

/** What the last check leaves for those who want the rejects or the report. */
interface Checked {
  readonly file: File;
  readonly asOf: PlainDate;
  readonly locale: Locale;
  readonly mapping: HeaderMapping;
  readonly duplicates: Duplicates;
  readonly summary: Summary;
}
let checked: Checked | undefined;

const tell = (what: Answer): void => postMessage(what);

const open = (file: File, onProgress?: (bytes: number) => void): Promise<Source> =>
  readTable(
    { name: file.name, size: file.size, bytes: file.stream(), ...(onProgress === undefined ? {} : { onProgress }) },
    { knownHeaders: headerNames(citizen.columns) },
  );

/** The lists of units are a piece of their own, fetched with the first file. */
const judgeOfAddresses = async () => (await import("@hoso/sdk/quality/addresses")).addressJudge();

async function check({ file, asOf, locale }: Extract<Ask, { kind: "check" }>): Promise<void> {
  let bytes = 0;
  let rows = 0;
  let told = 0;
  const table = await open(file, (read) => (bytes = read));
  const mapping = mapHeaders(table.header, citizen.columns);
  const findings: Shown[] = [];
  let more = false;
  let batch: readonly SourceRow[] = [];
  const note = (row: RowReport): void => {
    if (findings.length >= LISTED) more = true;
    else findings.push(...shown(row, batch.find((r) => r.number === row.number)?.cells ?? [], table.header, mapping, locale));
  };
  const { format, sheet, headerRow, delimiter, remarks } = table;
  const checker = createChecker({
    dataset: citizen,
    header: table.header,
    mapping,
    duplicates: memoryDuplicates(),
    asOf,
    addresses: await judgeOfAddresses(),
    file: { name: file.name, format, sheet, headerRow, delimiter, remarks },
    onRow: note,
  });
  for await (batch of table.rows) {
    checker.add(batch);
    rows += batch.length;
    if (performance.now() - told < EVERY_MS) continue;
    told = performance.now();
    tell({ kind: "progress", bytes, size: file.size, rows });
  }
  const { summary, duplicates } = await checker.finish();
  checked = { file, asOf, locale, mapping, duplicates, summary };
  findings.push(...twins(summary, table.header, mapping, locale));
  const names = Object.fromEntries(
    citizen.columns.map((c) => [c.key, summary.columns.find((s) => s.key === c.key)?.header ?? c.name[locale]]),
  );
  tell({ kind: "done", summary, names, findings: findings.sort((a, b) => a.row - b.row), more });
}

function shown(
  { number, findings }: RowReport,
  cells: readonly string[],
  header: readonly string[],
  mapping: HeaderMapping,
  locale: Locale,
): Shown[] {
  return findings
    .filter((f) => f.severity !== "info")
    .map((f) => {
      const at = citizen.columns.findIndex((c) => c.key === f.column);
      const column = citizen.columns[at];
      const place = mapping.columns[at];
      const value = place === undefined ? "" : (cells[place] ?? "");
      const mask = (text: string) => (column === undefined ? "" : maskCell(column, text));
      const suggestion = f.suggestion ?? "";
      return {
        row: number,
        column: place === undefined ? "" : (header[place] ?? ""),
        code: f.code,
        severity: f.severity,
        says: say(f, locale),
        value,
        masked: mask(value),
        suggestion,
        maskedSuggestion: mask(suggestion),
      };
    });
}

/** Rows entered twice: they are known when the file has ended. */
function twins(summary: Summary, header: readonly string[], mapping: HeaderMapping, locale: Locale): Shown[] {
  const id = citizen.person?.id;
  return summary.duplicates.first.map(({ row, with: other, kind }) => {
    const code = kind === "id" ? "citizen/duplicate-id" : "citizen/possible-duplicate";
    const place = id === undefined ? undefined : mapping.columns[id];
    return {
      row,
      column: place === undefined ? "" : (header[place] ?? ""),
      code,
      severity: kind === "id" ? "refuse" : "warning",
      says: say({ code, params: { row: other } }, locale),
      value: "",
      masked: "",
      suggestion: "",
      maskedSuggestion: "",
    };
  });
}

const stem = (name: string): string => name.replace(/\.[^.]*$/u, "");

async function rejects({ file, asOf, locale, mapping, duplicates }: Checked): Promise<void> {
  const table = await open(file);
  const pieces: string[] = [];
  const speech = { dataset: citizen, locale, say: (reason: Reason) => say(reason, locale) };
  for await (const piece of rejectsCsv(
    rejectedRows(table.rows, { dataset: citizen, columns: mapping.columns, asOf, addresses: await judgeOfAddresses() }, duplicates),
    table.header,
    speech,
  ))
    pieces.push(piece);
  tell({
    kind: "file",
    name: `${stem(file.name)}-${locale === "en" ? "rejects" : "tra-lai"}.csv`,
    blob: new Blob(pieces, { type: "text/csv;charset=utf-8" }),
  });
}

function report({ file, locale, summary }: Checked): void {
  const html = renderReport(summary, { dataset: citizen, locale, say: (reason: Reason) => say(reason, locale) });
  tell({
    kind: "file",
    name: `${stem(file.name)}-${locale === "en" ? "report" : "bao-cao"}.html`,
    blob: new Blob([html], { type: "text/html;charset=utf-8" }),
  });
}

async function answer(ask: Ask): Promise<void> {
  if (ask.kind === "check") return check(ask);
  if (checked === undefined) throw new TypeError("nothing has been checked yet");
  return ask.kind === "rejects" ? rejects(checked) : report(checked);
}

onmessage = ({ data }: MessageEvent<Ask>): void => {
  answer(data).catch((error: unknown) => {
    if (!(error instanceof InputError)) throw error;
    tell({ kind: "refused", says: say(error.reason, data.kind === "check" ? data.locale : "vi") });
  });
};
