// A small interpreter of exactly the Excel functions that the workbook uses: it reads the text of the formulas as they are
// in the file, so that a test can run them. A function it does not know is an error.

import { eager, lazy, operators, type Lambda, type Node, type Scalar, type Scope, type Value } from "./functions.js";

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
