import { isCalendarDay } from "../core/plain-date.js";
import { digits, numberAt } from "./primitives.js";

export { digits, numberAt };

const dash = (text: string, at: number): boolean => text.charCodeAt(at) === 45;

/** Một ngày có thật, viết `YYYY-MM-DD`. */
export function calendarDay(text: string): boolean {
  if (text.length !== 10 || !digits(text, 0, 4) || !dash(text, 4) || !digits(text, 5, 7) || !dash(text, 7) || !digits(text, 8, 10))
    return false;
  return isCalendarDay(numberAt(text, 0, 4), numberAt(text, 5, 7), numberAt(text, 8, 10));
}

/** Một năm, một tháng của năm, hoặc một ngày: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`. */
export function calendarDate(text: string): boolean {
  if (text.length === 4) return digits(text, 0, 4) && text !== "0000";
  if (text.length !== 7) return calendarDay(text);
  return digits(text, 0, 4) && dash(text, 4) && digits(text, 5, 7) && isCalendarDay(numberAt(text, 0, 4), numberAt(text, 5, 7), 1);
}

/** Số thứ tự của một ngày: grows by one each day. The caller has made sure that it is one. */
export function dayNumber(text: string): number {
  // years begin in March, so that the leap day is the last of its year
  const month = numberAt(text, 5, 7);
  const year = numberAt(text, 0, 4) - (month < 3 ? 1 : 0);
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leaps + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + numberAt(text, 8, 10);
}

/** Đã dựng sẵn (NFC). What lies below the first combining mark, and the Vietnamese letters, always is. */
export function composed(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 0x300 && (c < 0x1ea0 || c > 0x1ef9)) return text.normalize("NFC") === text;
  }
  return true;
}

/** Nhiều nhất `count` ký tự (code points). */
export function atMost(text: string, count: number): boolean {
  if (text.length <= count) return true;
  if (text.length > 2 * count) return false;
  let points = 0;
  for (const _ of text) points++;
  return points <= count;
}

/** Kết thúc bằng một trong các từ ngữ. */
export function endsIn(text: string, table: readonly string[]): boolean {
  for (const entry of table) if (text.endsWith(entry)) return true;
  return false;
}

/** Đạt là 1, không đạt là 0. */
export function verdict(holds: boolean): 0 | 1 {
  return holds ? 1 : 0;
}
