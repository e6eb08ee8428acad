import type { Finding, Params, Reason } from "../core/reason.js";
import { atMost } from "./record-primitives.js";

/** Nơi trong một bản ghi lồng nhau: keys and positions from the top. */
export type Path = readonly (string | number)[];

/** Lỗi trong một bản ghi lồng nhau: where, and why. Like every reason, it never holds the value. */
export interface Fault<Code extends string = string> extends Reason<Code> {
  readonly path: Path;
}

/** What may be wrong with the structure of any record. */
export type StructureProblem =
  | "missing"
  | "not-an-object"
  | "not-a-list"
  | "not-text"
  | "not-yes-or-no"
  | "empty"
  | "too-long"
  | "too-few"
  | "too-many"
  | "unknown-code";

/** Những lỗi tìm thấy so far; each method adds what it finds. */
export class Faults {
  readonly found: Fault[] = [];
  private readonly unit: string;

  constructor(unit: string) {
    this.unit = unit;
  }

  add(path: Path, problem: string, params: Params = {}): void {
    this.found.push({ path, code: `${this.unit}/${problem}`, params });
  }

  private wrong(value: unknown, path: Path, problem: StructureProblem): void {
    this.add(path, value === undefined ? "missing" : problem);
  }

  object(value: unknown, path: Path): value is Record<string, unknown> {
    const holds = isObject(value);
    if (!holds) this.wrong(value, path, "not-an-object");
    return holds;
  }

  list(value: unknown, path: Path, min: number, max: number): value is readonly unknown[] {
    if (!Array.isArray(value)) {
      this.wrong(value, path, "not-a-list");
      return false;
    }
    if (value.length < min) this.add(path, "too-few", { min });
    if (value.length > max) this.add(path, "too-many", { max });
    return true;
  }

  private isText(value: unknown, path: Path): value is string {
    const holds = typeof value === "string";
    if (!holds) this.wrong(value, path, "not-text");
    return holds;
  }

  text(value: unknown, path: Path, max: number): void {
    if (!this.isText(value, path)) return;
    if (value === "") this.add(path, "empty");
    else if (!atMost(value, max)) this.add(path, "too-long", { max });
  }

  code(value: unknown, path: Path, codes: readonly string[]): void {
    if (!codes.includes(value as string)) this.wrong(value, path, "unknown-code");
  }

  yesOrNo(value: unknown, path: Path): void {
    if (typeof value !== "boolean") this.wrong(value, path, "not-yes-or-no");
  }

  /** A form of this record's own. */
  form(value: unknown, path: Path, is: (input: unknown) => boolean, problem: string): void {
    if (this.isText(value, path) && !is(value)) this.add(path, problem);
  }

  /** An identifier or a field: its own reasons. Findings that do not refuse are left out. */
  unitOf(value: unknown, path: Path, examine: (text: string) => readonly (Reason | Finding)[]): void {
    if (!this.isText(value, path)) return;
    for (const reason of examine(value)) {
      if ("severity" in reason && reason.severity !== "refuse") continue;
      this.found.push({ path, code: reason.code, params: reason.params });
    }
  }
}

/** Một đối tượng, không phải danh sách. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Chữ, không để trống, nhiều nhất `max` ký tự. */
export function isText(value: unknown, max: number): boolean {
  return typeof value === "string" && value !== "" && atMost(value, max);
}
