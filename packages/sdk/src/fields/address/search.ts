import type { Era } from "../../codes/province/index.js";
import type { Gazetteer, Names, Unit } from "./gazetteer.js";
import { ALL_LEVELS, keysBefore, NO_COMMUNE, spansBefore, type Key, type Span } from "./span.js";
import { tail } from "./words.js";
import { COMMA, DASH, type Written } from "./written.js";

/** One way to read the whole text: the units it names, the smallest first. */
export type Found = readonly [Span, ...Span[]];

// What a reading weighs beyond its spans.
const NO_DISTRICT = 2;
const DISTRICT_LEFT_OUT = 3;
const PROVINCE_OF_THE_OTHER_ERA = 3;
const NO_PROVINCE = 4;

/** How many words are left when what follows the province is dropped. */
const wordsOf = ({ count, folded }: Written): number => count - (tail.exec(folded)?.[0].trim().split(" ").length ?? 0);

class Search {
  found: Found[] = [];
  least = Number.POSITIVE_INFINITY;
  readonly keys: (readonly Key[])[] = [];
  readonly w: Written;
  readonly units: Gazetteer;
  readonly era: Era | "unknown" | undefined;

  constructor(w: Written, units: Gazetteer, era: Era | "unknown" | undefined) {
    this.w = w;
    this.units = units;
    this.era = era;
  }

  /** Whether units of this time can be meant. */
  meant(era: Era): boolean {
    return this.era === undefined || this.era === "unknown" || this.era === era;
  }

  add(weight: number, found: Found): void {
    const whole = weight + this.mixed(found) + (found[0].unit.level === "commune" ? 0 : NO_COMMUNE);
    if (whole > this.least) return;
    if (whole < this.least) this.found = [];
    this.least = whole;
    this.found.push(found);
  }

  /** Parted by a dash here and a comma there, as no one address is. */
  mixed([, district, province]: Found): number {
    if (province === undefined) return 0;
    const [one, two] = [this.w.gaps[district!.start]!, this.w.gaps[province.start]!];
    return one + two === DASH + COMMA ? 1 : 0;
  }

  spans(end: number, names: Names): Span[] {
    const keys = (this.keys[end] ??= keysBefore(this.w, end, this.units.known));
    return spansBefore(this.w, end, keys, names);
  }

  /** Those of the units under `parent`; not looked for where the reading already weighs too much. */
  under(parent: Unit | undefined, namesOf: (parent: Unit | undefined) => Names, end: number, weight: number): Span[] {
    return weight > this.least ? [] : this.spans(end, namesOf(parent));
  }

  /** A commune right before the others, among those of `parent`; or none. */
  communes(parent: Unit, weight: number, others: Found): void {
    for (const span of this.under(parent, this.units.communesOf, others[0].start, weight))
      this.add(weight + span.penalty, [span, ...others]);
  }

  districts(of: Unit, weight: number, province: Span): void {
    for (const span of this.under(of, this.units.districtsOf, province.start, weight)) {
      const both: Found = [span, province];
      // "Phúc Xá, Ba Đình, Hà Nội" is not a ward Ba Đình with a place called Phúc Xá
      this.communes(span.unit, weight + span.penalty + ALL_LEVELS, both);
      this.add(weight + span.penalty, both);
    }
  }

  former(province: Span): void {
    if (this.meant("former")) {
      this.districts(province.unit, province.penalty, province);
      this.communes(province.unit, province.penalty + (this.era === "unknown" ? 0 : DISTRICT_LEFT_OUT), [province]);
    }
    const now = this.units.after(province.unit);
    if (now !== undefined && this.meant("current")) this.communes(now, province.penalty + PROVINCE_OF_THE_OTHER_ERA, [province]);
  }

  current(province: Span): void {
    if (this.meant("current")) this.communes(province.unit, province.penalty, [province]);
    if (this.meant("former"))
      for (const before of this.units.before(province.unit)) this.districts(before, province.penalty + PROVINCE_OF_THE_OTHER_ERA, province);
  }

  /** No province was written: districts, then communes, of the whole country. */
  withoutProvince(end: number, provinces: readonly Span[]): void {
    // "Hồ Chí Minh" is not a place Hồ in a commune Chí Minh
    const whole = ({ unit, start }: Span): boolean => this.meant(unit.era) && provinces.every((province) => province.start >= start);
    for (const span of this.under(undefined, this.units.districtsOf, end, NO_PROVINCE).filter(whole)) {
      this.communes(span.unit, NO_PROVINCE + span.penalty, [span]);
      this.add(NO_PROVINCE + span.penalty, [span]);
    }
    for (const span of this.under(undefined, this.units.communesOf, end, NO_PROVINCE).filter(whole))
      this.add(NO_PROVINCE + span.penalty, [span]);
  }

  run(): void {
    const end = wordsOf(this.w);
    const provinces = this.spans(end, this.units.provinces);
    for (const span of provinces) {
      const { era } = span.unit;
      this[era](span);
      if (this.meant(era)) this.add(NO_DISTRICT + span.penalty, [span]);
    }
    this.withoutProvince(end, provinces);
  }
}

const isSure = ({ unit, type, match }: Span): boolean => unit.level === "province" || (type !== "other" && match !== "marks-differ");

/** Nothing is missing, nothing is doubtful. */
const isWhole = (found: Found): boolean =>
  found[0].unit.level === "commune" && found.at(-1)!.unit.level === "province" && found.every(isSure);

/** Tìm cách hiểu nhẹ nhất: all the readings that weigh least, and whether one of them is whole. */
export function search(w: Written, units: Gazetteer, era: Era | "unknown" | undefined): { best: readonly Found[]; whole: boolean } {
  const at = new Search(w, units, era);
  at.run();
  const byUnit = new Map<Unit, Found>();
  for (const found of at.found) {
    const { unit, start } = found[0];
    const other = byUnit.get(unit);
    // of two places where one unit can stand, the one that leaves less to the line
    if (other === undefined || start < other[0].start) byUnit.set(unit, found);
  }
  const best = [...byUnit.values()];
  return { best, whole: best.every(isWhole) };
}
