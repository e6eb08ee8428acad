import type { Locale, Reason } from "../../core/index.js";
import type { Dataset } from "../dataset.js";
import type { RejectedRow } from "./rows.js";

/** Cách nói về các dòng trả lại. */
export interface Speech {
  readonly dataset: Dataset;
  readonly locale: Locale;
  /** The sentence of a reason, in the same language. */
  say(reason: Reason): string;
}

export const words = {
  vi: {
    error: "Lỗi",
    row: "Dòng",
    code: "Mã lý do",
    suggestion: "Gợi ý",
    offered: "gợi ý",
    whole: "cả dòng",
    see: "cần xem lại",
    sheet: "Dòng trả lại",
  },
  en: {
    error: "Error",
    row: "Row",
    code: "Reason code",
    suggestion: "Suggestion",
    offered: "suggestion",
    whole: "the whole row",
    see: "to look at",
    sheet: "Rows sent back",
  },
} as const;

/** Câu cho cột Lỗi: each finding with its column, its sentence and what the writer may have meant. */
export function errorText({ findings }: RejectedRow, { dataset, locale, say }: Speech): string {
  const w = words[locale];
  return findings
    .map((finding) => {
      const column = dataset.columns.find((c) => c.key === finding.column);
      const doubt = finding.severity === "refuse" ? "" : ` (${w.see})`;
      const offer = finding.suggestion === undefined ? "" : ` [${w.offered}: ${finding.suggestion}]`;
      return `${column?.name[locale] ?? w.whole}${doubt}: ${say(finding)}${offer}`;
    })
    .join("; ");
}
