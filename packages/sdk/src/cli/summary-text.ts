import type { Locale, Reason } from "../core/index.js";
import { dimension, percent, type Dataset, type Share, type StepSummary, type Summary } from "../quality/index.js";
import { limits, notJudged } from "../quality/report/index.js";

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

const words = {
  vi: {
    title: (file: string, name: string) => `Soát “${file}” theo bảng ${name}`,
    day: (day: string) => `xét vào ngày ${day}`,
    today: " (hôm nay; đổi bằng --as-of)",
    header: (row: number, sheet: string | undefined) => `tiêu đề ở dòng ${row}${sheet === undefined ? "" : `, trang “${sheet}”`}`,
    rows: (all: string, ok: string, back: string, doubt: string) => `${all} dòng: ${ok} nhận được${doubt === "0" ? "" : ` (trong đó ${doubt} cần xem lại)`}, ${back} phải trả lại`,
    of: "ô",
    worst: "kém nhất",
    top: "Lỗi hay gặp nhất",
    inRows: (n: string) => `${n} lượt`,
    refuse: "trả lại",
    see: "xem lại",
    example: (row: number) => `ví dụ dòng ${row}`,
    suggestion: "gợi ý",
    more: (n: number) => `… và ${n} loại khác: xem --report báo cáo.html hoặc --json`,
    missing: (names: string) => `Thiếu cột bắt buộc: ${names}. Mọi dòng đều tính là thiếu ở tiêu chí đủ, nhưng không dòng nào bị trả lại vì thế.`,
    unknown: (names: string) => `Cột không dùng đến: ${names}`,
    hint: (header: string, column: string) => `“${header}” có phải là cột “${column}”? Nối bằng --map.`,
    duplicates: (people: string, rows: string) => `Ghi trùng: ${people} người ở ${rows} dòng`,
    passed: "ĐẠT",
    failed: "CHƯA ĐẠT",
    because: { rows: "còn dòng phải trả lại", missing: "thiếu cột bắt buộc", threshold: (n: number) => `có điểm dưới ${n} %` },
    saved: "Đã ghi",
  },
  en: {
    title: (file: string, name: string) => `Checked “${file}” as ${name}`,
    day: (day: string) => `judged on ${day}`,
    today: " (today; change it with --as-of)",
    header: (row: number, sheet: string | undefined) => `header in row ${row}${sheet === undefined ? "" : `, sheet “${sheet}”`}`,
    rows: (all: string, ok: string, back: string, doubt: string) => `${all} rows: ${ok} accepted${doubt === "0" ? "" : ` (${doubt} of them to look at)`}, ${back} to send back`,
    of: "cells",
    worst: "worst",
    top: "Most frequent findings",
    inRows: (n: string) => `${n} times`,
    refuse: "send back",
    see: "look at",
    example: (row: number) => `for example row ${row}`,
    suggestion: "suggestion",
    more: (n: number) => `… and ${n} more kinds: see --report report.html or --json`,
    missing: (names: string) => `Required columns that the file lacks: ${names}. Every row counts as incomplete, but none is sent back for it.`,
    unknown: (names: string) => `Columns not used: ${names}`,
    hint: (header: string, column: string) => `Is “${header}” the column “${column}”? Map it with --map.`,
    duplicates: (people: string, rows: string) => `Entered twice: ${people} people in ${rows} rows`,
    passed: "PASSED",
    failed: "NOT PASSED",
    because: { rows: "some rows are to be sent back", missing: "required columns are missing", threshold: (n: number) => `a score is below ${n} %` },
    saved: "Wrote",
  },
} as const;

const TOP = 8;

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

/** Bản tóm tắt cho người đọc ở dòng lệnh. */
export function summaryText(summary: Summary, style: SummaryStyle): string {
  const { dataset, locale, threshold, passed, say } = style;
  const w = words[locale];
  const width = Math.max(40, Math.min(style.width ?? 100, 110));
  const number = new Intl.NumberFormat(locale === "vi" ? "vi-VN" : "en-GB");
  const count = (n: number) => number.format(n);
  const share = (s: Share) => (percent(s) === undefined ? notJudged[locale] : `${number.format(percent(s)!)} %`);
  const nameOf = (key: string | undefined) => dataset.columns.find((c) => c.key === key)?.name[locale] ?? "—";
  const out: string[] = [];
  const { file, asOf, mapping } = summary;

  out.push(w.title(file?.name ?? "", dataset.name[locale].toLowerCase()));
  const read = file === undefined || file.headerRow === 0 ? [] : [w.header(file.headerRow, file.sheet)];
  out.push(`  ${[...(asOf === undefined ? [] : [w.day(asOf) + (style.today ? w.today : "")]), ...read].join("; ")}`, "");
  out.push(`  ${w.rows(count(summary.rows), count(summary.accepted), count(summary.refused), count(summary.doubted))}`, "");

  const label = Math.max(...summary.scores.map((s) => dimension(s.dimension).name[locale].length));
  const value = Math.max(...summary.scores.map((s) => share(s).length));
  for (const s of summary.scores) {
    const cells = s.denominator === 0 ? "" : `  ${count(s.numerator)}/${count(s.denominator)} ${w.of}`;
    const worst = s.worst === undefined ? "" : `; ${w.worst}: ${nameOf(s.worst.column)} ${share(s.worst)}`;
    out.push(`  ${dimension(s.dimension).name[locale].padEnd(label)}  ${share(s).padStart(value)}${cells}${worst}`);
  }

  const told = summary.steps.filter((s) => s.told > 0 && s.severity !== "info").sort((a, b) => b.told - a.told);
  if (told.length > 0) out.push("", `${w.top}:`);
  for (const step of told.slice(0, TOP)) out.push(...finding(step, summary));
  if (told.length > TOP) out.push(`  ${w.more(told.length - TOP)}`);

  function finding(step: StepSummary, { samples }: Summary): string[] {
    const sample = samples.find((s) => s.code === step.code && s.column === step.columns[0]);
    const pair = summary.duplicates.first.find((d) => step.code === (d.kind === "id" ? "citizen/duplicate-id" : "citizen/possible-duplicate"));
    const params = sample?.params ?? (pair === undefined ? {} : { row: pair.with });
    const row = sample?.row ?? pair?.row;
    const severity = step.severity === "refuse" ? w.refuse : w.see;
    const offer = sample?.suggestion === undefined ? "" : `; ${w.suggestion}: ${sample.suggestion}`;
    const example = row === undefined ? "" : ` (${w.example(row)}${offer})`;
    return [`  ${w.inRows(count(step.told))} · ${nameOf(step.columns[0])} · ${severity} · ${step.code}`, wrap(`${say({ code: step.code, params })}${example}`, "      ", width)];
  }

  const notes: string[] = [];
  const { id } = summary.duplicates;
  if (id.rows > 0) notes.push(w.duplicates(count(id.people), count(id.rows)));
  if (mapping.missing.length > 0) notes.push(w.missing(mapping.missing.map(nameOf).join(", ")));
  if (mapping.unknown.length > 0) notes.push(w.unknown(mapping.unknown.join(", ")));
  for (const [header, key] of Object.entries(mapping.suggestions)) notes.push(w.hint(header, nameOf(key)));
  for (const remark of file?.remarks ?? []) notes.push(`${say(remark)}.`);
  if (notes.length > 0) out.push("", ...notes.map((note) => wrap(note, "  ", width)));

  const saved = style.saved.filter((path) => path !== undefined);
  if (saved.length > 0) out.push("", ...saved.map((path) => `${w.saved} ${path}`));
  const reasons = [...(threshold === undefined ? [...(summary.refused > 0 ? [w.because.rows] : []), ...(mapping.missing.length > 0 ? [w.because.missing] : [])] : [w.because.threshold(threshold)])];
  out.push("", passed ? w.passed : `${w.failed}: ${reasons.join(", ")}`, wrap(limits[locale], "", width), "");
  return out.join("\n");
}

