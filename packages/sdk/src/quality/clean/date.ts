import { addDays } from "../../core/index.js";
import * as partialDate from "../../fields/partial-date/index.js";
import type { Cleaner } from "./cleaner.js";

const isDigit = (text: string, at: number): boolean => {
  const c = text.charCodeAt(at);
  return c >= 48 && c <= 57;
};

/** `2050-03-21`, as far as a glance tells; whether there is such a day, the rule says. */
function looksIso(text: string): boolean {
  return text.length === 10 && text.charCodeAt(4) === 45 && text.charCodeAt(7) === 45 && isDigit(text, 0) && isDigit(text, 9);
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/;

/** Excel counts days from here; the day is right from March 1900 on. */
const EPOCH = "1899-12-30";

/** Ngày: read as Vietnam writes it, the day before the month. A style other than year-month-day is remarked. */
export const cleanDate: Cleaner = (text, kind, note) => {
  if (looksIso(text)) return text;
  const moment = MOMENT.exec(text)?.[1];
  if (kind === "date" && moment !== undefined) return moment;
  const written = text.trim();
  const value = moment ?? partialDate.normalize(text);
  if (!partialDate.is(value)) {
    // five digits are no date anybody writes, but they are how Excel keeps one
    if (/^\d{5}$/.test(written)) note("cell/serial-date", {}, addDays(EPOCH, Number(written)));
    return value;
  }
  if (value !== written) note("cell/date-style", {}, value);
  return value;
};
