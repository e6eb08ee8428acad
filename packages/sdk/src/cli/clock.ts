import { isPlainDate, type PlainDate } from "../core/index.js";
import { Failure, type Setting } from "./failure.js";

const SEVEN_HOURS = 7 * 3_600_000;

/** Hôm nay ở Việt Nam (UTC+7): the only clock of the toolkit. */
export function today(): PlainDate {
  return new Date(Date.now() + SEVEN_HOURS).toISOString().slice(0, 10) as PlainDate;
}

/** A day that somebody typed. */
export function dayOf(text: string, option: string, { words }: Setting): PlainDate {
  if (!isPlainDate(text)) throw new Failure("usage/day", words.notADay(option));
  return text;
}
