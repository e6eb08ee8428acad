import { unaccent } from "../../core/index.js";

/** Độ dài nhất của một địa chỉ được đọc. */
export const LONGEST = 500;

/** How firmly something parts two words: nothing but space, a dash, a comma. */
export const [SPACE, DASH, COMMA] = [0, 1, 2] as const;

/**
 * Một địa chỉ như được viết, thành từng chữ: the text composed (NFC), its words without marks in small letters, and
 * for each word where it stands. Words part at everything that is no letter or digit, and before the digits of `Q1`.
 */
export interface Written {
  readonly text: string;
  /** Folded words, one space between. */
  readonly folded: string;
  /** How many words. */
  readonly count: number;
  /** Where word i begins and ends, in `folded`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Where word i begins and ends, in `text`. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** What stands before word i. */
  readonly gaps: readonly number[];
  /** Whether word i has a mark (đ is one). */
  readonly marked: readonly boolean[];
}

// What each character is, as a folded character code: 0 parts words, 1 is left out; above 0xffff the letter had a mark.
const [MARKED, LEFT_OUT] = [0x10000, 1];
let table: Int32Array | undefined;

function fold(code: number): number {
  const c = String.fromCharCode(code);
  if (/[\p{M}\u00AD\u200B-\u200D\u2060]/u.test(c)) return LEFT_OUT;
  if (!/[\p{L}\p{N}]/u.test(c)) return 0;
  const plain = unaccent(c.toLowerCase()).normalize("NFKC");
  if (plain.length !== 1) return code;
  return plain.charCodeAt(0) + (plain === c.toLowerCase() ? 0 : MARKED);
}

const SIZE = 0x2100;

function tableOf(): Int32Array {
  if (table) return table;
  const made = new Int32Array(SIZE);
  for (let code = 0; code < SIZE; code++) made[code] = fold(code);
  return (table = made);
}

const gapOf = (code: number): number =>
  code === 0x2c || code === 0x3b || code === 0x0a || code === 0x28 || code === 0x29 || code === 0x7c
    ? COMMA
    : code === 0x2d || code === 0x2013 || code === 0x2014
      ? DASH
      : SPACE;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const composed = (text: string): string => {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x300 && code < 0x370) return text.normalize("NFC");
  }
  return text;
};

/** `mỹ` is also written `mĩ`: a lone y after a consonant, and that of `quy`, is read as i. Zeros before a number are dropped. */
function levelled(word: string): string {
  if (word.charCodeAt(0) === 48 && word.length > 1) return word.replace(/^0{1,20}(?=\d)/, "");
  if (!word.endsWith("y")) return word;
  const before = word[word.length - 2];
  const lone = before !== undefined && (!"aeiouy".includes(before) || (before === "u" && word[word.length - 3] === "q"));
  return lone ? `${word.slice(0, -1)}i` : word;
}

/** Tách địa chỉ thành chữ. Text past {@link LONGEST} characters is not read. */
export function written(input: string): Written {
  const text = composed(input.length > LONGEST ? input.slice(0, LONGEST) : input);
  const letters = tableOf();
  let folded = "";
  const [starts, ends, from, to, gaps]: number[][] = [[], [], [], [], []] as number[][];
  const marked: boolean[] = [];
  let [gap, begun, mark] = [COMMA as number, -1, false];
  let word = "";
  const close = (at: number): void => {
    const done = levelled(word);
    if (starts!.length > 0) folded += " ";
    starts!.push(folded.length);
    folded += done;
    ends!.push(folded.length);
    from!.push(begun);
    to!.push(at);
    gaps!.push(gap);
    marked.push(mark);
    [gap, begun, mark, word] = [SPACE, -1, false, ""];
  };
  let wasDigit = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const letter = code < SIZE ? letters[code]! : code;
    if (letter === LEFT_OUT) continue;
    if (letter === 0) {
      if (begun >= 0) close(i);
      gap = Math.max(gap, gapOf(code));
      continue;
    }
    const plain = letter & 0xffff;
    const digit = isDigit(plain);
    if (begun >= 0 && digit && !wasDigit) close(i);
    if (begun < 0) begun = i;
    wasDigit = digit;
    if (letter >= MARKED) mark = true;
    word += String.fromCharCode(plain);
  }
  if (begun >= 0) close(text.length);
  return { text, folded, count: starts!.length, starts: starts!, ends: ends!, from: from!, to: to!, gaps: gaps!, marked };
}

/** The folded words of a name, as {@link written} would have them. */
export const foldedName = (name: string): string => written(name).folded;
