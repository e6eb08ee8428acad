import { unaccent } from "../../core/index.js";
import { withoutLookAlikes } from "./look-alike.js";
import { normalize } from "./person-name.js";

/**
 * Quan hệ giữa hai cách viết tên, from the closest to the farthest. Each allows what those before it allow.
 *
 * | relation | the two names |
 * |---|---|
 * | `exact` | are the same, once composed (NFC) and evenly spaced |
 * | `tone-placement` | have the same letters and tones: `Hòa`, `Hoà`; or a look-alike stands for a letter: `Ðinh`, `H’Hen` |
 * | `case` | differ in capitals: `NGUYỄN`, `Nguyễn` |
 * | `unaccented` | are the same once unaccented, and one of them has no marks at all: `Nguyen Van An`. `Hoa` in a name that has marks elsewhere is not `Hòa` |
 * | `word-order` | have the same words in another order |
 * | `abbreviated` | agree word by word, where a dot says that a word is cut short: `Nguyễn V. A.`, `Ng. Văn An` |
 * | `different` | none of these |
 *
 * Even `exact` says only that the names are written alike: many people share one.
 */
export const nameRelations = ["exact", "tone-placement", "case", "unaccented", "word-order", "abbreviated", "different"] as const;

export type NameRelation = (typeof nameRelations)[number];

/** Nobody's name is longer; only the very same text is then the same name. */
const LONGEST = 400;

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** The letters of a word, then its tones, wherever they stood. */
function placeless(word: string): string {
  const decomposed = word.normalize("NFD");
  return decomposed.replace(TONE, "").normalize("NFC") + (decomposed.match(TONE) ?? []).toSorted().join("");
}

interface Written {
  /** Words as they stand, in small letters. */
  readonly small: readonly string[];
  /** Words whose tones stand at their end; `lower` in small letters, `plain` without marks too. */
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly plain: readonly string[];
  /** True when nothing in the name has a mark. */
  readonly markless: boolean;
}

function written(name: string): Written {
  const text = withoutLookAlikes(name)
    .replace(/[’ʼ]/gu, "'")
    .replace(/\.(?=\p{L})/gu, ". ")
    .normalize("NFC");
  const split = text.split(" ");
  const plain = split.map((word) => unaccent(word).toLowerCase());
  const small = split.map((word) => word.toLowerCase());
  return {
    small,
    words: split.map(placeless),
    lower: small.map(placeless),
    plain,
    markless: unaccent(text) === text,
  };
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((word, i) => word === b[i]);

/** `V.` or `Ng.` for a word that begins so; a mark left out of the short form is no difference, one put in is. */
function shortens(short: string, long: string, plainShort: string, plainLong: string): boolean {
  if (!short.endsWith(".") || short.length < 2) return false;
  const [start, plainStart] = [short.slice(0, -1), plainShort.slice(0, -1)];
  return long.startsWith(start) || (start === plainStart && plainLong.startsWith(plainStart));
}

/** So hai cách viết họ tên: the closest relation that holds. Symmetric; takes any text, and never throws. */
export function compareNames(a: string, b: string): NameRelation {
  const [x, y] = [normalize(a), normalize(b)];
  if (x === y) return "exact";
  if (x.length > LONGEST || y.length > LONGEST) return "different";
  const [left, right] = [written(x), written(y)];
  if (same(left.words, right.words)) return "tone-placement";
  if (same(left.lower, right.lower)) return "case";
  const markless = left.markless || right.markless;
  if (markless && same(left.plain, right.plain)) return "unaccented";
  if (left.words.length !== right.words.length) return "different";
  const [mine, others] = markless ? [left.plain, right.plain] : [left.lower, right.lower];
  if (same(mine.toSorted(), others.toSorted())) return "word-order";
  const agree = mine.every((word, i) => {
    const other = others[i]!;
    const [one, two] = [left.small[i]!, right.small[i]!];
    const [plainOne, plainTwo] = [left.plain[i]!, right.plain[i]!];
    return word === other || shortens(one, two, plainOne, plainTwo) || shortens(two, one, plainTwo, plainOne);
  });
  return agree ? "abbreviated" : "different";
}
