import { toneKey } from "../../core/index.js";
import { wordsOf, type Names, type Unit, type UnitType } from "./gazetteer.js";
import { prefixes, typeWords } from "./words.js";
import { COMMA, DASH, SPACE, type Written } from "./written.js";

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

const iForY = (word: string): string =>
  toneKey(word)
    .normalize("NFD")
    .replace(/y(?=[^\p{L}]*$)/u, "i")
    .normalize("NFC");

const costs: Readonly<Record<NameMatch, number>> = { exact: 0, unaccented: 0, alias: 0, spelling: 1, "marks-differ": DOUBT };

function compare(w: Written, start: number, end: number, name: string): NameMatch | undefined {
  const words = wordsOf(name);
  if (words.length !== end - start) return undefined;
  let match: NameMatch = "exact";
  for (let i = start; i < end; i++) {
    const [is, should] = [w.text.slice(w.from[i], w.to[i]).toLowerCase(), words[i - start]!];
    if (is === should) continue;
    const plain = w.folded.slice(w.starts[i], w.ends[i]);
    // digits: 01 and 1
    if (plain.length > 0 && plain.charCodeAt(0) < 58) continue;
    if (toneKey(is) === toneKey(should)) continue;
    if (!w.marked[i]) {
      if (match === "exact") match = "unaccented";
    } else if (iForY(is) === iForY(should)) match = match === "marks-differ" ? match : "spelling";
    else match = "marks-differ";
  }
  return match;
}

function nameMatch(w: Written, start: number, end: number, unit: Unit): NameMatch {
  const own = compare(w, start, end, unit.name);
  if (own !== undefined && own !== "marks-differ") return own;
  const other = unit.otherSpelling === undefined ? undefined : compare(w, start, end, unit.otherSpelling);
  if (other !== undefined && other !== "marks-differ") return other;
  return own ?? other ?? "alias";
}

interface Prefix {
  readonly types: readonly UnitType[];
  readonly start: number;
}

const wordAt = (w: Written, from: number, to: number): string => w.folded.slice(w.starts[from], w.ends[to - 1]);

/** The word for a type that stands before word `at`: two words are tried before one. */
export function prefixBefore(w: Written, at: number): Prefix | undefined {
  for (const length of [2, 1]) {
    const start = at - length;
    if (start < 0) continue;
    const known = prefixes.get(wordAt(w, start, at));
    if (known === undefined) continue;
    // a comma parts them: "…, T, Hà Nội" is no province word
    if (w.gaps[at] === COMMA || (length === 2 && w.gaps[at - 1] === COMMA)) continue;
    const marked = w.marked[start]! || w.marked[at - 1]!;
    if (marked && toneKey(w.text.slice(w.from[start], w.to[at - 1])).replace(/\s+/gu, " ") !== toneKey(known.spelt)) continue;
    return { types: [known.type], start };
  }
  return undefined;
}

/** `Xã` before a ward is a doubt; `Huyện` before it says that another unit was meant. */
function typeCost(unit: Unit, said: UnitType): number {
  if (unit.level === "province") return 1;
  const sameLevel = typeWords[said].level === unit.level || (unit.level === "district" && said === "thanh-pho");
  return sameLevel ? DOUBT : 2 * DOUBT;
}

/** Every unit of `names` that ends before word `end`, with what its writing weighs. */
export function spansBefore(w: Written, end: number, names: Names, out: Span[]): void {
  if (names.size === 0) return;
  for (let start = end - 1; start >= 0 && end - start <= 7; start--) {
    // the gap inside a name is a space; a dash only where the name has one; never a comma
    if (start < end - 1 && w.gaps[start + 1] === COMMA) return;
    const units = names.get(wordAt(w, start, end));
    if (units === undefined) continue;
    let dashed = false;
    for (let i = start + 1; i < end; i++) if (w.gaps[i] === DASH) dashed = true;
    const prefix = prefixBefore(w, start);
    for (const unit of units) {
      if (dashed && !unit.name.includes("-") && unit.level !== "province") continue;
      const type = prefix === undefined ? "absent" : prefix.types.some((t) => t === unit.type || t === unit.formerType) ? "same" : "other";
      // nobody writes the bare number of a ward, and so a bare number is not one
      if (type === "absent" && end - start === 1 && w.folded.charCodeAt(w.starts[start]!) < 58) continue;
      const match = nameMatch(w, start, end, unit);
      const edge = prefix === undefined && w.gaps[start] === SPACE ? 2 : 0;
      const ofType = type === "other" ? typeCost(unit, prefix!.types[0]!) : 0;
      const ofName = unit.level === "province" && match === "marks-differ" ? 1 : costs[match];
      out.push({ unit, start: prefix?.start ?? start, end, match, type, penalty: edge + ofType + ofName });
    }
  }
}
