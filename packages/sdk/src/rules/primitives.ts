import { digits } from "../core/digits.js";

export { digits };

/** Mỗi ký tự nằm trong một khoảng; `ranges` holds pairs of first and last character. */
export function chars(text: string, from: number, to: number, ranges: string): boolean {
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    let inside = false;
    for (let k = 0; k < ranges.length; k += 2) inside ||= c >= ranges.charCodeAt(k) && c <= ranges.charCodeAt(k + 1);
    if (!inside) return false;
  }
  return true;
}

/** Không phải toàn số 0. */
export function notZeros(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) !== 48) return true;
  return false;
}

/** Số mà các chữ số viết ra; the caller has made sure that they are digits. */
export function numberAt(text: string, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) n = n * 10 + text.charCodeAt(i) - 48;
  return n;
}

/** Chữ số kiểm tra mong đợi: `minus` − (Σ weight · digit mod `modulus`); 10 or more means that none exists. */
export function expectedDigit(text: string, weights: readonly number[], modulus: number, minus: number): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * (text.charCodeAt(i) - 48);
  return minus - (sum % modulus);
}

/** Chữ số kiểm tra khớp. */
export function weightedMod(text: string, weights: readonly number[], modulus: number, minus: number): boolean {
  return expectedDigit(text, weights, modulus, minus) === text.charCodeAt(weights.length) - 48;
}

/** Đoạn là một trong các giá trị. */
export function oneOf(text: string, from: number, to: number, values: readonly string[]): boolean {
  return values.includes(text.slice(from, to));
}

/** Năm ghi bằng mã thế kỷ và hai chữ số cuối không sau `year`. */
export function yearReached(text: string, century: number, tail: number, year: number): boolean {
  return 1900 + 100 * (numberAt(text, century, century + 1) >> 1) + numberAt(text, tail, tail + 2) <= year;
}

/** Đoạn không phải là giá trị nào trong danh sách. */
export function noneOf(text: string, from: number, to: number, values: readonly string[]): boolean {
  return !values.includes(text.slice(from, to));
}

/** `base` cộng số ghi ở đoạn không sau `year`. */
export function yearNotAfter(text: string, from: number, to: number, base: number, year: number): boolean {
  return base + numberAt(text, from, to) <= year;
}

/** Phần thứ `index` (từ 0) giữa các dấu phân cách; empty when there are fewer. */
export function part(text: string, separator: string, index: number): string {
  return text.split(separator, index + 1)[index] ?? "";
}
