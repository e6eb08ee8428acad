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
