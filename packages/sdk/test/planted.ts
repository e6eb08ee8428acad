// What happens to a record when something else is put at a place in it.
import type { Path } from "../src/rules/index.js";

/** `members[].name` → the place in a record that has one of everything. */
export const pathOf = (field: string): Path => field.split(".").flatMap((key) => (key.endsWith("[]") ? [key.slice(0, -2), 0] : [key]));

/** `["members", 0, "name"]` → `members[].name`. */
export const fieldOf = (path: Path): string =>
  path.reduce<string>((so, part) => (typeof part === "number" ? `${so}[]` : so === "" ? part : `${so}.${part}`), "");

/** `value` with something else at `path`; `undefined` takes the key out. */
export function planted(value: unknown, path: Path, other: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return other;
  if (Array.isArray(value)) return value.map((item, i) => (i === key ? planted(item, rest, other) : item));
  const entries = Object.entries(value as object).filter(([k]) => k !== key || rest.length > 0 || other !== undefined);
  return Object.fromEntries([
    ...entries.map(([k, v]) => [k, k === key ? planted(v, rest, other) : v]),
    ...(key in (value as object) || other === undefined ? [] : [[key, other]]),
  ]);
}

/** Every path in a value, the top included. */
export function paths(value: unknown, at: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...at, Array.isArray(value) ? Number(key) : key]))];
}
