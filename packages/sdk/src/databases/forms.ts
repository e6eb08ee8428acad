import { digits } from "../core/index.js";
import { atMost, calendarDay } from "../rules/record-primitives.js";
import { LONGEST } from "./limits.js";

/** Một ngày có thật. */
export const isDay = (value: unknown): value is string => typeof value === "string" && calendarDay(value);

/** Chín chữ số. */
export const isNineDigits = (value: unknown): value is string => typeof value === "string" && value.length === 9 && digits(value, 0, 9);

/** Mã quốc gia gồm hai chữ in hoa (ISO 3166-1 alpha-2). */
export const isCountryCode = (value: unknown): value is string => typeof value === "string" && /^[A-Z]{2}$/.test(value);

/** Địa chỉ thư điện tử: something on each side of one `@`. */
export const isEmail = (value: unknown): value is string =>
  typeof value === "string" && atMost(value, LONGEST.email) && /^[^@ ]+@[^@ ]+$/u.test(value);

/** Patterns of numbers as engines read them. */
export const numberPatterns = { "whole-number": "0|[1-9][0-9]{0,17}", "decimal-number": "(0|[1-9][0-9]{0,17})([.][0-9]{1,9})?" } as const;

/** Số nguyên không âm, at most 18 digits, no leading zero. */
export const isWholeNumber = (value: unknown): value is string => typeof value === "string" && /^(?:0|[1-9][0-9]{0,17})$/.test(value);

/** Số không âm, with a point before the decimals if there are any. */
export const isDecimalNumber = (value: unknown): value is string =>
  typeof value === "string" && /^(?:0|[1-9][0-9]{0,17})(?:[.][0-9]{1,9})?$/.test(value);

/** A moment on the wire as engines read it: year, month, day, hour, minute, second. */
export const momentPattern = "[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])([01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]";

/** Thời điểm gồm 14 chữ số, as portals exchange it. */
export const isMoment = (value: unknown): value is string =>
  typeof value === "string" && value.length === 14 && new RegExp(`^(?:${momentPattern})$`).test(value);

/** What may stand for data that is never held: short, and nothing that a picture could be. */
export const referencePattern = "ref:[0-9A-Za-z:_-]{1,90}";

/** Mã tham chiếu tới dữ liệu giữ ở nơi khác: biometrics are only ever this. */
export const isReference = (value: unknown): value is string => typeof value === "string" && /^ref:[0-9A-Za-z:_-]{1,90}$/.test(value);

/** What each form is refused with. */
export const formProblems = {
  day: "not-a-day",
  "nine-digits": "not-nine-digits",
  "country-code": "not-a-country-code",
  email: "not-an-email",
  "whole-number": "not-a-whole-number",
  "decimal-number": "not-a-number",
  moment: "not-a-moment",
  reference: "not-a-reference",
} as const;
