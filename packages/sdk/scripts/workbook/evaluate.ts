// A small interpreter of exactly the Excel functions that the workbook uses: it reads the text of the formulas as they are
// in the file, so that a test can run them. A function it does not know is an error.

type Scalar = string | number | boolean;
type Lambda = (...args: readonly Value[]) => Value;
type Value = Scalar | readonly Scalar[] | Lambda;
/** Read when asked for: an error in a branch nobody takes is none, as in Excel. */
interface Scope {
  get(name: string): (() => Value) | undefined;
}
type Node = (scope: Scope) => Value;

/** #VALUE!, #N/A: what ISNUMBER and IFERROR may catch. */
class SheetError extends Error {}

const TOKEN = /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?)|([A-Za-z_][\w.]*)|(<>|<=|>=|[-+*/&=<>(),;{}]))/uy;

function tokens(formula: string): string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(formula);
    if (match === null) throw new SyntaxError(`cannot be read from here: ${formula.slice(at, at + 40)}`);
    found.push(match[0].trim());
  }
  return found;
}

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
const eager: Readonly<Record<string, (...args: readonly Value[]) => Value>> = {
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
const lazy: Readonly<Record<string, (args: readonly Node[], scope: Scope) => Value>> = {
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

const operators: readonly Readonly<Record<string, (a: Value, b: Value) => Value>>[] = [
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

class Parser {
  private readonly tokens: readonly string[];
  private at = 0;

  constructor(formula: string) {
    this.tokens = tokens(formula);
  }

  whole(): Node {
    const node = this.operation(0);
    if (this.at < this.tokens.length) throw new SyntaxError(`left over: ${this.tokens.slice(this.at, this.at + 5).join(" ")}`);
    return node;
  }

  private take(wanted?: string): string {
    const token = this.tokens[this.at++];
    if (token === undefined || (wanted !== undefined && token !== wanted)) throw new SyntaxError(`${wanted} was expected, not ${token}`);
    return token;
  }

  private operation(level: number): Node {
    const known = operators[level];
    if (known === undefined) return this.operand();
    let node = this.operation(level + 1);
    while (Object.hasOwn(known, this.tokens[this.at] ?? "")) {
      const operate = known[this.take()]!;
      const [left, right] = [node, this.operation(level + 1)];
      node = (scope) => operate(left(scope), right(scope));
    }
    return node;
  }

  private operand(): Node {
    const token = this.take();
    if (token === "(") {
      const node = this.operation(0);
      this.take(")");
      return node;
    }
    if (token === "{") return this.array();
    if (token.startsWith('"')) {
      const value = token.slice(1, -1).replaceAll('""', '"');
      return () => value;
    }
    if (/^\d/u.test(token)) return () => Number(token);
    if (token === "TRUE" || token === "FALSE") return () => token === "TRUE";
    return this.tokens[this.at] === "(" ? this.call(token.replace(/^_xlfn\./u, "")) : (scope) => valueOf(scope, token);
  }

  private array(): Node {
    const items: number[] = [];
    do items.push(Number(this.take()));
    while (this.take() === ";");
    return () => items;
  }

  private call(name: string): Node {
    this.take("(");
    const [args, names]: [Node[], string[]] = [[], []];
    do {
      names.push(this.tokens[this.at]!);
      args.push(this.operation(0));
    } while (this.take() === ",");
    if (name === "LAMBDA") return lambda(names.slice(0, -1), args.at(-1)!);
    if (name === "LET") return bound(names, args);
    if (Object.hasOwn(lazy, name)) return (scope) => lazy[name]!(args, scope);
    if (Object.hasOwn(eager, name)) return (scope) => eager[name]!(...args.map((arg) => arg(scope)));
    return (scope) => (valueOf(scope, name) as Lambda)(...args.map((arg) => arg(scope)));
  }
}

function valueOf(scope: Scope, name: string): Value {
  const value = scope.get(name);
  if (value === undefined) throw new SyntaxError(`#NAME? ${name}`);
  return value();
}

/** Names of its own before those of `outer`. */
const within = (outer: Scope, own: ReadonlyMap<string, () => Value>): Scope => ({ get: (name) => own.get(name) ?? outer.get(name) });

function lambda(params: readonly string[], body: Node): Node {
  return (scope) =>
    (...given) =>
      body(within(scope, new Map(params.map((param, i) => [param, () => given[i]!]))));
}

/** Worked out at the first question, and once. */
function once(node: Node, scope: Scope): () => Value {
  let value: Value | undefined;
  return () => (value ??= node(scope));
}

function bound(names: readonly string[], args: readonly Node[]): Node {
  return (scope) => {
    let inner = scope;
    for (let i = 0; i + 1 < args.length; i += 2) inner = within(inner, new Map([[names[i]!, once(args[i + 1]!, inner)]]));
    return args.at(-1)!(inner);
  };
}

/** What `formula` is worth, where names stand for these formulas, lists and cells. */
export function evaluator(names: Readonly<Record<string, string | readonly string[]>>) {
  const scope = new Map<string, () => Value>();
  for (const [name, meaning] of Object.entries(names)) {
    if (typeof meaning !== "string") scope.set(name, () => meaning);
    else {
      const node = new Parser(meaning).whole();
      scope.set(name, () => node(scope));
    }
  }
  return (formula: string, cells: Readonly<Record<string, Scalar>> = {}): Value =>
    new Parser(formula).whole()(within(scope, new Map(Object.entries(cells).map(([name, value]) => [name, () => value]))));
}
