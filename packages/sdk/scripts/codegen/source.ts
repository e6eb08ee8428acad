import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** The folder of the package. */
export const root = resolve(import.meta.dirname, "../..");

/** A file that codegen writes, relative to the package. */
export interface Generated {
  readonly path: string;
  readonly text: string;
}

/** One table of `data/`: a header line, then one fact per line, cells split by tabs. */
export function readTsv(name: string): Record<string, string>[] {
  const [header = "", ...lines] = readFileSync(resolve(root, "data", name), "utf8")
    .replace(/\n+$/, "")
    .split("\n");
  const columns = header.split("\t");
  return lines.map((line, i) => {
    const cells = line.split("\t");
    if (cells.length !== columns.length) throw new Error(`data/${name}:${i + 2} has ${cells.length} cells, not ${columns.length}`);
    return Object.fromEntries(columns.map((c, k) => [c, cells[k] as string]));
  });
}

export const json = (value: unknown): string => JSON.stringify(value);

/** `birth-registration` → `birthRegistration`. */
export const camel = (key: string): string => key.replace(/-([a-zA-Z0-9])/g, (_, c: string) => c.toUpperCase());

/** `personal-id` → `PersonalId`. */
export const pascal = (key: string): string => camel(`-${key}`);
