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
  /** A number for word i, the same for the same word: names are looked up by {@link joined} numbers, without making a string of each. */
  readonly hashes: readonly number[];
  readonly anyMark: boolean;
}

// What each character is: a folded letter or digit, more than MARKED for one with a mark; LEFT_OUT of a word; or what parts words, as a gap
// below zero: a space is -1.
const [MARKED, LEFT_OUT] = [0x10000, 0];

const gapOf = (c: string): number => (",;\n()|".includes(c) ? COMMA : "-–—".includes(c) ? DASH : SPACE);

function fold(code: number): number {
  const c = String.fromCharCode(code);
  if (/[\p{M}\u00AD\u200B-\u200D\u2060]/u.test(c)) return LEFT_OUT;
  if (!/[\p{L}\p{N}]/u.test(c)) return -1 - gapOf(c);
  const plain = unaccent(c.toLowerCase()).normalize("NFKC");
  if (plain.length !== 1) return code;
  return plain.charCodeAt(0) + (plain === c.toLowerCase() ? 0 : MARKED);
}

const SIZE = 0x2100;

let table: Int32Array | undefined;

let lowerCase: Uint16Array | undefined;

/** Whether text from `from` to `to` is `lower` in any capitals; letter by letter, since lowering a whole text is slow. */
export function sameLetters(text: string, from: number, to: number, lower: string): boolean {
  if (to - from !== lower.length) return false;
  lowerCase ??= Uint16Array.from({ length: SIZE }, (_, code) => {
    const small = String.fromCharCode(code).toLowerCase();
    return small.length === 1 ? small.charCodeAt(0) : code;
  });
  for (let i = 0; i < lower.length; i++) {
    const code = text.charCodeAt(from + i);
    if ((code < SIZE ? lowerCase[code] : code) !== lower.charCodeAt(i)) return false;
  }
  return true;
}

function tableOf(): Int32Array {
  if (table) return table;
  const made = new Int32Array(SIZE);
  for (let code = 0; code < SIZE; code++) made[code] = fold(code);
  return (table = made);
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Where the word that is being read goes, as character codes; made once, since nothing else runs while it is filled. */
const scratch = new Uint16Array(4 * LONGEST);
const [ZERO, U, Y, I, Q] = [48, 117, 121, 105, 113] as const;

const isVowel = (code: number): boolean => code === 97 || code === 101 || code === I || code === 111 || code === U || code === Y;

/** `mỹ` is also written `mĩ`: a lone y after a consonant, and that of `quy`, is read as i. */
function isLoneY(from: number, to: number): boolean {
  if (scratch[to - 1] !== Y || to - from < 2) return false;
  const before = scratch[to - 2]!;
  return !isVowel(before) || (before === U && to - from > 2 && scratch[to - 3] === Q);
}

/** Closes the word from `from` to `to`, in place: y read as i, zeros before a number dropped. Gives its new end. */
function levelled(from: number, to: number): number {
  if (isLoneY(from, to)) scratch[to - 1] = I;
  let zeros = 0;
  while (scratch[from + zeros] === ZERO && from + zeros + 1 < to && isDigit(scratch[from + zeros + 1]!)) zeros++;
  if (zeros > 0) scratch.copyWithin(from, from + zeros, to);
  return to - zeros;
}

function hashOf(from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + scratch[i]!) | 0;
  return hash;
}

/** The number of some words and one more before them. Two names may share a number: whoever finds one compares the words. */
export const joined = (words: number, before: number): number => (Math.imul(words, 0x01000193) ^ before) & 0x3fffffff;

/** The number of all words of a text. */
export const wholeHash = ({ hashes }: Written): number => hashes.reduceRight((words, before) => joined(words, before), 0);

/** Tách địa chỉ thành chữ. Text past {@link LONGEST} characters is not read. */
export const written = (input: string): Written => split(input.length > LONGEST ? input.slice(0, LONGEST) : input, false);

const isMark = (code: number): boolean => code >= 0x300 && code < 0x370;

function split(text: string, composed: boolean): Written {
  const letters = tableOf();
  const starts: number[] = [];
  const ends: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const gaps: number[] = [];
  const marked: boolean[] = [];
  const hashes: number[] = [];
  let size = 0;
  let gap: number = COMMA;
  let inWord = false;
  let mark = false;
  let anyMark = false;
  let wasDigit = false;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    // separate marks are rare: the whole text is composed when the first is met
    if (!composed && isMark(code)) return split(text.normalize("NFC"), true);
    const letter = code < SIZE ? letters[code]! : code;
    if (letter === LEFT_OUT) continue;
    const plain = letter & 0xffff;
    const digit = letter > 0 && isDigit(plain);
    if (inWord && (letter < 0 || (digit && !wasDigit))) {
      const start = starts[starts.length - 1]!;
      size = levelled(start, size);
      ends.push(size);
      to.push(i);
      marked.push(mark);
      hashes.push(hashOf(start, size));
      inWord = false;
      gap = SPACE;
    }
    if (letter < 0) {
      if (-1 - letter > gap) gap = -1 - letter;
      continue;
    }
    if (!inWord) {
      if (size > 0) scratch[size++] = 32;
      inWord = true;
      mark = false;
      starts.push(size);
      from.push(i);
      gaps.push(gap);
    }
    wasDigit = digit;
    if (letter >= MARKED) mark = anyMark = true;
    scratch[size++] = plain;
  }
  const folded = String.fromCharCode.apply(undefined, scratch.subarray(0, size) as unknown as number[]);
  return { text, folded, count: starts.length, starts, ends, from, to, gaps, marked, hashes, anyMark };
}
