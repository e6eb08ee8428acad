/**
 * Ngày tháng năm có thể thiếu phần: a day of which only the month, or only the year, may be known.
 *
 * ```
 * 2001-03-05    the day is known
 * 2001-03       the month is
 * 2001          only the year is
 * ```
 *
 * A person whose papers say only a year has a year, not 1 January. Missing parts stay missing: no day is filled in.
 * Written forms are read as Vietnam writes them, the day before the month.
 *
 * @module
 */
import type { $brand } from "zod";
import {
  between,
  daysInMonth,
  doubts,
  pick,
  refusals,
  type ExamineOptions,
  type Finding,
  type Locale,
  type Random,
  type Reason,
  type Remark,
} from "../../core/index.js";
import { cite } from "../../law/index.js";
import type { FieldMeta, Part } from "../field.js";
import { fromWritten } from "./written.js";

/** `YYYY`, `YYYY-MM` hoặc `YYYY-MM-DD`. */
export type PartialDate = string & $brand<"PartialDate">;

/** Mọi mã lý do của ngày tháng năm có thể thiếu phần. */
export type PartialDateReason = "partial-date/shape" | "partial-date/calendar" | "partial-date/in-future" | "partial-date/long-ago";

/** Tên, giới hạn, căn cứ. */
export const meta: FieldMeta = {
  key: "partial-date",
  name: { vi: "Ngày, tháng, năm (có thể thiếu phần)", en: "Date that may be partial" },
  limits: {
    vi: "Có trong lịch không có nghĩa là đúng với giấy tờ gốc. Ngày 05/3 và 03/5 đều có thật: thứ tự ngày trước tháng sau là quy ước khi đọc.",
    en: "Being in the calendar does not mean agreeing with the original paper. 5 March and 3 May both exist: reading the day first is a convention.",
  },
  personal: false,
  sources: [/* @__PURE__ */ cite("26/2023/QH15", "Điều 9", "statute"), /* @__PURE__ */ cite("30/2020/NĐ-CP", "Phụ lục I", "secondary")],
};

/** Các phần đã biết. */
export interface PartialDateFields {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly precision: "year" | "month" | "day";
}

const SHAPE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

const number = (text: string, from: number, to: number): number => Number(text.slice(from, to));

function inCalendar(text: string): boolean {
  const month = text.length > 4 ? number(text, 5, 7) : 1;
  const day = text.length > 7 ? number(text, 8, 10) : 1;
  return number(text, 0, 4) > 0 && day > 0 && day <= daysInMonth(number(text, 0, 4), month);
}

function findings(text: string, { asOf }: ExamineOptions = {}): Finding<PartialDateReason>[] {
  if (text.length > 10 || !SHAPE.test(text)) return [{ code: "partial-date/shape", severity: "refuse", params: {} }];
  if (!inCalendar(text)) return [{ code: "partial-date/calendar", severity: "refuse", params: {} }];
  const out: Finding<PartialDateReason>[] = [];
  // a part that both have is compared; the rest of a partial date may still be in the past
  if (asOf !== undefined && text > asOf.slice(0, text.length))
    out.push({ code: "partial-date/in-future", severity: "refuse", params: { day: asOf } });
  if (text < "1900") out.push({ code: "partial-date/long-ago", severity: "warning", params: { year: 1900 } });
  return out;
}

/** Đọc các cách viết quen thuộc: `5/3/2001`, `3/2001`, `2001`, `05032001`, `00/00/1950`, `ngày 05 tháng 3 năm 2001`. Never mm/dd. */
export function normalize(input: string): string {
  return is(input) ? input : fromWritten(input);
}

/** Mọi lý do từ chối. With `asOf`, a date none of whose days has come is refused. */
export function examine(text: string, options: ExamineOptions = {}): Reason<PartialDateReason>[] {
  return refusals(findings(text, options), options);
}

/** Lời nhắc: a year before 1900. */
export function remarks(text: string, options: ExamineOptions = {}): Remark<PartialDateReason>[] {
  return doubts(findings(text, options));
}

/** Có phải ngày, tháng hoặc năm có trong lịch, ở dạng chuẩn. */
export function is(input: unknown): input is PartialDate {
  return typeof input === "string" && input.length <= 10 && SHAPE.test(input) && inCalendar(input);
}

/** Viết như trong giấy tờ: `05/03/2001`, `03/2001`, `2001`. */
export function format(date: PartialDate): string {
  return date.split("-").toReversed().join("/");
}

/** Tách thành năm, tháng, ngày; what is not known is absent. */
export function read(date: PartialDate): PartialDateFields {
  const year = number(date, 0, 4);
  if (date.length === 4) return { year, precision: "year" };
  const month = number(date, 5, 7);
  if (date.length === 7) return { year, month, precision: "month" };
  return { year, month, day: number(date, 8, 10), precision: "day" };
}

const words = {
  vi: {
    year: "Năm",
    month: "Tháng",
    day: "Ngày",
    of: { year: "năm", month: "tháng", day: "ngày" },
    noDay: "không rõ ngày",
    noMonth: "không rõ ngày và tháng",
  },
  en: {
    year: "Year",
    month: "Month",
    day: "Day",
    of: { year: "year", month: "month", day: "day" },
    noDay: "the day is not known",
    noMonth: "neither the day nor the month is known",
  },
} as const;

/** Giải thích từng phần; the last known part says what is missing. */
export function explain(date: PartialDate, locale: Locale): Part[] {
  const w = words[locale];
  const { year, month, day } = read(date);
  const missing = month === undefined ? `; ${w.noMonth}` : day === undefined ? `; ${w.noDay}` : "";
  const parts: Part[] = [{ name: w.year, text: date.slice(0, 4), means: `${w.of.year} ${year}${month === undefined ? missing : ""}` }];
  if (month !== undefined) parts.push({ name: w.month, text: date.slice(5, 7), means: `${w.of.month} ${month}${missing}` });
  if (day !== undefined) parts.push({ name: w.day, text: date.slice(8, 10), means: `${w.of.day} ${day}` });
  return parts;
}

/** Ngày giả trong những năm 1900–1909, một phần ba là thiếu phần. */
export function generate(random: Random): PartialDate {
  const year = between(random, 1900, 1909);
  const month = between(random, 1, 12);
  const day = between(random, 1, daysInMonth(year, month));
  const full = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return full.slice(0, pick(random, [10, 10, 10, 10, 7, 4])) as PartialDate;
}
