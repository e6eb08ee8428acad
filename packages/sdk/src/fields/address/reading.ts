import type { Era, UnitLevel, When } from "../../codes/province/index.js";
import { eraOf } from "../../codes/province/index.js";
import type { Gazetteer, Unit } from "./gazetteer.js";
import { search, type Found } from "./search.js";
import { written, type Written } from "./written.js";
import type { NameMatch } from "./span.js";

/** Một phần của địa chỉ: what was written for a unit, and how it agrees with the unit's name. */
export interface AddressPart {
  readonly level: UnitLevel;
  readonly unit: Unit;
  /** Where it stands in the text: from, to (not included), the word for the type with it. */
  readonly from: number;
  readonly to: number;
  readonly match: NameMatch;
  /** Whether the word for the type is that of the unit, is another one, or is not there. */
  readonly type: "same" | "other" | "absent";
}

/** Địa chỉ có cấu trúc: the line as it was written, and the units. */
export interface AddressFields {
  readonly era: Era;
  /** House, street, hamlet: what stands before the units. May be empty. */
  readonly line: string;
  readonly commune?: Unit;
  /** Only in an address of before 1/7/2025. */
  readonly district?: Unit;
  readonly province?: Unit;
  /** Code of the commune, in the list of its era; absent while the commune is not known. */
  readonly code?: string;
}

/** Một cách hiểu: the address, and what each part of it matched. */
export interface AddressCandidate extends AddressFields {
  readonly parts: readonly AddressPart[];
}

/**
 * `ok` one unit fits, and all that was written fits it; `ambiguous` several fit equally; `partial` a part is missing or
 * does not fit, the candidates are the nearest; `not-found` no unit was recognised.
 */
export type AddressStatus = "ok" | "ambiguous" | "partial" | "not-found";

/** Kết quả đọc một địa chỉ. */
export interface AddressReading {
  readonly status: AddressStatus;
  /** The one understanding; only when `ok`. */
  readonly address?: AddressCandidate;
  /** Every understanding that fits equally well, best first; one when `ok`. */
  readonly candidates: readonly AddressCandidate[];
}

/** Cách đọc: with which lists, and of which time the address is. */
export interface ReadOptions {
  /** The lists to read with. */
  readonly units: Gazetteer;
  /**
   * Which time the address is of: a day, an era, or `"unknown"` for candidates of both. Absent, its form decides: a district
   * means the former list, two levels the current one if it has the commune.
   */
  readonly when?: When | "unknown" | undefined;
}

const MOST = 50;

/** What stands before the units, with the bracket that closes it. */
function line({ text, to }: Written, units: number): string {
  const end = to[units - 1];
  return end === undefined ? "" : text.slice(0, text[end] === ")" ? end + 1 : end).trim();
}

function candidate(w: Written, found: Found): AddressCandidate {
  const [{ unit, start }] = found;
  const units: { -readonly [Level in UnitLevel]?: Unit } = {};
  for (let at: Unit | undefined = unit; at !== undefined; at = at.parent) units[at.level] = at;
  return {
    era: unit.era,
    line: line(w, start),
    ...units,
    ...(unit.level === "commune" && { code: unit.code }),
    parts: found.map((span): AddressPart => {
      return {
        level: span.unit.level,
        unit: span.unit,
        from: w.from[span.start]!,
        to: w.to[span.end - 1]!,
        match: span.match,
        type: span.type,
      };
    }),
  };
}

/** Đọc một địa chỉ viết bằng chữ. Never throws; the first 500 characters are read. */
export function readWith(text: string, { units, when }: ReadOptions): AddressReading {
  const w = written(text);
  const era = when === undefined || when === "unknown" ? when : eraOf(when);
  const { best, whole } = search(w, units, era);
  if (best.length === 0) return { status: "not-found", candidates: [] };
  const candidates = best.slice(0, MOST).map((found) => candidate(w, found));
  if (!whole) return { status: "partial", candidates };
  return candidates.length === 1 ? { status: "ok", address: candidates[0]!, candidates } : { status: "ambiguous", candidates };
}
