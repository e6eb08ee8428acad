import { asciiUpper, digits } from "../../core/index.js";

/**
 * Dòng máy đọc (MRZ) trên mặt sau thẻ, TD1: three lines of thirty.
 *
 * ```
 * IDVNM0000000000001000000000<<1
 * │    │        ││             └ check digit of 16–29, a Vietnamese addition
 * │    │        │└ 16–27 the personal id, then <<
 * │    │        └ check digit of 6–14
 * │    └ 6–14 the last nine digits of the personal id
 * └ card of Việt Nam
 * 0001018M9912315VNM<<<<<<<<<<<4
 * │     ││└ 9–14 last day, then its check digit     └ check digit of all the numbers
 * │     │└ sex
 * │     └ check digit of 1–6
 * └ day of birth, two digits for the year
 * NGUYEN<<VAN<MAU<<<<<<<<<<<<<<<
 * ```
 *
 * No act prints this layout. It was found from specimens, on which every check digit agrees.
 */
export type MrzLines = readonly [string, string, string];

const WIDTH = 30;
/** Three lines with what scanners put between them; anything longer is no zone. */
const LONGEST = 400;

/** Ba dòng, mỗi dòng 30 ký tự: blanks dropped, capitals, one line of ninety cut in three. Never fails. */
export function normalizeMrz(input: string): string {
  if (input.length > LONGEST) return input;
  const lines = asciiUpper(input.normalize("NFKC").replace(/«/gu, "<<").replace(/‹/gu, "<"))
    .split(/[\r\n]+/)
    .map((line) => line.replace(/[\s\u200B-\u200D\u2060\uFEFF]/gu, ""))
    .filter((line) => line !== "");
  const [only = ""] = lines;
  if (lines.length !== 1 || only.length !== 3 * WIDTH) return lines.join("\n");
  return [only.slice(0, WIDTH), only.slice(WIDTH, 2 * WIDTH), only.slice(2 * WIDTH)].join("\n");
}

/** The three lines, when they are three lines of thirty characters that a zone has. */
export function linesOf(text: string): MrzLines | undefined {
  if (text.length !== 3 * WIDTH + 2) return undefined;
  const lines = text.split("\n");
  return lines.length === 3 && lines.every((line) => /^[A-Z0-9<]{30}$/.test(line)) ? (lines as string[] as unknown as MrzLines) : undefined;
}

const WEIGHTS = [7, 3, 1];

/** Chữ số kiểm tra 7-3-1: digits as they are, A to Z from 10 to 35, `<` is 0. */
export function checkDigit(text: string): string {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const value = text[i] === "<" ? 0 : c <= 57 ? c - 48 : c - 55;
    sum += value * WEIGHTS[i % 3]!;
  }
  return String(sum % 10);
}

/** Một lần kiểm: what it covers, where its digit stands (line and position from 1), and whether it agrees. */
export interface MrzCheck {
  readonly name: "document-number" | "personal-id" | "birth-date" | "expiry-date" | "composite";
  readonly line: 1 | 2;
  readonly position: number;
  /** `absent` is said of the Vietnamese addition alone, where the card leaves it blank. */
  readonly result: "agrees" | "differs" | "absent";
}

/** Every check of a zone, each for itself. */
export function checksOf([first, second]: MrzLines): MrzCheck[] {
  const check = (name: MrzCheck["name"], line: 1 | 2, position: number, covered: string): MrzCheck => {
    const written = (line === 1 ? first : second)[position - 1]!;
    const absent = name === "personal-id" && written === "<";
    return { name, line, position, result: absent ? "absent" : checkDigit(covered) === written ? "agrees" : "differs" };
  };
  return [
    check("document-number", 1, 15, first.slice(5, 14)),
    check("personal-id", 1, 30, first.slice(15, 29)),
    check("birth-date", 2, 7, second.slice(0, 6)),
    check("expiry-date", 2, 15, second.slice(8, 14)),
    check("composite", 2, 30, compositeOf(first, second)),
  ];
}

/** What the last check digit covers; the second line may still lack it. */
export function compositeOf(first: string, second: string): string {
  return first.slice(5, 30) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18, 29);
}

/** True for digits only; the reader has cut the text to its width. */
export const allDigits = (text: string): boolean => digits(text, 0, text.length);
