// Every record with its samples.
import { catalogue, type RecordUnit } from "../src/databases/index.js";
import type { RecordVectors, RowVector } from "../src/databases/vectors.js";
import * as testing from "../src/testing.js";
import { pathOf, planted } from "./planted.js";

/** What a damaged row is as a record: each cell at its place; a cell without a place changes nothing. */
export function damagedBy({ cells }: RowVector, unit: RecordUnit, { record }: RecordVectors): unknown {
  return Object.entries(cells).reduce((damaged, [key, cell]) => {
    const column = unit.columns.find((c) => c.key === key);
    const place = column?.path;
    if (place === undefined) return damaged;
    // an empty cell of what a group must have: the group is not there
    if (cell === undefined && column?.required === false && unit.fields[place]?.cardinality === "one" && place.includes("."))
      return planted(damaged, pathOf(place).slice(0, -1), undefined);
    // a citizen's name stands in parts
    const inParts = unit.fields[place]?.type === "group" && cell !== undefined;
    const path = pathOf(inParts ? `${place}.given` : place);
    const fact = typeof path.at(-1) === "number" && cell === undefined ? path.slice(0, -1) : path;
    return planted(damaged, fact, cell === "true" || cell === "false" ? cell === "true" : cell);
  }, record);
}

const vectorsOf: Readonly<Record<string, unknown>> = testing;
const camel = (key: string): string => key.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());

/** Mọi bản ghi, with its samples. */
export const sampled: readonly (readonly [key: string, RecordUnit, RecordVectors])[] = await Promise.all(
  catalogue.map(async ({ key, load }) => [key, await load(), vectorsOf[camel(key)] as RecordVectors] as const),
);
