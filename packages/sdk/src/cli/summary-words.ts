import type { Locale } from "../core/index.js";

const byLocale = {
  vi: {
    title: (file: string, name: string) => `Soát “${file}” theo bảng ${name}`,
    day: (day: string) => `xét vào ngày ${day}`,
    today: " (hôm nay; đổi bằng --as-of)",
    header: (row: number, sheet: string | undefined) => `tiêu đề ở dòng ${row}${sheet === undefined ? "" : `, trang “${sheet}”`}`,
    rows: (all: string, ok: string, back: string, doubt: string) =>
      `${all} dòng: ${ok} nhận được${doubt === "0" ? "" : ` (trong đó ${doubt} cần xem lại)`}, ${back} phải trả lại`,
    of: "ô",
    worst: "kém nhất",
    top: "Lỗi hay gặp nhất",
    inRows: (n: string) => `${n} lượt`,
    refuse: "trả lại",
    see: "xem lại",
    example: (row: number) => `ví dụ dòng ${row}`,
    suggestion: "gợi ý",
    more: (n: number) => `… và ${n} loại khác: xem --report báo cáo.html hoặc --json`,
    missing: (names: string) =>
      `Thiếu cột bắt buộc: ${names}. Mọi dòng đều tính là thiếu ở tiêu chí đủ, nhưng không dòng nào bị trả lại vì thế.`,
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
    rows: (all: string, ok: string, back: string, doubt: string) =>
      `${all} rows: ${ok} accepted${doubt === "0" ? "" : ` (${doubt} of them to look at)`}, ${back} to send back`,
    of: "cells",
    worst: "worst",
    top: "Most frequent findings",
    inRows: (n: string) => `${n} times`,
    refuse: "send back",
    see: "look at",
    example: (row: number) => `for example row ${row}`,
    suggestion: "suggestion",
    more: (n: number) => `… and ${n} more kinds: see --report report.html or --json`,
    missing: (names: string) =>
      `Required columns that the file lacks: ${names}. Every row counts as incomplete, but none is sent back for it.`,
    unknown: (names: string) => `Columns not used: ${names}`,
    hint: (header: string, column: string) => `Is “${header}” the column “${column}”? Map it with --map.`,
    duplicates: (people: string, rows: string) => `Entered twice: ${people} people in ${rows} rows`,
    passed: "PASSED",
    failed: "NOT PASSED",
    because: {
      rows: "some rows are to be sent back",
      missing: "required columns are missing",
      threshold: (n: number) => `a score is below ${n} %`,
    },
    saved: "Wrote",
  },
} as const;

/** Lời của bản tóm tắt ở dòng lệnh. */
export const summaryWords = (locale: Locale) => byLocale[locale];
