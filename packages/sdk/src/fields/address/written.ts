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

// What each character is: a folded letter or digit, with the bit MARKED for one with a mark; LEFT_OUT of a word; or what parts words, as a
// gap below zero: a space is -1.
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

// every letter of Vietnamese is below
const SIZE = 0x2100;

let folds: Int32Array | undefined;

let lowerCase: Uint16Array | undefined;

/** Whether text from `from` to `to` is `lower` in any capitals; letter by letter, since lowering a whole text is slow. */
export function sameLetters(text: string, from: number, to: number, lower: string): boolean {
  if (to - from !== lower.length) return false;
  lowerCase ??= Uint16Array.from({ length: SIZE }, (_, code) => String.fromCharCode(code).toLowerCase().charCodeAt(0));
  for (let i = 0; i < lower.length; i++) if (lowerCase[text.charCodeAt(from + i)] !== lower.charCodeAt(i)) return false;
  return true;
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Where the words that are being read go, as character codes; made once, since nothing else runs while it is filled. */
const scratch = new Uint16Array(4 * LONGEST);
const [ZERO, I, Y] = [48, 105, 121] as const;

/** `mỹ` is also written `mĩ`: a lone y after a consonant, and that of `quy`, is read as i. */
const loneY = /(?:[^aeiouy]|qu)y$/;

const wordOf = (from: number, to: number): string =>
  String.fromCharCode.apply(undefined, scratch.subarray(from, to) as unknown as number[]);

/** The number of some words and one more before them. Two names may share a number: whoever finds one compares the words. */
export const joined = (words: number, before: number): number => (Math.imul(words, 0x01000193) ^ before) & 0x3fffffff;

/** The number of all words of a text. */
export const wholeHash = ({ hashes }: Written): number => hashes.reduceRight((words, before) => joined(words, before), 0);

function hashOf(from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = joined(hash, scratch[i]!);
  return hash;
}

/** Tách địa chỉ thành chữ. Text past {@link LONGEST} characters is not read. */
export function written(input: string): Written {
  const text = input.slice(0, LONGEST).normalize("NFC");
  folds ??= Int32Array.from({ length: SIZE }, (_, code) => fold(code));
  const starts: number[] = [];
  const ends: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const gaps: number[] = [];
  const marked: boolean[] = [];
  const hashes: number[] = [];
  let size = 0;
  let start = 0;
  let gap: number = COMMA;
  let inWord = false;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    const letter = code < SIZE ? folds[code]! : code;
    if (letter === LEFT_OUT) continue;
    const plain = letter & 0xffff;
    const digit = isDigit(plain);
    if (inWord && (letter < 0 || (digit && !isDigit(scratch[size - 1]!)))) {
      if (scratch[size - 1] === Y && loneY.test(wordOf(start, size))) scratch[size - 1] = I;
      ends.push(size);
      to.push(i);
      hashes.push(hashOf(start, size));
      inWord = false;
      gap = SPACE;
    }
    if (letter < 0) {
      gap = Math.max(gap, -1 - letter);
      continue;
    }
    if (!inWord) {
      if (size > 0) scratch[size++] = 32;
      inWord = true;
      start = size;
      starts.push(start);
      from.push(i);
      gaps.push(gap);
      marked.push(false);
    }
    // 01 is 1
    if (digit && scratch[start] === ZERO) size = start;
    if (letter & MARKED) marked[marked.length - 1] = true;
    scratch[size++] = plain;
  }
  return {
    text,
    folded: wordOf(0, size),
    count: starts.length,
    starts,
    ends,
    from,
    to,
    gaps,
    marked,
    hashes,
    anyMark: marked.includes(true),
  };
}
