import * as decentralisedId from "../identifiers/decentralised-id/index.js";
import { groups, type Atom } from "./atoms.js";
import { fold } from "./fold.js";
import { hasLetteredShape, longest, personalOf } from "./shapes.js";

/** Một mã số của người tìm thấy trong văn bản. */
export interface Found {
  readonly start: number;
  /** The place after its last character. */
  readonly end: number;
  /** The unit that masks it; {@link detect} says what else it may be. */
  readonly key: string;
  readonly masked: string;
}

interface Hit {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly masked: string;
}

/** The three digits after the dash of a branch stand apart from the asterisks: hidden, so that no neighbour takes them up. */
const whole = (masked: string): string => masked.replace(/-[0-9]{3}$/, "-****");

/** Letters belong to a number when nothing else touches it, and in small letters only if no blank divides it. */
function lettersFit(text: string, window: readonly Atom[]): boolean {
  const [first, last] = [window[0]!, window.at(-1)!];
  if (!first.opens || !last.closes) return false;
  const raw = text.slice(first.start, last.end);
  return !/\s/.test(raw) || !/\p{Ll}/u.test(raw);
}

function judge(text: string, window: readonly Atom[], plain: string): Hit | undefined {
  const letters = /[^0-9]/.test(plain);
  const units = personalOf(plain.length, letters);
  if (units.length === 0 || (letters && !(hasLetteredShape(plain) && lettersFit(text, window)))) return undefined;
  const [start, to] = [window[0]!.start, window.at(-1)!.end];
  // +84 and (024) begin before their first digit; where that parts them from digits before, it stays
  const sign = /[+(]{0,2}$/.exec(text.slice(Math.max(0, start - 2), start))![0];
  const glued = /[0-9\p{L}\p{M}*]$/u.test(text.charAt(start - sign.length - 1));
  for (const from of sign === "" ? [start] : [start - sign.length, start]) {
    const raw = text.slice(from, to);
    for (const { unit, ofPerson } of units) {
      const canonical = unit.normalize(raw);
      if (unit.is(canonical) && ofPerson(canonical))
        return { from: glued ? start : from, to, key: unit.meta.key, masked: whole(unit.mask(canonical)) };
    }
  }
  return undefined;
}

/** The longest number that begins at atom `i`, and the atom after it. */
function hitAt(text: string, group: readonly Atom[], i: number, most: number): { hit: Hit; next: number } | undefined {
  const plains: string[] = [];
  let plain = "";
  for (let j = i; j < group.length; j++) {
    plain += text.slice(group[j]!.start, group[j]!.end);
    if (plain.length > most) break;
    plains.push(plain);
  }
  for (let count = plains.length; count > 0; count--) {
    const hit = judge(text, group.slice(i, i + count), plains[count - 1]!);
    if (hit !== undefined) return { hit, next: i + count };
  }
  return undefined;
}

/** A longer address is none, and hidden whole: half of it would look like one. */
const DID = /did:nda:0x[0-9a-f]{40,}/gi;

/** The numbers in a piece of text that stands at `offset`. */
function numbersIn(text: string, offset: number): Hit[] {
  const out: Hit[] = [];
  const most = longest();
  for (const group of groups(text)) {
    for (let i = 0; i < group.length;) {
      const found = hitAt(text, group, i, most);
      if (found !== undefined) out.push({ ...found.hit, from: found.hit.from + offset, to: found.hit.to + offset });
      i = found?.next ?? i + 1;
    }
  }
  return out;
}

/** An address ends what stands before it: a number that touches it is one, as it will be when the address is hidden. */
function hitsIn(text: string): Hit[] {
  const out: Hit[] = [];
  let at = 0;
  for (const { 0: did, index } of text.matchAll(DID)) {
    const masked = decentralisedId.mask(decentralisedId.normalize(did));
    out.push(...numbersIn(text.slice(at, index), at), { from: index, to: index + did.length, key: decentralisedId.meta.key, masked });
    at = index + did.length;
  }
  return [...out, ...numbersIn(text.slice(at), at)];
}

/**
 * Tìm mã số của người trong văn bản tự do: in any of the ways people write them, with blanks, dots and dashes, full-width
 * digits, `+84`, glued to a label. On one line; dates and amounts of money are left alone.
 */
export function findPersonal(input: string): readonly Found[] {
  const { text, at } = fold(input);
  return hitsIn(text).map(({ from, to, key, masked }) => ({ start: at(from), end: at(to), key, masked }));
}

/**
 * Che mọi mã số của người trong văn bản tự do và nhật ký, each by the mask of its own unit: `001******000`. Rather too
 * much than too little: nine, ten or twelve digits in a row are masked, whatever they are, unless they are a date or an
 * amount of money. Names, addresses and e-mail addresses are not numbers and stay. Doing it twice is doing it once; the
 * time is that of reading the text. Never throws.
 */
export function redactText(input: string): string {
  let out = "";
  let from = 0;
  for (const { start, end, masked } of findPersonal(input)) {
    out += input.slice(from, start) + masked;
    from = end;
  }
  return out + input.slice(from);
}
