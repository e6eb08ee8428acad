import type { PlainDate } from "../core/plain-date.js";

/** Khoảng hiệu lực: from one day, and until, not on, another; `undefined` is open. */
export interface Period {
  readonly from?: PlainDate | undefined;
  readonly until?: PlainDate | undefined;
}

/** Có hiệu lực vào ngày `date`. */
export function inForce(period: Period, date: PlainDate): boolean {
  return (period.from === undefined || period.from <= date) && (period.until === undefined || date < period.until);
}

/** The one in force on `date`, of periods that do not overlap. A gap means no rule was in force. */
export function at<T extends Period>(timeline: readonly T[], date: PlainDate): T | undefined {
  return timeline.find((span) => inForce(span, date));
}

/**
 * Hiệu lực vào một ngày: `not-yet` before the first day, `in-force`, `ended`, or `unknown` where the day that decides it
 * was never read.
 */
export type Status = "not-yet" | "in-force" | "ended" | "unknown";

/** The days of an act; `unknown` where nobody has read one. */
export interface Days {
  readonly issued: PlainDate | "unknown";
  readonly from: PlainDate | "unknown";
  readonly until?: PlainDate | "unknown";
}

/** Hiệu lực vào ngày `asOf`, from the days alone. */
export function statusOf({ issued, from, until }: Days, asOf: PlainDate): Status {
  if (from !== "unknown" && asOf < from) return "not-yet";
  if (issued !== "unknown" && asOf < issued) return "not-yet";
  if (until !== undefined && until !== "unknown" && asOf >= until) return "ended";
  return from === "unknown" || until === "unknown" ? "unknown" : "in-force";
}
