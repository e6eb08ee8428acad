import type { PlainDate } from "../core/plain-date.js";
import type { Severity } from "../core/reason.js";
import type { Citation } from "../law/index.js";

/**
 * Đoạn của một dạng: so many digits; characters that stand as they are; or `count` characters out of
 * ranges written as pairs of ASCII characters (`"AZ"` is A to Z, `"09AZ"` digits and capitals).
 */
export type Segment = number | string | { readonly chars: string; readonly count: number };

/** Dạng hợp lệ của một mã: its segments, when it was in use, and by which act. */
export interface Form {
  readonly name: string;
  readonly segments: readonly Segment[];
  /** First day on which the form exists; before it: `<unit>/<form>-not-yet`. */
  readonly from?: PlainDate;
  /** First day on which it no longer does: `<unit>/<form>-no-longer`. */
  readonly until?: PlainDate;
  readonly law: Citation;
}

/**
 * Phép kiểm: the closed set. Positions count from 0; `to` is not included.
 * A primitive is added at its third use (docs/decisions).
 */
export type Test =
  | { readonly kind: "notZeros"; readonly from: number; readonly to: number }
  | { readonly kind: "inTable"; readonly from: number; readonly to: number; readonly tables: readonly string[] }
  | { readonly kind: "oneOf"; readonly from: number; readonly to: number; readonly values: readonly string[] }
  /** `minus` − (Σ weight · digit mod `modulus`) is the digit right after the weighted ones. */
  | { readonly kind: "weightedMod"; readonly weights: readonly number[]; readonly modulus: number; readonly minus: number }
  /** 1900 + 100 · ⌊century / 2⌋ + year is not after the year of `asOf`; without `asOf` it does not apply. */
  | { readonly kind: "yearReached"; readonly century: number; readonly year: number };

/** Một lần kiểm: its code, how much it weighs, to which forms it applies, and its law. */
export interface Check {
  readonly code: string;
  readonly severity: Severity;
  /** Names of forms; all of them when absent. */
  readonly forms?: readonly string[];
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
