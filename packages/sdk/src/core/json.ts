// What JSON.parse keeps silent about: a key that stands twice (the last one wins), a nesting that no record has, and the one
// key that means something else to JavaScript than to JSON.
import Tokenizer from "@streamparser/json/tokenizer.js";
import TokenType from "@streamparser/json/utils/types/tokenType.js";

/** Lồng sâu nhất: no record comes near it. */
export const DEEPEST = 32;

/** Key that reaches an object's prototype when somebody copies it; no record has it. `constructor` is an ordinary word. */
const FORBIDDEN = "__proto__";

/** Vì sao không nhận một văn bản JSON. */
export type JsonProblem = "json-syntax" | "json-too-deep" | "json-forbidden-key";

interface Token {
  readonly token: number;
  readonly value?: unknown;
}

/** Theo dõi khoá: told every token of a text, it knows which keys came twice in one object, and how deep it went. */
export class KeyWatch {
  /** One a level: the keys so far, or nothing where the level is a list. */
  private readonly levels: (Set<string> | undefined)[] = [];
  private atKey = false;
  private twice = 0;
  problem: JsonProblem | undefined;
  private readonly deepest: number;

  /** `around`: the levels that stand around each record, like the list that holds them. */
  constructor(around = 0) {
    this.deepest = DEEPEST + around;
  }

  readonly see = ({ token, value }: Token): void => {
    switch (token) {
      case TokenType.LEFT_BRACE:
      case TokenType.LEFT_BRACKET:
        this.levels.push(token === TokenType.LEFT_BRACE ? new Set() : undefined);
        this.atKey = token === TokenType.LEFT_BRACE;
        if (this.levels.length > this.deepest) this.problem ??= "json-too-deep";
        break;
      case TokenType.RIGHT_BRACE:
      case TokenType.RIGHT_BRACKET:
        this.levels.pop();
        break;
      case TokenType.COMMA:
        this.atKey = this.levels.at(-1) !== undefined;
        break;
      case TokenType.STRING:
        if (this.atKey) this.key(String(value));
        this.atKey = false;
        break;
    }
  };

  private key(key: string): void {
    const known = this.levels.at(-1)!;
    if (known.has(key)) this.twice++;
    known.add(key);
    if (key === FORBIDDEN) this.problem ??= "json-forbidden-key";
  }

  /** How many keys came twice since the last time it was asked. */
  take(): number {
    const { twice } = this;
    this.twice = 0;
    return twice;
  }
}

/** Cái nhìn đầu: why a parsed value is not taken, or whether its text surely has no key twice. */
export type Glance = { readonly problem: JsonProblem } | { readonly once: boolean };

/** A look at what was parsed, beside a count of its text: nearly every text has as many ends of keys as its value has keys. */
export function glance(text: string, top: unknown): Glance {
  let keys = 0;
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: top, depth: 1 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value !== "object" || value === null) continue;
    if (depth > DEEPEST) return { problem: "json-too-deep" };
    if (Object.hasOwn(value, FORBIDDEN)) return { problem: "json-forbidden-key" };
    const inner: unknown[] = Object.values(value);
    if (!Array.isArray(value)) keys += inner.length;
    for (const each of inner) waiting.push({ value: each, depth: depth + 1 });
  }
  return { once: keys === endsOfKeys(text) };
}

/** At least as many as there are keys: each ends in a quote, blanks and a colon, and so may the start of a text. */
const endsOfKeys = (text: string): number => text.match(/"\s*:/gu)?.length ?? 0;

/** Một văn bản JSON đã đọc, or why it is not taken. */
export type ParsedJson = { readonly value: unknown; readonly twice: number } | { readonly problem: JsonProblem };

/** Đọc JSON mà không im lặng: `twice` counts the keys that `JSON.parse` would have dropped. Never throws. */
export function parseJson(text: string): ParsedJson {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: "json-syntax" };
  }
  const seen = glance(text, value);
  if ("problem" in seen) return seen;
  // only a text that looks odd is read token by token
  if (seen.once) return { value, twice: 0 };
  const watch = new KeyWatch();
  const tokenizer = new Tokenizer();
  tokenizer.onToken = watch.see;
  tokenizer.onError = () => undefined;
  tokenizer.write(text);
  return watch.problem === undefined ? { value, twice: watch.take() } : { problem: watch.problem };
}
