import { upperFirst } from "./words.js";
import { isGroup, isList, isRequired, type Facts, type Leaf } from "./fact.js";
import type { Column, Row } from "./column.js";

/** Một ô: the leaf that it holds, and the way to it. */
export interface Cell {
  readonly key: string;
  readonly path: readonly string[];
  readonly leaf: Leaf;
  readonly required: boolean;
  readonly column: Column;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

interface Around {
  readonly path: readonly string[];
  readonly vi: string;
  readonly en: string;
  readonly required: boolean;
}

const kinds = {
  text: "text",
  address: "address",
  "person-name": "person-name",
  "partial-date": "date",
  day: "date",
  country: "code",
  "whole-number": "number",
  "decimal-number": "number",
  moment: "text",
  reference: "text",
  "nine-digits": "text",
  "yes-no": "code",
  code: "code",
  unit: "identifier",
} as const;

const yesOrNo = [
  { code: "true", vi: "Có", en: "Yes" },
  { code: "false", vi: "Không", en: "No" },
];

function columnOf(key: string, leaf: Leaf, { path, vi, en }: Around, required: boolean): Column {
  const { form, name, law, example, personal, aliases = [] } = leaf;
  const codes = form.kind === "code" ? form.codes : form.kind === "yes-no" ? yesOrNo : undefined;
  // hundreds are made when every record is loaded: what is absent is not spread
  const column: Writable<Column> = {
    key,
    name: vi === "" ? name : { vi: `${name.vi} của ${vi}`, en: `${name.en} of the ${en}` },
    aliases: vi === "" ? aliases : [`${name.vi} ${vi}`, ...aliases.flatMap((alias) => [`${alias} ${vi}`, `${alias} của ${vi}`])],
    kind: kinds[form.kind],
    required,
    law,
    example,
    path: `${path.join(".")}${isList(leaf) ? "[]" : ""}`,
  };
  if (form.kind === "unit") column.unit = form.unit;
  if (form.kind === "partial-date") column.partial = true;
  if (form.kind === "address" && form.current) column.current = true;
  if (codes !== undefined) column.codes = codes;
  if (personal !== undefined) column.personal = personal.category;
  return column;
}

const known = /* @__PURE__ */ new WeakMap<Facts, readonly Cell[]>();

/** Các ô của một dòng: every fact that stands outside lists of groups; of a list of facts, the first. */
export function cellsOf(facts: Facts): readonly Cell[] {
  const cells = known.get(facts) ?? within(facts, { path: [], vi: "", en: "", required: true });
  known.set(facts, cells);
  return cells;
}

function within(facts: Facts, around: Around): Cell[] {
  return Object.entries(facts).flatMap(([name, fact]): Cell[] => {
    const path = [...around.path, name];
    const required = around.required && isRequired(fact);
    if (isGroup(fact)) {
      if (isList(fact)) return [];
      return within(fact.of, { path, vi: lower(fact.name.vi), en: lower(fact.name.en), required });
    }
    const key = path.map((part, i) => (i === 0 ? part : upperFirst(part))).join("");
    return [{ key, path, leaf: fact, required, column: columnOf(key, fact, { ...around, path }, required) }];
  });
}

/** Các cột của một dòng. */
export const columnsOf = (facts: Facts): readonly Column[] => cellsOf(facts).map((cell) => cell.column);

/** Trải một bản ghi lồng nhau thành một dòng. */
export function flattenOf(facts: Facts): (record: unknown) => Row {
  const ways = cellsOf(facts).map((cell) => cell.path);
  return (record) => ways.map((path) => textAt(record, path));
}

function textAt(record: unknown, path: readonly string[]): string | undefined {
  let at: unknown = record;
  for (const key of path) {
    if (typeof at !== "object" || at === null) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[key];
  }
  const first = Array.isArray(at) ? (at as readonly unknown[])[0] : at;
  if (typeof first === "boolean") return String(first);
  return typeof first === "string" ? first : undefined;
}
