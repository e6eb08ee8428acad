import type { PlainDate } from "../core/plain-date.js";
import type { Severity } from "../core/reason.js";
import type { Citation } from "../law/index.js";

/**
 * Đoạn của một dạng: so many digits; characters that stand as they are; or `count` characters out of
 * ranges written as pairs of characters (`"AZ"` is A to Z, `"09AZ"` digits and capitals, `"ĐĐ"` one letter).
 */
export type FixedSegment = number | string | { readonly chars: string; readonly count: number };

/**
 * Đoạn dài ngắn tuỳ trường hợp: from `min` to `max` characters, or a row of segments that comes `min` to `max` times.
 * Always bounded; checks then look into a {@link PartOf} the text.
 */
export type VaryingSegment =
  | { readonly chars: string; readonly min: number; readonly max: number }
  | { readonly repeat: readonly Segment[]; readonly min: number; readonly max: number };

export type Segment = FixedSegment | VaryingSegment;

/** Dạng hợp lệ của một mã: its segments, when it was in use, and by which act. */
export interface Form {
  readonly name: string;
  readonly segments: readonly Segment[];
  /** The most characters the law allows, where the segments alone would allow more. */
  readonly longest?: number;
  /** First day on which the form exists; before it: `<unit>/<form>-not-yet`. */
  readonly from?: PlainDate;
  /** First day on which it no longer does: `<unit>/<form>-no-longer`. */
  readonly until?: PlainDate;
  readonly law: Citation;
}

/** Một phần của mã có đoạn dài ngắn tuỳ trường hợp: what stands before, between or after the separators, from 0. */
export interface PartOf {
  readonly separator: string;
  readonly index: number;
}

/** Chỗ phải xét. Positions count from 0, in the whole text or in one part of it; `to` is not included. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly part?: PartOf;
}

/**
 * Phép kiểm: the closed set.
 * A primitive is added at its third use (docs/decisions).
 */
export type Test =
  | (Place & { readonly kind: "notZeros" })
  | (Place & { readonly kind: "inTable"; readonly tables: readonly string[] })
  | (Place & { readonly kind: "oneOf"; readonly values: readonly string[] })
  | (Place & { readonly kind: "noneOf"; readonly values: readonly string[] })
  /** `base` + the number written there is not after the year of `asOf`; without `asOf` it does not apply. */
  | (Place & { readonly kind: "yearNotAfter"; readonly base: number })
  /** The form itself is what there is to say. */
  | { readonly kind: "never" }
  /** `minus` − (Σ weight · digit mod `modulus`) is the digit right after the weighted ones. */
  | { readonly kind: "weightedMod"; readonly weights: readonly number[]; readonly modulus: number; readonly minus: number }
  /** 1900 + 100 · ⌊century / 2⌋ + year is not after the year of `asOf`; without `asOf` it does not apply. */
  | { readonly kind: "yearReached"; readonly century: number; readonly year: number };

/** Một lần kiểm: its code, how much it weighs, to which forms it applies and when, and its law. */
export interface Check {
  readonly code: string;
  readonly severity: Severity;
  /** Names of forms; all of them when absent. */
  readonly forms?: readonly string[];
  /** First day on which the check applies; without `asOf` a dated check does not. */
  readonly from?: PlainDate;
  /** First day on which it no longer does. */
  readonly until?: PlainDate;
  readonly test: Test;
  readonly law: Citation;
}

/** Quy tắc của một mã định danh, as data: read by JavaScript, SQL, the reference page and the lesson. */
export interface IdentifierRule {
  readonly key: string;
  readonly forms: readonly Form[];
  readonly checks: readonly Check[];
}

type FormCode<F> = F extends { readonly name: infer N extends string }
  ? (F extends { readonly from: PlainDate } ? `${N}-not-yet` : never) | (F extends { readonly until: PlainDate } ? `${N}-no-longer` : never)
  : never;

/** Every reason code a rule can give, as a type: what a phrasebook must cover. */
export type CodesOf<R extends IdentifierRule> = `${R["key"]}/${"shape" | FormCode<R["forms"][number]> | R["checks"][number]["code"]}`;
