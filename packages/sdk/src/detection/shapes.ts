import type { Segment } from "../rules/index.js";
import { known, type Unit } from "./units.js";

interface Reach {
  readonly least: number;
  readonly most: number;
  readonly letters: boolean;
}

const LETTERS = /[A-Za-zĐ]/;

function reachOf(segments: readonly Segment[]): Reach {
  let [least, most, letters] = [0, 0, false];
  const add = (a: number, b: number, has: boolean) => {
    least += a;
    most += b;
    letters ||= has;
  };
  for (const segment of segments) {
    if (typeof segment === "number") add(segment, segment, false);
    else if (typeof segment === "string") {
      const plain = segment.replace(/[^0-9A-Za-z]/g, "").length;
      add(plain, plain, LETTERS.test(segment));
    } else if ("repeat" in segment) {
      const each = reachOf(segment.repeat);
      add(each.least * segment.min, each.most * segment.max, each.letters);
    } else if ("count" in segment) add(segment.count, segment.count, LETTERS.test(segment.chars));
    else add(segment.min, segment.max, LETTERS.test(segment.chars));
  }
  return { least, most, letters };
}

/** `0084` may stand before a telephone number, whose own 0 is then left out. */
const PREFIX: Readonly<Record<string, number>> = { "phone-number": 3 };

/** A personal number that is found by its pieces. */
export interface Personal {
  readonly unit: Unit & { mask(text: string): string };
  ofPerson(text: string): boolean;
}

interface Entry extends Personal {
  readonly reaches: readonly Reach[];
}

const hasMask = (unit: Unit): unit is Unit & { mask(text: string): string } => unit.mask !== undefined;

// did:nda has a form of its own; what a slash divides is no row of digits
const apart = new Set(["decentralised-id", "civil-status-number"]);

let entries: readonly Entry[] | undefined;
const bySize = new Map<number, readonly Personal[]>();

function all(): readonly Entry[] {
  entries ??= known.flatMap(({ unit, ofPerson }) => {
    if (!unit.meta.personal || !hasMask(unit) || apart.has(unit.meta.key)) return [];
    const reaches = unit.rule.forms.map((form) => {
      const reach = reachOf(form.segments);
      return { ...reach, most: reach.most + (PREFIX[unit.meta.key] ?? 0) };
    });
    return [{ unit, ofPerson: ofPerson ?? (() => true), reaches }];
  });
  return entries;
}

/** The form as a pattern of its letters and digits alone; what stands between them is left out. */
function patternOf(segments: readonly Segment[]): string {
  return segments
    .map((segment) => {
      if (typeof segment === "number") return `[0-9]{${segment}}`;
      if (typeof segment === "string") return segment.replace(/[^0-9A-Za-z]/g, "");
      if ("repeat" in segment) return `(?:${patternOf(segment.repeat)}){${segment.min},${segment.max}}`;
      const ranges = segment.chars.replace(/(.)(.)/gsu, "$1-$2");
      return "count" in segment ? `[${ranges}]{${segment.count}}` : `[${ranges}]{${segment.min},${segment.max}}`;
    })
    .join("");
}

let lettered: RegExp | undefined;

/** Có thể là mã có chữ cái: letters and digits in the order of some personal number, in either case. */
export function hasLetteredShape(plain: string): boolean {
  lettered ??= new RegExp(
    `^(?:${all()
      .flatMap(({ unit }) => unit.rule.forms.filter((form) => reachOf(form.segments).letters).map((form) => patternOf(form.segments)))
      .join("|")})$`,
    "iu",
  );
  // a serial has a Đ of its own; on a plate it stands for D
  const text = plain.replace(/[Ððđ]/g, "Đ");
  return lettered.test(text) || lettered.test(text.replaceAll("Đ", "D"));
}

/** The longest number of a person, in letters and digits. */
export function longest(): number {
  return Math.max(...all().flatMap(({ reaches }) => reaches.map((reach) => reach.most)));
}

/** Đơn vị nào có mã dài chừng ấy: units whose numbers may have so many letters and digits. */
export function personalOf(size: number, letters: boolean): readonly Personal[] {
  const key = letters ? -size : size;
  const before = bySize.get(key);
  if (before !== undefined) return before;
  const fit = all().filter(({ reaches }) => reaches.some((r) => r.letters === letters && r.least <= size && size <= r.most));
  bySize.set(key, fit);
  return fit;
}
