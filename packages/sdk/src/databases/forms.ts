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

/** What each form is refused with. */
export const formProblems = {
  day: "not-a-day",
  "nine-digits": "not-nine-digits",
  "country-code": "not-a-country-code",
  email: "not-an-email",
  "whole-number": "not-a-whole-number",
  "decimal-number": "not-a-number",
} as const;
