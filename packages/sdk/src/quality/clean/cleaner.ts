import type { Params } from "../../core/index.js";
import type { CellKind } from "../read/index.js";

/** What is said about a cell while it is brought to its canonical form. */
export type Note = (code: string, params?: Params, suggestion?: string) => void;

/**
 * Làm sạch một ô: the canonical text that rules judge. It never repairs what changes the meaning: it says so, and suggests.
 * A clean cell comes back as it is, and nothing is allocated for it.
 */
export type Cleaner = (text: string, kind: CellKind, note: Note) => string;

/** Bỏ khoảng trắng thừa và ký tự vô hình. */
export function spaced(text: string): string {
  return text
    .replace(/[\u200B-\u200D\u2060\uFEFF]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

const MARKS = /^[-–—./?*]{1,3}$/u;
const WORDS = new Set([
  "n/a",
  "null",
  "none",
  "nil",
  "không có",
  "khong co",
  "không rõ",
  "khong ro",
  "chưa có",
  "chua co",
  "chưa rõ",
  "chua ro",
]);

/** Chữ thay cho chỗ trống: what people type where there is nothing to say. */
export function isPlaceholder(text: string): boolean {
  if (text.length > 12) return false;
  // all the words begin with one of three letters, which most cells do not
  const first = text.charCodeAt(0) | 32;
  if (first === 99 || first === 107 || first === 110) return WORDS.has(text.trim().toLowerCase().normalize("NFC"));
  return text.length <= 3 && MARKS.test(text);
}
