import { daysInMonth, toPlainDate, type PlainDate } from "../../core/index.js";
import { read, type PartialDate } from "./partial-date.js";

/** Khoảng ngày: both ends included. */
export interface Span {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/** Những ngày có thể: the first and the last day that the date may mean. */
export function span(date: PartialDate): Span {
  const { year, month, day } = read(date);
  const last = month ?? 12;
  return { first: toPlainDate(year, month ?? 1, day ?? 1), last: toPlainDate(year, last, day ?? daysInMonth(year, last)) };
}

/** Full years from one day to a later one. Born on 29 February, one is a year older on 1 March of a common year. */
function years(from: PlainDate, to: PlainDate): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
}

/** Tuổi tròn vào ngày `asOf`: the lowest and the highest it may be; nothing when no day of the date has come. */
export function ages(date: PartialDate, asOf: PlainDate): { readonly min: number; readonly max: number } | undefined {
  const { first, last } = span(date);
  if (first > asOf) return undefined;
  return { min: last > asOf ? 0 : years(last, asOf), max: years(first, asOf) };
}
