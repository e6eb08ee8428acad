import type { Era } from "../../codes/province/index.js";
import type { Gazetteer, Names, Unit } from "./gazetteer.js";
import { ALL_LEVELS, DOUBT, keysBefore, spansBefore, type Key, type Span } from "./span.js";
import { countries } from "./words.js";
import { SPACE, type Written } from "./written.js";

/** One way to read the whole text. */
export interface Found {
  readonly commune?: Span | undefined;
  readonly district?: Span | undefined;
  readonly province?: Span | undefined;
  /** The first word that belongs to a unit. */
  readonly start: number;
  readonly penalty: number;
}

// What a reading weighs beyond its spans. One doubt is lighter than a missing commune; two are not.
const NO_COMMUNE = DOUBT + 2;
const NO_DISTRICT = 2;
const DISTRICT_LEFT_OUT = 3;
const PROVINCE_OF_THE_OTHER_ERA = 3;
const NO_PROVINCE = 4;

const V = 118;

/** Words that are left when what follows the province is dropped: the country, a postal code. */
function lastWord(w: Written): number {
  let end = w.count;
  const long = end > 1 ? w.ends[end - 1]! - w.starts[end - 1]! : 0;
  if ((long === 5 || long === 6) && /^\d+$/.test(w.folded.slice(w.starts[end - 1]))) end--;
  for (const length of [2, 1])
    if (
      end > length &&
      w.folded.charCodeAt(w.starts[end - length]!) === V &&
      countries.has(w.folded.slice(w.starts[end - length], w.ends[end - 1]))
    )
      return end - length;
  return end;
}

class Search {
  readonly found: Found[] = [];
  readonly keys: (readonly Key[])[] = [];
  least = Number.POSITIVE_INFINITY;
  readonly w: Written;
  readonly units: Gazetteer;
  readonly era: Era | "unknown" | undefined;

  constructor(w: Written, units: Gazetteer, era: Era | "unknown" | undefined) {
    this.w = w;
    this.units = units;
    this.era = era;
  }

  add(commune: Span | undefined, district: Span | undefined, province: Span | undefined, base: number): void {
    const penalty =
      base +
      (commune?.penalty ?? NO_COMMUNE) +
      (district?.penalty ?? 0) +
      (province?.penalty ?? 0) +
      this.mixed(commune, district, province);
    if (penalty > this.least) return;
    if (penalty < this.least) this.found.length = 0;
    this.least = penalty;
    const start = (commune ?? district ?? province)!.start;
    this.found.push({ commune, district, province, start, penalty });
  }

  /** Parted by a dash here and a comma there, as no one address is. */
  mixed(commune: Span | undefined, district: Span | undefined, province: Span | undefined): number {
    if (commune === undefined || district === undefined || province === undefined) return 0;
    const [one, two] = [this.w.gaps[district.start], this.w.gaps[province.start]];
    return one !== two && one !== SPACE && two !== SPACE ? 1 : 0;
  }

  spans(end: number, names: Names): Span[] {
    if (end <= 0 || names.size === 0) return [];
    const keys = (this.keys[end] ??= keysBefore(this.w, end, this.units.known));
    return spansBefore(this.w, end, keys, names);
  }

  /** A commune right before `end`, among those of `parent`; or none. */
  communes(parent: Unit, district: Span | undefined, province: Span | undefined, base: number): void {
    if (base + (district?.penalty ?? 0) + (province?.penalty ?? 0) > this.least) return;
    const end = (district ?? province)!.start;
    for (const span of this.spans(end, this.units.communesOf(parent))) this.add(span, district, province, base);
  }

  districts(of: Unit, province: Span, base: number): void {
    if (base + province.penalty > this.least) return;
    for (const span of this.spans(province.start, this.units.districtsOf(of))) {
      // "Phúc Xá, Ba Đình, Hà Nội" is not a ward Ba Đình with a place called Phúc Xá
      this.communes(span.unit, span, province, base + ALL_LEVELS);
      this.add(undefined, span, province, base);
    }
  }

  former(span: Span): void {
    this.districts(span.unit, span, 0);
    this.communes(span.unit, undefined, span, this.era === "unknown" ? 0 : DISTRICT_LEFT_OUT);
    const now = this.units.after(span.unit);
    if (now !== undefined && this.era !== "former" && now.name !== span.unit.name)
      this.communes(now, undefined, span, PROVINCE_OF_THE_OTHER_ERA);
  }

  current(span: Span): void {
    if (this.era !== "former") this.communes(span.unit, undefined, span, 0);
    if (this.era === "current") return;
    for (const before of this.units.before(span.unit))
      if (before.name !== span.unit.name) this.districts(before, span, PROVINCE_OF_THE_OTHER_ERA);
  }

  /** No province was written: districts, then communes, of the whole country. */
  withoutProvince(end: number, provinces: readonly Span[]): void {
    const { districts, communes } = this.units.everywhere;
    // "Hồ Chí Minh" is not a place Hồ in a commune Chí Minh
    const whole = (span: Span): boolean => provinces.every(({ start }) => start >= span.start);
    for (const span of this.spans(end, districts).filter(whole)) {
      if (this.era === "current") break;
      this.communes(span.unit, span, undefined, NO_PROVINCE);
      this.add(undefined, span, undefined, NO_PROVINCE);
    }
    for (const span of this.spans(end, communes).filter(whole))
      if (this.era === undefined || this.era === "unknown" || span.unit.era === this.era) this.add(span, undefined, undefined, NO_PROVINCE);
  }

  run(): void {
    const end = lastWord(this.w);
    const provinces = this.spans(end, this.units.provinces);
    for (const span of provinces) {
      if (span.unit.era === "former" && this.era !== "current") this.former(span);
      if (span.unit.era === "current") this.current(span);
      if (span.unit.era === "former" && this.era === "current") {
        const now = this.units.after(span.unit);
        if (now !== undefined && now.name !== span.unit.name) this.communes(now, undefined, span, PROVINCE_OF_THE_OTHER_ERA);
      }
      if (this.era === undefined || this.era === "unknown" || span.unit.era === this.era) this.add(undefined, undefined, span, NO_DISTRICT);
    }
    if (this.least >= NO_PROVINCE) this.withoutProvince(end, provinces);
  }
}

const sure = (span: Span | undefined): boolean =>
  span === undefined || span.unit.level === "province" || (span.type !== "other" && span.match !== "marks-differ");

/** Nothing is missing, nothing is doubtful. */
const isWhole = ({ commune, district, province }: Found): boolean =>
  commune !== undefined && province !== undefined && sure(commune) && sure(district);

/** Tìm cách hiểu nhẹ nhất: all the readings that weigh least, and whether one of them is whole. */
export function search(w: Written, units: Gazetteer, era: Era | "unknown" | undefined): { best: readonly Found[]; whole: boolean } {
  const at = new Search(w, units, era);
  at.run();
  const byUnit = new Map<Unit, Found>();
  for (const found of at.found) {
    const { unit } = (found.commune ?? found.district ?? found.province)!;
    // of two spellings of one unit, the one that leaves less to the line
    const other = byUnit.get(unit);
    if (other === undefined || found.start < other.start) byUnit.set(unit, found);
  }
  const best = [...byUnit.values()];
  const whole = best.length > 0 && best.every(isWhole);
  return { best, whole };
}
