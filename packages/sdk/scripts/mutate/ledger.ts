// What is committed: how many mutants each file has and how many died, and those that live on, each with the reason.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../codegen/source.js";

/** Kết quả của một tệp. */
export interface Result {
  readonly file: string;
  readonly mutants: number;
  readonly died: number;
  /** Refused by TypeScript: it never comes as far as a test. */
  readonly refused: number;
  readonly survived: number;
}

/** Một đột biến còn sống, và vì sao. */
export interface Survivor {
  readonly file: string;
  readonly line: string;
  readonly mutation: string;
  readonly reason: string;
}

const folder = join(root, "test/mutation");
const numbers = ["mutants", "died", "refused", "survived"] as const;

function read(name: string): Record<string, string>[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  const [header = "", ...lines] = readFileSync(path, "utf8").replace(/\n+$/u, "").split("\n");
  const keys = header.split("\t");
  return lines.map((line) => Object.fromEntries(line.split("\t").map((cell, i) => [keys[i], cell])));
}

function write<T extends object>(name: string, keys: readonly (keyof T & string)[], rows: readonly T[]): void {
  const lines = rows.map((row) => keys.map((key) => String(row[key])).join("\t"));
  writeFileSync(join(folder, name), `${[keys.join("\t"), ...lines].join("\n")}\n`);
}

export const readResults = (): Result[] =>
  read("results.tsv").map((row) => ({
    file: row["file"]!,
    ...(Object.fromEntries(numbers.map((n) => [n, Number(row[n])])) as Omit<Result, "file">),
  }));

export const readSurvivors = (): Survivor[] => read("survivors.tsv") as unknown as Survivor[];

/** Puts what was found of some files in place of what was known of them. A survivor keeps the reason it had. */
export function record(
  results: readonly Result[],
  survivors: readonly Omit<Survivor, "reason">[],
  exists: (file: string) => boolean,
): void {
  const files = new Set(results.map((r) => r.file));
  const kept = <T extends { readonly file: string }>(rows: readonly T[]): T[] => rows.filter((r) => !files.has(r.file) && exists(r.file));
  const known = readSurvivors();
  const same = (a: Omit<Survivor, "reason">, b: Omit<Survivor, "reason">) =>
    a.file === b.file && a.line === b.line && a.mutation === b.mutation;
  const found = survivors.map((s) => ({ ...s, reason: known.find((k) => same(k, s))?.reason ?? "" }));
  const byFile = (a: { readonly file: string }, b: { readonly file: string }) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
  write<Result>("results.tsv", ["file", ...numbers], [...kept(readResults()), ...results].toSorted(byFile));
  write<Survivor>("survivors.tsv", ["file", "line", "mutation", "reason"], [...kept(known), ...found].toSorted(byFile));
}
