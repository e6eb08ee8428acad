import type { Locale, Reason } from "../core/index.js";
import { dimension, type Dataset, type StepSummary, type Summary } from "../quality/index.js";
import { limits } from "../quality/report/index.js";
import { Page } from "../quality/report/page.js";
import { summaryWords } from "./summary-words.js";

/** Cách in bản tóm tắt. */
export interface SummaryStyle {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly threshold: number | undefined;
  readonly passed: boolean;
  /** Nobody said which day: it is today. */
  readonly today: boolean;
  readonly saved: readonly (string | undefined)[];
  readonly width: number | undefined;
  say(reason: Reason): string;
}

const TOP = 8;
const NARROW = 40;
const WIDE = 110;

type Words = ReturnType<typeof summaryWords>;
type Text = Page;

/** Ngắt dòng theo chiều rộng. */
function wrap(text: string, indent: string, width: number): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(" ")) {
    if (line.length > indent.length && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
    }
    line += (line.length > indent.length ? " " : "") + word;
  }
  return [...lines, line].join("\n");
}

function heading({ summary, options, count }: Text, w: Words, style: SummaryStyle): string[] {
  const { file, asOf, rows, accepted, refused, doubted } = summary;
  const day = asOf === undefined ? [] : [w.day(asOf) + (style.today ? w.today : "")];
  const read = file === undefined || file.headerRow === 0 ? [] : [w.header(file.headerRow, file.sheet)];
  return [
    w.title(file?.name ?? "", options.dataset.name[options.locale].toLowerCase()),
    `  ${[...day, ...read].join("; ")}`,
    "",
    `  ${w.rows(count(rows), count(accepted), count(refused), count(doubted))}`,
    "",
  ];
}

function scores({ summary, options, count, share, nameOf }: Text, w: Words): string[] {
  const name = (s: Summary["scores"][number]) => dimension(s.dimension).name[options.locale];
  const label = Math.max(...summary.scores.map((s) => name(s).length));
  const value = Math.max(...summary.scores.map((s) => share(s).length));
  return summary.scores.map((s) => {
    const cells = s.denominator === 0 ? "" : `  ${count(s.numerator)}/${count(s.denominator)} ${w.of}`;
    const worst = s.worst === undefined ? "" : `; ${w.worst}: ${nameOf(s.worst.column)} ${share(s.worst)}`;
    return `  ${name(s).padEnd(label)}  ${share(s).padStart(value)}${cells}${worst}`;
  });
}

/** What sends rows back first, then doubts; the most frequent first. Notes are for the report. */
function findings(text: Text, w: Words, width: number): string[] {
  const { summary, count, nameOf } = text;
  const frequent = (steps: readonly StepSummary[]) => steps.toSorted((a, b) => b.told - a.told);
  const told = summary.steps.filter((s) => s.told > 0 && s.severity !== "info");
  const refusals = told.filter((s) => s.severity === "refuse");
  const ordered = [...frequent(refusals), ...frequent(told.filter((s) => s.severity !== "refuse"))];
  if (ordered.length === 0) return [];
  const lines = ordered.slice(0, TOP).flatMap((step) => {
    const column = step.columns[0];
    const sample = text.sampleOf(step.code, column);
    const offer = sample?.suggestion === undefined ? "" : `; ${w.suggestion}: ${sample.suggestion}`;
    const row = text.rowOf(step.code, column);
    const example = row === undefined ? "" : ` (${w.example(row)}${offer})`;
    const severity = step.severity === "refuse" ? w.refuse : w.see;
    return [
      `  ${w.inRows(count(step.told))} · ${nameOf(column)} · ${severity} · ${step.code}`,
      wrap(text.sentence(step.code, column) + example, "      ", width),
    ];
  });
  return ["", `${w.top}:`, ...lines, ...(ordered.length > TOP ? [`  ${w.more(ordered.length - TOP)}`] : [])];
}

function notes({ summary, options, count, nameOf }: Text, w: Words, width: number): string[] {
  const { mapping, duplicates, file } = summary;
  const { id } = duplicates;
  const out = [
    ...(id.rows > 0 ? [w.duplicates(count(id.people), count(id.rows))] : []),
    ...(mapping.missing.length > 0 ? [w.missing(mapping.missing.map(nameOf).join(", "))] : []),
    ...(mapping.unknown.length > 0 ? [w.unknown(mapping.unknown.join(", "))] : []),
    ...Object.entries(mapping.suggestions).map(([header, key]) => w.hint(header, nameOf(key))),
    ...(file?.remarks ?? []).map((remark) => `${options.say(remark)}.`),
  ];
  return out.length === 0 ? [] : ["", ...out.map((note) => wrap(note, "  ", width))];
}

function verdict({ summary, options }: Text, w: Words, { passed, threshold }: SummaryStyle, width: number): string[] {
  const rows = summary.refused > 0 ? [w.because.rows] : [];
  const missing = summary.mapping.missing.length > 0 ? [w.because.missing] : [];
  const because = threshold === undefined ? [...rows, ...missing] : [w.because.threshold(threshold)];
  return ["", passed ? w.passed : `${w.failed}: ${because.join(", ")}`, wrap(limits[options.locale], "", width), ""];
}

/** A header of the file may hold anything, and a terminal obeys some of it. */
const harmless = (text: string): string => text.replace(/(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");

/** Bản tóm tắt cho người đọc ở dòng lệnh. */
export function summaryText(summary: Summary, style: SummaryStyle): string {
  const text = new Page(summary, style);
  const w = summaryWords(style.locale);
  const width = Math.max(NARROW, Math.min(style.width ?? WIDE, WIDE));
  const saved = style.saved.filter((path) => path !== undefined).map((path) => `${w.saved} ${path}`);
  const lines = [
    ...heading(text, w, style),
    ...scores(text, w),
    ...findings(text, w, width),
    ...notes(text, w, width),
    ...(saved.length > 0 ? ["", ...saved] : []),
    ...verdict(text, w, style, width),
  ];
  return harmless(lines.join("\n"));
}
