import { readFileSync, statSync } from "node:fs";
import type { Dataset } from "../quality/index.js";
import { parseJson } from "../quality/read/index.js";
import { Failure, type Setting } from "./failure.js";
import { nearest } from "./nearest.js";

/** A map names a few dozen headers. */
const LARGEST = 1_000_000;

/** Đọc tệp nối cột: “their header” → our key. */
export function readMap(path: string, dataset: Dataset, { words }: Setting): Readonly<Record<string, string>> {
  let text: string;
  try {
    text = statSync(path).size > LARGEST ? "" : readFileSync(path, "utf8");
  } catch {
    throw new Failure("usage/map", words.mapMissing(path));
  }
  const parsed = parseJson(text.replace(/^\uFEFF/, ""));
  if ("problem" in parsed) throw new Failure("usage/map", words.badMap(path));
  // two columns for one header: which is meant, nobody can tell
  if (parsed.twice > 0) throw new Failure("usage/map", words.mapTwice(path));
  const { value } = parsed;
  if (typeof value !== "object" || value === null || Array.isArray(value) || Object.values(value).some((key) => typeof key !== "string"))
    throw new Failure("usage/map", words.badMap(path));
  const map = value as Record<string, string>;
  const known = dataset.columns.map((c) => c.key);
  const stray = Object.values(map).find((key) => !known.includes(key));
  if (stray !== undefined) {
    const near = nearest(stray, known);
    throw new Failure("usage/map", words.mapUnknownColumn(stray) + (near === undefined ? "" : `; ${words.didYouMean(near)}`));
  }
  return map;
}
