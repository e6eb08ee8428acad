import { isCalendarDay } from "../core/index.js";

/** Thời điểm đã đọc: fourteen digits in the time of Viet Nam, and how it was written. */
export interface ReadMoment {
  readonly moment: string;
  readonly canonical: boolean;
  /** Only a day was said. */
  readonly dayOnly: boolean;
}

const FORMS = [
  /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})(?:(?<h>\d{2})(?<i>\d{2})(?<s>\d{2}))?$/u,
  /^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?:[T ](?<h>\d{2}):(?<i>\d{2}):(?<s>\d{2})(?:\.\d{1,9})?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/u,
  /^(?<y>\d{4})\/(?<m>\d{2})\/(?<d>\d{2})(?: (?<h>\d{2}):(?<i>\d{2}):(?<s>\d{2}))?$/u,
];

/** Minutes east of Greenwich: Viet Nam has kept the same since before any of these systems. */
const VIET_NAM = 7 * 60;

function minutesOf(zone: string): number | undefined {
  if (zone === "Z") return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  if (hours > 14 || minutes > 59) return undefined;
  return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}

const padded = (n: number, width: number): string => String(n).padStart(width, "0");

/** Đọc một thời điểm: `yyyyMMddHHmmss`, ISO 8601, `yyyy/MM/dd HH:mm:ss`, or a day alone; `undefined` for what is none. */
export function readMoment(text: string): ReadMoment | undefined {
  if (text.length > 40) return undefined;
  const found = FORMS.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  if (found === undefined) return undefined;
  const { y = "", m = "", d = "", h, i = "00", s = "00", zone } = found;
  const [hour, minute, second] = [Number(h ?? 0), Number(i), Number(s)];
  if (!isCalendarDay(Number(y), Number(m), Number(d)) || hour > 23 || minute > 59 || second > 59) return undefined;
  const canonical = text.length === 14;
  if (zone === undefined) return { moment: `${y}${m}${d}${padded(hour, 2)}${i}${s}`, canonical, dayOnly: h === undefined };
  const east = minutesOf(zone);
  if (east === undefined) return undefined;
  // Date.UTC reads no clock
  const there = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d), hour, minute + VIET_NAM - east, second));
  const year = there.getUTCFullYear();
  if (year < 1000 || year > 9999) return undefined;
  const rest = [there.getUTCMonth() + 1, there.getUTCDate(), there.getUTCHours(), there.getUTCMinutes(), there.getUTCSeconds()];
  return { moment: `${year}${rest.map((n) => padded(n, 2)).join("")}`, canonical: false, dayOnly: false };
}
