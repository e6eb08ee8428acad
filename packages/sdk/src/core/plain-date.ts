/** Ngày dương lịch `YYYY-MM-DD`: no clock, no time zone; compares as text. */
export type PlainDate = `${number}-${number}-${number}`;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Năm nhuận. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Số ngày của một tháng (1–12); 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** Có ngày ấy trong lịch không: years 1 to 9999. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/** True for `YYYY-MM-DD` of a day that exists. */
export function isPlainDate(input: unknown): input is PlainDate {
  if (typeof input !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(input)) return false;
  return isCalendarDay(+input.slice(0, 4), +input.slice(5, 7), +input.slice(8, 10));
}

/** A day a programmer wrote. Throws `TypeError` when there is no such day. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new TypeError("not a calendar day in the form YYYY-MM-DD");
  return text;
}

/** Writes year, month and day as `YYYY-MM-DD`. */
export function toPlainDate(year: number, month: number, day: number): PlainDate {
  const pad = (n: number, width: number) => String(n).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate;
}

const DAY_MS = 86_400_000;

function dayNumber(date: PlainDate): number {
  // Date.UTC reads no clock; setUTCFullYear keeps years below 100 as they are
  return new Date(0).setUTCFullYear(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8, 10)) / DAY_MS;
}

/** Số ngày từ `a` đến `b`: negative when `b` is earlier. */
export function daysBetween(a: PlainDate, b: PlainDate): number {
  return dayNumber(b) - dayNumber(a);
}

/** The day `days` after `date`. */
export function addDays(date: PlainDate, days: number): PlainDate {
  const d = new Date((dayNumber(date) + days) * DAY_MS);
  return toPlainDate(d.getUTCFullYear(), d.getUTCMonth() + 1, d.getUTCDate());
}
