import { toneKey } from "../../core/index.js";
import * as personName from "../../fields/person-name/index.js";

/** What is known of a word: whether anything about its letters is odd, and its key in three numbers. */
interface Word {
  readonly fine: boolean;
  readonly key: readonly [number, number, number];
}

/** Words of a language are few, and files repeat them; a hostile file that has more starts over. */
const MOST = 50_000;
const known = new Map<string, Word>();

/**
 * Damage by an old font shows only in the company of other words, so a word is tried thrice over: one that is fine then
 * is fine in any text (person-name's own rule asks that every word be readable in the old font).
 */
function isFine(word: string): boolean {
  if (word === "" || word.length > 30) return false;
  return personName.remarks(`${word} ${word} ${word}`).every((r) => r.severity === "info");
}

function lookUp(word: string): Word {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  if (known.size >= MOST) known.clear();
  const key = toneKey(word);
  const entry: Word = { fine: isFine(word), key: [digest(key, 0x811c9dc5), digest(key, 0x9e3779b9), digest(key, 0x85ebca6b)] };
  known.set(word, entry);
  return entry;
}

/** Chữ viết bình thường: one space between words, and nothing odd about any of them. */
export function isPlain(text: string): boolean {
  let from = 0;
  for (;;) {
    const to = text.indexOf(" ", from);
    if (!lookUp(to === -1 ? text.slice(from) : text.slice(from, to)).fine) return false;
    if (to === -1) return true;
    from = to + 1;
  }
}

/** FNV-1a over UTF-16 units, finished so that every bit depends on every letter. Not for secrets. */
export function digest(text: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}

/** Thêm các chữ của `text` vào khoá: case, spaces, punctuation and the place of a tone do not count; tones do. */
export function mixWords(text: string, into: Uint32Array): void {
  for (const word of text.split(/[\s,.;:/()-]+/u)) {
    if (word === "") continue;
    const { key } = lookUp(word);
    for (let lane = 0; lane < 3; lane++) mix(into, lane, key[lane]!);
  }
}

/** One more number into one lane of a key; the order counts. */
export function mix(into: Uint32Array, lane: number, value: number): void {
  const h = Math.imul(into[lane]! ^ value, 0x5bd1e995);
  into[lane] = (h ^ (h >>> 15)) >>> 0;
}
