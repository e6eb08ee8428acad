import { daysInMonth, toPlainDate, type PlainDate } from "../../src/core/index.js";
import type { Written } from "./citations.js";

/** The same day a year later; 29 February becomes 28. */
export function aYearAfter(day: PlainDate): PlainDate {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return toPlainDate(year + 1, month, Math.min(date, daysInMonth(year + 1, month)));
}

/** Citations read more than a year before `asOf`, the longest ago first. */
export function stale(written: readonly Written[], asOf: PlainDate): Written[] {
  return written
    .filter(({ citation }) => aYearAfter(citation.readOn) < asOf)
    .toSorted((a, b) => (a.citation.readOn < b.citation.readOn ? -1 : a.citation.readOn > b.citation.readOn ? 1 : 0));
}
