import { compact, digits } from "../../core/index.js";
import type { Cleaner } from "./cleaner.js";

/** What a number must say of itself to be cleaned. */
export interface NumberForm {
  normalize(input: string): string;
  /** No doubt about it: the first digits known too. */
  fits(text: string): boolean;
  /** Lengths it may have without a separator; all digits of such a length are taken as they are. */
  readonly lengths: readonly number[];
}

/** More zeros than this nobody's number begins with. */
const ZEROS = 2;
const SCIENTIFIC = /^\d(?:[.,]\d+)?E\+?\d{1,2}$/i;

/** Điều còn thiếu nếu bảng tính đã bỏ số 0 đầu: the number with its zeros, when exactly one length fits. */
export function withZeros(text: string, { lengths, fits }: NumberForm): string | undefined {
  if (text.length === 0 || !digits(text, 0, text.length)) return undefined;
  const candidates = lengths.filter((n) => n > text.length && n - text.length <= ZEROS).map((n) => text.padStart(n, "0"));
  const fitting = candidates.filter(fits);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Số đếm, số tiền: dots between thousands go, a decimal comma becomes a point. Vietnam writes 1.000,5 for a thousand and a half. */
export const cleanAmount: Cleaner = (text, kind, note) => {
  const trimmed = text.trim();
  if (/^\d+(?:\.\d+)?$/.test(trimmed) && (kind === "number" || !/^[1-9]\d{0,2}\.\d{3}$/.test(trimmed))) {
    if (trimmed !== text) note("cell/spacing", {}, trimmed);
    return trimmed;
  }
  if (trimmed.length <= 24 && SCIENTIFIC.test(trimmed)) {
    note("cell/scientific-number");
    return trimmed;
  }
  const value = /^\d{1,3}(?:[. ]\d{3})*(?:,\d+)?$/.test(trimmed) ? trimmed.replace(/[. ]/g, "").replace(",", ".") : trimmed;
  if (value !== trimmed) note("cell/number-style", {}, value);
  return value;
};

/** Mã loại khác: the identifier's own canonical form. */
export const cleanHeld =
  (unit: { normalize(input: string): string; is(input: unknown): boolean }): Cleaner =>
  (text, _kind, note) => {
    const trimmed = text.trim();
    if (trimmed.length <= 24 && SCIENTIFIC.test(trimmed)) {
      note("cell/scientific-number");
      return trimmed;
    }
    const value = unit.normalize(text);
    if (value !== trimmed && unit.is(value)) note("cell/number-style", {}, value);
    return value;
  };

/** Mã định danh: separators are dropped and remarked; a lost zero is said, never put back. */
export function cleanNumber(form: NumberForm): Cleaner {
  const { lengths, normalize, fits } = form;
  const longest = Math.max(...lengths);
  return (text, _kind, note) => {
    if (lengths.includes(text.length) && digits(text, 0, text.length)) {
      // nothing can be missing from the longest one
      if (text.length === longest || fits(text)) return text;
      const zeros = withZeros(text, form);
      if (zeros !== undefined) note("cell/lost-zeros", { zeros: zeros.length - text.length }, zeros);
      return text;
    }
    const trimmed = text.trim();
    if (SCIENTIFIC.test(trimmed)) {
      note("cell/scientific-number");
      return trimmed;
    }
    const value = normalize(text);
    if (fits(value)) {
      if (value !== trimmed) note("cell/number-style", {}, value);
      return value;
    }
    const zeros = withZeros(compact(value), form);
    if (zeros !== undefined) note("cell/lost-zeros", { zeros: zeros.length - value.length }, zeros);
    return value;
  };
}
