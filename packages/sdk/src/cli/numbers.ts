import { Failure, type Setting } from "./failure.js";

/** A whole or decimal number that somebody typed, within bounds. */
export function numberOf(text: string, option: string, min: number, max: number, { words }: Setting): number {
  const value = /^\d{1,12}(?:\.\d{1,3})?$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (!(value >= min && value <= max)) throw new Failure("usage/number", words.notACount(option, min, max));
  return value;
}

/** The same, without decimals. */
export function countOf(text: string, option: string, min: number, max: number, setting: Setting): number {
  const value = numberOf(text, option, min, max, setting);
  if (!Number.isInteger(value)) throw new Failure("usage/number", setting.words.notACount(option, min, max));
  return value;
}
