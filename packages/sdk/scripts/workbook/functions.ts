// The Excel functions and operators that the workbook uses, and no others.

export type Scalar = string | number | boolean;
export type Lambda = (...args: readonly Value[]) => Value;
export type Value = Scalar | readonly Scalar[] | Lambda;
/** Names in force, read when asked for: an error in a branch nobody takes is none, as in Excel. */
export interface Scope {
  get(name: string): (() => Value) | undefined;
}
export type Node = (scope: Scope) => Value;

/** #VALUE!, #N/A: what ISNUMBER and IFERROR may catch. */
class SheetError extends Error {}

function text(value: Value): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object" || typeof value === "function") throw new TypeError("a text was expected");
  return String(value);
}

function number(value: Value): number {
  const n = typeof value === "string" && /^[+-]?\d+(?:\.\d+)?$/u.test(value.trim()) ? Number(value) : value;
  if (typeof n === "number") return n;
  if (typeof n === "boolean") return n ? 1 : 0;
  throw new SheetError("#VALUE!");
}

function truth(value: Value): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  throw new SheetError("#VALUE!");
}

const list = (value: Value): readonly Scalar[] => (typeof value === "object" ? value : typeof value === "function" ? [] : [value]);

function find(needle: string, hay: string): number {
  const at = hay.indexOf(needle);
  if (at === -1) throw new SheetError("#VALUE!");
  return at + 1;
}

function position(wanted: Value, among: Value): number {
  const at = list(among).indexOf(wanted as Scalar);
  if (at === -1) throw new SheetError("#N/A");
  return at + 1;
}

function replace(old: string, from: number, count: number, by: string): string {
  return old.slice(0, from - 1) + by + old.slice(from - 1 + count);
}

/** Functions whose arguments are all worked out first. */
export const eager: Readonly<Record<string, (...args: readonly Value[]) => Value>> = {
  AND: (...all) => all.map(truth).every(Boolean),
  OR: (...all) => all.map(truth).some(Boolean),
  NOT: (a) => !truth(a!),
  EXACT: (a, b) => text(a!) === text(b!),
  LEN: (a) => text(a!).length,
  LEFT: (a, n) => text(a!).slice(0, number(n!)),
  RIGHT: (a, n) => text(a!).slice(-number(n!)),
  MID: (a, from, n) => text(a!).slice(number(from!) - 1, number(from!) - 1 + number(n!)),
  SUBSTITUTE: (a, old, by) => (text(old!) === "" ? text(a!) : text(a!).replaceAll(text(old!), () => text(by!))),
  REPLACE: (a, from, n, by) => replace(text(a!), number(from!), number(n!), text(by!)),
  FIND: (needle, hay) => find(text(needle!), text(hay!)),
  MATCH: (wanted, among, kind) => (number(kind!) === 0 ? position(wanted!, among!) : 0),
  INDEX: (among, n) => list(among!)[number(n!) - 1]!,
  UNICHAR: (n) => String.fromCodePoint(number(n!)),
  VALUE: (a) => number(a!),
  MOD: (a, b) => ((number(a!) % number(b!)) + number(b!)) % number(b!),
  SEQUENCE: (rows, columns, start) => Array.from({ length: number(rows!) * number(columns!) }, (_, i): number => number(start!) + i),
  TEXTJOIN: (between, skip, ...all) =>
    all
      .map(text)
      .filter((one) => !truth(skip!) || one !== "")
      .join(text(between!)),
  REDUCE: (start, items, step) => list(items!).reduce<Value>((soFar, item) => (step as Lambda)(soFar, item), start!),
};

function caught<T>(run: () => T, instead: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof SheetError) return instead();
    throw error;
  }
}

/** Functions that do not look at all their arguments. */
export const lazy: Readonly<Record<string, (args: readonly Node[], scope: Scope) => Value>> = {
  IF: ([when, then, otherwise], scope) => (truth(when!(scope)) ? then!(scope) : otherwise!(scope)),
  IFERROR: ([a, b], scope) =>
    caught(
      () => a!(scope),
      () => b!(scope),
    ),
  ISNUMBER: ([a], scope) =>
    caught<Value>(
      () => typeof a!(scope) === "number",
      () => false,
    ),
};

const compared = (a: Value, b: Value): number => {
  // Excel compares texts without regard to case
  if (typeof a === "string" && typeof b === "string") {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  return number(a) - number(b);
};

export const operators: readonly Readonly<Record<string, (a: Value, b: Value) => Value>>[] = [
  {
    "=": (a, b) => compared(a, b) === 0,
    "<>": (a, b) => compared(a, b) !== 0,
    "<": (a, b) => compared(a, b) < 0,
    ">": (a, b) => compared(a, b) > 0,
    "<=": (a, b) => compared(a, b) <= 0,
    ">=": (a, b) => compared(a, b) >= 0,
  },
  { "&": (a, b) => text(a) + text(b) },
  { "+": (a, b) => number(a) + number(b), "-": (a, b) => number(a) - number(b) },
  { "*": (a, b) => number(a) * number(b), "/": (a, b) => number(a) / number(b) },
];
