// Arithmetic exists only here: cross-field rules of records. The set is closed; each node has one meaning in every engine.
// An absent cell and an empty one are the same. A node that reads a cell stands behind a guard (`present`, `digits`, `isDay`).

/** Một ô của dòng. */
export interface ColumnExpression {
  readonly kind: "column";
  readonly key: string;
}

/** Chữ: a cell of the row, the day to judge on, or words that stand in the rule. */
export type TextExpression = ColumnExpression | { readonly kind: "asOf" } | { readonly kind: "words"; readonly value: string };

/** Số nguyên. `div` rounds down and, like `mod`, is only for what is not negative. */
export type NumberExpression =
  | { readonly kind: "integer"; readonly value: number }
  /** The digits of a cell from one position (from 0) to another (not included). */
  | { readonly kind: "number"; readonly of: TextExpression; readonly from: number; readonly to: number }
  /** A count of days that grows by one each day of the calendar. */
  | { readonly kind: "dayNumber"; readonly of: TextExpression }
  /** A number that the caller may set; the rule holds its default. */
  | { readonly kind: "setting"; readonly name: string }
  | {
      readonly kind: "arithmetic";
      readonly op: "+" | "-" | "*" | "div" | "mod";
      readonly left: NumberExpression;
      readonly right: NumberExpression;
    };

/** Điều kiện. */
export type Condition =
  | { readonly kind: "present"; readonly of: TextExpression }
  | { readonly kind: "digits"; readonly of: TextExpression; readonly count: number }
  /** The whole text is of the pattern: ASCII classes, groups, alternation, quantifiers; nothing that engines read differently. */
  | { readonly kind: "matches"; readonly of: TextExpression; readonly pattern: string }
  | { readonly kind: "isDay"; readonly of: TextExpression }
  /** A year, a month of a year, or a day. */
  | { readonly kind: "isPartialDate"; readonly of: TextExpression }
  /** In Unicode form NFC. */
  | { readonly kind: "composed"; readonly of: TextExpression }
  /** At most so many characters (code points). */
  | { readonly kind: "atMost"; readonly of: TextExpression; readonly count: number }
  | { readonly kind: "oneOf"; readonly of: TextExpression; readonly values: readonly string[] }
  | { readonly kind: "endsIn"; readonly of: TextExpression; readonly table: string }
  | { readonly kind: "same"; readonly left: TextExpression; readonly right: TextExpression }
  /** The order of dates, written as text: a year stands before its months, a month before its days. */
  | { readonly kind: "order"; readonly op: "<" | "<="; readonly left: TextExpression; readonly right: TextExpression }
  | { readonly kind: "compare"; readonly op: "=" | "<" | "<="; readonly left: NumberExpression; readonly right: NumberExpression }
  | { readonly kind: "all" | "any"; readonly of: readonly Condition[] }
  | { readonly kind: "not"; readonly of: Condition }
  /** Has a name, so that generated code works it out once a row. */
  | { readonly kind: "named"; readonly name: string; readonly of: Condition }
  /** A plain function that no SQL has: `is` of a field. The SQL leaves the check out and says so. */
  | { readonly kind: "jsOnly"; readonly field: string; readonly of: TextExpression };

export const column = (key: string): ColumnExpression => ({ kind: "column", key });
export const words = (value: string): TextExpression => ({ kind: "words", value });
export const asOf: TextExpression = { kind: "asOf" };

export const integer = (value: number): NumberExpression => ({ kind: "integer", value });
export const number = (of: TextExpression, from: number, to: number): NumberExpression => ({ kind: "number", of, from, to });
export const dayNumber = (of: TextExpression): NumberExpression => ({ kind: "dayNumber", of });
export const setting = (name: string): NumberExpression => ({ kind: "setting", name });
const arithmetic =
  (op: "+" | "-" | "*" | "div" | "mod") =>
  (left: NumberExpression, right: NumberExpression): NumberExpression => ({ kind: "arithmetic", op, left, right });
export const plus = arithmetic("+");
export const minus = arithmetic("-");
export const times = arithmetic("*");
export const div = arithmetic("div");
export const mod = arithmetic("mod");

export const present = (of: TextExpression): Condition => ({ kind: "present", of });
export const digitsOnly = (of: TextExpression, count: number): Condition => ({ kind: "digits", of, count });
export const matches = (of: TextExpression, pattern: string): Condition => ({ kind: "matches", of, pattern: portable(pattern) });
export const isDay = (of: TextExpression): Condition => ({ kind: "isDay", of });
export const isPartialDate = (of: TextExpression): Condition => ({ kind: "isPartialDate", of });
export const composed = (of: TextExpression): Condition => ({ kind: "composed", of });
export const atMost = (of: TextExpression, count: number): Condition => ({ kind: "atMost", of, count });
export const oneOf = (of: TextExpression, values: readonly string[]): Condition => ({ kind: "oneOf", of, values });
export const endsIn = (of: TextExpression, table: string): Condition => ({ kind: "endsIn", of, table });
export const same = (left: TextExpression, right: TextExpression): Condition => ({ kind: "same", left, right });
export const before = (left: TextExpression, right: TextExpression): Condition => ({ kind: "order", op: "<", left, right });
export const notAfter = (left: TextExpression, right: TextExpression): Condition => ({ kind: "order", op: "<=", left, right });
export const equal = (left: NumberExpression, right: NumberExpression): Condition => ({ kind: "compare", op: "=", left, right });
export const less = (left: NumberExpression, right: NumberExpression): Condition => ({ kind: "compare", op: "<", left, right });
export const lessOrEqual = (left: NumberExpression, right: NumberExpression): Condition => ({ kind: "compare", op: "<=", left, right });
export const all = (...of: Condition[]): Condition => ({ kind: "all", of });
export const any = (...of: Condition[]): Condition => ({ kind: "any", of });
export const not = (of: Condition): Condition => ({ kind: "not", of });
export const named = (name: string, of: Condition): Condition => ({ kind: "named", name, of });
export const jsOnly = (field: string, of: TextExpression): Condition => ({ kind: "jsOnly", field, of });

/** Engines agree on a pattern only without escapes, anchors, dots, look-around and what lies beyond ASCII. */
function portable(pattern: string): string {
  const outside = pattern.replace(/\[\^?[ -~]+?\]/g, "");
  if (!/^[\x20-\x7e]*$/.test(pattern) || /[\\^$.]|\(\?/.test(outside)) throw new TypeError("a pattern that engines read differently");
  return pattern;
}
