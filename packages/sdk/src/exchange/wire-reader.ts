import type { Params, Reason } from "../core/index.js";
import { isGroup, isList, isRequired, type Facts, type Group, type Leaf } from "../databases/fact.js";
import { LONGEST, MOST } from "../databases/limits.js";
import type { Fault, Path } from "../rules/index.js";
import { readMoment } from "./moment.js";
import type { WireProblem, WireRefusal, WireRemark } from "./wire-phrases.js";

/** Nội dung tệp nằm trong thông điệp, để riêng: what stood at `path`, as it came. */
export interface SetAside {
  readonly path: Path;
  /** What stands in its place. */
  readonly reference: string;
  readonly content: string;
}

/** Any value of a message. */
type Value = Readonly<Record<string, unknown>>;

/** So many of each are kept: a hostile message has no end of them. */
const MOST_SAID = 1_000;
/** Names of fields are said back only when they look like names. */
const NAME = /^[A-Za-z][A-Za-z0-9_]{0,39}$/u;
/** What no text of a record is as long as, and has no space in it, is the content of a file. */
const CONTENT = /^(?:data:[\w.+/-]{1,80};base64,)?[A-Za-z0-9+/_-]+={0,2}\s*$/u;

const isObject = (value: unknown): value is Value => typeof value === "object" && value !== null && !Array.isArray(value);
const absent = (value: unknown): boolean => value === undefined || value === null || (typeof value === "string" && value.trim() === "");

/** Đọc các trường của một bản ghi theo bảng các điều, and keeps what is to be said. */
export class WireReader {
  readonly reasons: Fault<WireProblem | WireRefusal>[] = [];
  readonly remarks: Fault<WireRemark>[] = [];
  readonly setAside: SetAside[] = [];
  /** Say nothing of a list of one: XML has no other way to write it. */
  private readonly xml: boolean;

  /** Fields that the canonical form writes as numbers. */
  private readonly numbers: ReadonlySet<string>;

  constructor({ xml = false, numbers = new Set() }: { readonly xml?: boolean; readonly numbers?: ReadonlySet<string> } = {}) {
    this.xml = xml;
    this.numbers = numbers;
  }

  refuse(path: Path, code: WireProblem, params: Params = {}): undefined {
    if (this.reasons.length < MOST_SAID) this.reasons.push({ path, code, params });
    return undefined;
  }

  remark(path: Path, code: WireRemark, params: Params = {}): void {
    if (this.remarks.length < MOST_SAID) this.remarks.push({ path, code, params });
    else if (this.remarks.length === MOST_SAID) this.remarks.push({ path: [], code: "wire/more-remarks", params: { max: MOST_SAID } });
  }

  /** The fields of a group by their own names, from whatever spelling. */
  private fields(value: Value, facts: Facts, path: Path): ReadonlyMap<string, unknown> {
    const names = new Map(Object.keys(facts).map((key) => [key.toLowerCase(), key]));
    const found = new Map<string, unknown>();
    for (const [name, inner] of Object.entries(value)) {
      const key = names.get(name.toLowerCase());
      if (key === undefined) {
        if (typeof inner === "string" && this.isContent(inner)) this.reference(inner, [...path, NAME.test(name) ? name : "?"]);
        else this.remark(path, "wire/unknown-field", { field: NAME.test(name) ? name : "?" });
      } else if (found.has(key)) this.refuse([...path, key], "wire/repeated");
      else {
        if (name !== key) this.remark([...path, key], "wire/field-spelling", { field: key });
        found.set(key, inner);
      }
    }
    return found;
  }

  /** Một nhóm điều: what cannot be read is left out, with its reason. */
  object(value: unknown, facts: Facts, path: Path): Record<string, unknown> | undefined {
    if (!isObject(value)) return this.refuse(path, "wire/not-an-object");
    const found = this.fields(value, facts, path);
    const entries = Object.entries(facts).flatMap(([key, fact]): [string, unknown][] => {
      const read = this.often(found.get(key), fact, [...path, key]);
      return read === undefined ? [] : [[key, read]];
    });
    return Object.fromEntries(entries);
  }

  private often(value: unknown, fact: Leaf | Group, path: Path): unknown {
    if (!isList(fact)) return absent(value) ? undefined : this.one(value, fact, path);
    if (absent(value)) return [];
    if (!Array.isArray(value) && !this.xml) this.remark(path, "wire/one-for-list");
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (items.length > MOST.shared) return this.refuse(path, "wire/too-many", { max: MOST.shared });
    return items.flatMap((item, i) => {
      const read = absent(item) ? undefined : this.one(item, fact, [...path, i]);
      return read === undefined ? [] : [read];
    });
  }

  private one(value: unknown, fact: Leaf | Group, path: Path): unknown {
    return isGroup(fact) ? this.object(value, fact.of, path) : this.leaf(value, fact, path);
  }

  private leaf(value: unknown, { form }: Leaf, path: Path): string | boolean | undefined {
    if (form.kind === "yes-no") return this.yesNo(value, path);
    if (typeof value === "boolean") {
      this.remark(path, "wire/yes-no-form");
      return value ? "1" : "0";
    }
    if (typeof value !== "string" && typeof value !== "number") return this.refuse(path, "wire/not-text");
    const text = String(value).trim();
    if (form.kind === "moment") return this.moment(text, path);
    if (form.kind === "whole-number" || form.kind === "code") return this.number(text, typeof value === "number", path);
    return this.isContent(text) ? this.reference(text, path) : text;
  }

  private yesNo(value: unknown, path: Path): boolean | undefined {
    const known = { true: true, false: false, "1": true, "0": false } as const;
    const word = String(value).trim().toLowerCase();
    if (!Object.hasOwn(known, word)) return this.refuse(path, "wire/not-yes-or-no");
    if (value !== "True" && value !== "False") this.remark(path, "wire/yes-no-form");
    return known[word as keyof typeof known];
  }

  private moment(text: string, path: Path): string | undefined {
    const read = readMoment(text);
    if (read === undefined) return this.refuse(path, "wire/not-a-moment");
    if (!read.canonical) this.remark(path, read.dayOnly ? "wire/time-not-said" : "wire/moment-form");
    return read.moment;
  }

  /** `50000.0` is what some languages make of 50000. */
  private number(text: string, asNumber: boolean, path: Path): string {
    const [, whole] = /^(\d{1,18})\.0{1,9}$/u.exec(text) ?? [];
    if (whole !== undefined || (asNumber && !this.numbers.has(String(path.at(-1))))) this.remark(path, "wire/number-form");
    return whole ?? text;
  }

  private isContent(text: string): boolean {
    return text.length > LONGEST.text && CONTENT.test(text);
  }

  /** Any value, with the contents of files in it set aside. */
  withoutContent(value: unknown, path: Path): unknown {
    if (typeof value === "string") return this.isContent(value) ? this.reference(value, path) : value;
    if (Array.isArray(value)) return value.map((item: unknown, i) => this.withoutContent(item, [...path, i]));
    if (!isObject(value)) return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, this.withoutContent(inner, [...path, NAME.test(key) ? key : "?"])]);
    return Object.fromEntries(entries);
  }

  private reference(content: string, path: Path): string {
    const reference = `ref:attachment:${this.setAside.length + 1}`;
    this.setAside.push({ path, reference, content });
    this.remark(path, "wire/attachment-set-aside");
    return reference;
  }

  /** What every group must have, and how long its texts may be; for tables that no record of a database judges. */
  judge(record: Value, facts: Facts, path: Path): void {
    for (const [key, fact] of Object.entries(facts)) {
      const value = record[key];
      const at = [...path, key];
      if (value === undefined || (Array.isArray(value) && value.length === 0)) {
        if (isRequired(fact)) this.refuse(at, "wire/missing");
        continue;
      }
      const items: readonly unknown[] = isList(fact) ? (value as readonly unknown[]) : [value];
      items.forEach((item, i) => {
        const place = isList(fact) ? [...at, i] : at;
        if (isGroup(fact)) this.judge(item as Value, fact.of, place);
        else if ("max" in fact.form && String(item).length > fact.form.max) this.refuse(place, "wire/too-long", { max: fact.form.max });
      });
    }
  }
}

/** A whole message that is refused: one reason, and nothing read. */
export const refused = <Code extends string>({ code, params }: Reason<Code>) => ({
  reasons: [{ path: [], code, params }],
  remarks: [],
  setAside: [],
});
