import { unitTypes, type UnitType } from "../../codes/province/index.js";
import { toneKey } from "../../core/index.js";
import type { Named, Names, Unit } from "./gazetteer.js";
import { prefixes } from "./words.js";
import { COMMA, DASH, isDigit, joined, sameLetters, SPACE, written, type Written } from "./written.js";

/**
 * Tên viết so với tên chính thức: `exact` the same, wherever the tone stands; `unaccented` marks are left out; `spelling` i for y
 * or the reverse; `alias` a short or an older name; `marks-differ` the letters agree, a mark does not.
 */
export type NameMatch = "exact" | "unaccented" | "spelling" | "alias" | "marks-differ";

/** A unit at a place in the text: words `start` to `end`, its type word included. */
export interface Span {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
  readonly match: NameMatch;
  readonly type: "same" | "other" | "absent";
  readonly penalty: number;
}

/** What a doubt weighs: a mark that differs, a word for another type. */
export const DOUBT = 7;

/** What a missing commune weighs: one doubt is lighter, two are not. */
export const NO_COMMUNE = DOUBT + 2;

/** What it lightens a reading that several names in a row all fit: that is no chance. A name with a dash counts for half of it. */
export const ALL_LEVELS = -2;

const costs: Readonly<Record<NameMatch, number>> = { exact: 0, unaccented: 0, alias: 0, spelling: 1, "marks-differ": DOUBT };

/** Whether these words have the letters and marks of a spelling, wherever their tones stand. Almost always they are the very same text. */
function isSpelt(w: Written, start: number, end: number, spelling: string): boolean {
  const [from, to] = [w.from[start]!, w.to[end - 1]!];
  return sameLetters(w.text, from, to, spelling) || toneKey(w.text.slice(from, to)) === toneKey(spelling);
}

/** Word by word, where the two are not the same text: a word may lack its marks, another may have its tone elsewhere. */
function compareWords(w: Written, start: number, end: number, name: string): NameMatch {
  const other = written(name);
  let match: NameMatch = "exact";
  for (let i = start; i < end; i++) {
    const [is, should] = [toneKey(w.text.slice(w.from[i], w.to[i])), toneKey(other.text.slice(other.from[i - start], other.to[i - start]))];
    // digits: 01 and 1
    if (is === should || startsWithDigit(w, i)) continue;
    if (!w.marked[i]) {
      if (match === "exact") match = "unaccented";
    } else if (is.replaceAll("y", "i") !== should.replaceAll("y", "i")) return "marks-differ";
    else match = "spelling";
  }
  return match;
}

function nameMatch(w: Written, start: number, end: number, { lower, unmarked }: Named): NameMatch {
  let isMarked = false;
  for (let i = start; i < end; i++) isMarked ||= w.marked[i]!;
  if (!isMarked || unmarked === "alias") return unmarked;
  return sameLetters(w.text, w.from[start]!, w.to[end - 1]!, lower) ? "exact" : compareWords(w, start, end, lower);
}

interface Prefix {
  readonly type: UnitType;
  readonly start: number;
}

const wordsAt = (w: Written, start: number, end: number): string => w.folded.slice(w.starts[start], w.ends[end - 1]);

const startsWithDigit = (w: Written, word: number): boolean => isDigit(w.folded.charCodeAt(w.starts[word]!));

/** The word for a type that stands before word `at`: two words are tried before one. */
function prefixBefore(w: Written, at: number): Prefix | undefined {
  // "Bạch Xa - Tuyên Quang" has no word for a commune: nothing but space joins a type to its name
  if (w.gaps[at] !== SPACE) return undefined;
  for (const length of [2, 1]) {
    const start = at - length;
    const known = prefixes.get(wordsAt(w, start, at));
    if (known === undefined) continue;
    if (length === 2 && w.gaps[at - 1] !== SPACE) continue;
    if ((w.marked[start]! || w.marked[at - 1]!) && !isSpelt(w, start, at, known.spelt)) continue;
    return { type: known.type, start };
  }
  return undefined;
}

/** A city may be of a district's level. */
const isOfDistrict = (said: UnitType): boolean => said === "thanh-pho" || unitTypes[said].level === "district";

/** `Xã` before a ward is a doubt; `Huyện` before it says that another unit was meant. */
function typeCost({ level }: Unit, said: UnitType): number {
  return unitTypes[said].level === level || (level === "district" && isOfDistrict(said)) ? DOUBT : 2 * DOUBT;
}

/** Whether a district is named right before word `at`, in the same part of the text or as the whole of the part before. */
function followsDistrict(w: Written, at: number): boolean {
  for (let word = at - 1; w.gaps[word] === SPACE; word--) {
    const prefix = prefixBefore(w, word);
    if (prefix !== undefined) return isOfDistrict(prefix.type);
  }
  return false;
}

/** A name that some unit has, the word it begins at, whether a dash is in it, and the word for a type before it or a district's before that. */
export interface Key {
  readonly hash: number;
  readonly start: number;
  readonly dashed: boolean;
  readonly prefix: Prefix | undefined;
  readonly afterDistrict: boolean;
}

/** The names that end before word `end`; a comma is in none, and one stands before the first word. */
export function keysBefore(w: Written, end: number, known: ReadonlySet<number>): Key[] {
  const keys: Key[] = [];
  let dashed = false;
  let hash = 0;
  for (let start = end - 1; start >= 0; start--) {
    hash = joined(hash, w.hashes[start]!);
    if (known.has(hash)) {
      const prefix = prefixBefore(w, start);
      keys.push({ hash, start, dashed, prefix, afterDistrict: prefix === undefined && followsDistrict(w, start) });
    }
    if (w.gaps[start] === COMMA) break;
    if (w.gaps[start] === DASH) dashed = true;
  }
  return keys;
}

/** Every unit of `names` that ends before word `end`, with what its writing weighs. */
export function spansBefore(w: Written, end: number, keys: readonly Key[], names: Names): Span[] {
  const out: Span[] = [];
  for (const { hash, start, dashed, prefix, afterDistrict } of keys) {
    for (const named of names.get(hash) ?? []) {
      const { unit } = named;
      // two names may share a number
      if (!w.folded.startsWith(named.folded, w.starts[start])) continue;
      // a dash only where the name has one
      if (dashed && !unit.name.includes("-") && unit.level !== "province") continue;
      // nobody writes the bare number of a ward, and so a bare number is not one
      if (prefix === undefined && startsWithDigit(w, start)) continue;
      const type = prefix === undefined ? "absent" : prefix.type === unit.type || prefix.type === unit.formerType ? "same" : "other";
      const match = nameMatch(w, start, end, named);
      const edge = prefix === undefined && w.gaps[start] === SPACE ? 2 : 0;
      const ofType = type === "other" ? typeCost(unit, prefix!.type) : type === "absent" ? 1 : 0;
      // what is wrong about a province weighs little: there are few
      const most = unit.level === "province" ? 1 : 2 * DOUBT;
      // marks elsewhere say that they were left out here on purpose
      const plain = match === "unaccented" && w.anyMark ? 1 : 0;
      // "Xuân Trường - Đà Lạt" is one ward, and once was a commune of Đà Lạt: its whole name counts as much as those two
      const whole = dashed && unit.level === "commune" ? ALL_LEVELS / 2 : 0;
      // "Quận Nam Từ Liêm, Hà Nội" is not a ward Từ Liêm, and "Huyện Cô Tô, Quảng Ninh" no commune of another province
      const astray = afterDistrict && unit.level === "commune" ? NO_COMMUNE : 0;
      const dissolved = unit.lastSeen === undefined ? 0 : 1;
      const penalty = edge + Math.min(ofType, most) + Math.min(costs[match], most) + plain + whole + astray + dissolved;
      out.push({ unit, start: prefix?.start ?? start, end, match, type, penalty });
    }
  }
  return out;
}
