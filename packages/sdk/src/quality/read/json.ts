import JSONParser from "@streamparser/json/jsonparser.js";
import type { Finding } from "../../core/index.js";
import { InputError } from "./input-error.js";
import type { TableProblem } from "./phrases.js";
import { BATCH, LONGEST_ROW, type CellKind, type Source, type SourceRow } from "./source.js";
import { after } from "./table.js";

type Text = AsyncGenerator<string, void, undefined>;
/** A record as read: its number in the file and its fields, one level of nesting written with a dot. */
interface Item {
  readonly number: number;
  readonly fields: ReadonlyMap<string, Simple>;
}

type Simple = string | number | boolean;
type Place = { readonly line: number } | { readonly record: number };

/** Đọc NDJSON: one record a line. */
export function readNdjson(text: Text): Promise<Source> {
  return sourceOf("ndjson", lines(text));
}

/** Đọc mảng JSON: `[{…}, {…}]`, as a stream. */
export function readJson(text: Text): Promise<Source> {
  return sourceOf("json", elements(text));
}

async function* lines(text: Text): AsyncGenerator<readonly Item[], void, undefined> {
  let line = 0;
  const read = (rows: readonly string[], last: boolean): Item[] => {
    const items: Item[] = [];
    rows.forEach((row, i) => {
      line++;
      if (row.length > LONGEST_ROW) throw new InputError("table/line-too-long", { row: line, limit: LONGEST_ROW });
      if (row.trim() === "") return;
      let value: unknown;
      try {
        value = JSON.parse(row);
      } catch {
        const pretty = line === 1 && /^\s*\{\s*$/.test(row);
        throw new InputError(
          pretty ? "table/json-not-rows" : last && i === rows.length - 1 ? "table/json-truncated" : "table/json-syntax",
          { line },
        );
      }
      items.push({ number: line, fields: flat(value, { line }) });
    });
    return items;
  };
  try {
    let rest = "";
    for await (const piece of text) {
      const rows = (rest + piece).split("\n");
      rest = rows.pop() ?? "";
      if (rest.length > LONGEST_ROW) throw new InputError("table/line-too-long", { row: line + rows.length + 1, limit: LONGEST_ROW });
      yield read(rows, false);
    }
    yield read([rest], true);
  } finally {
    await text.return();
  }
}

async function* elements(text: Text): AsyncGenerator<readonly Item[], void, undefined> {
  const parser = new JSONParser({ paths: ["$.*"], keepStack: false });
  let values: unknown[] = [];
  let number = 0;
  let waiting = 0;
  const failures: Error[] = [];
  parser.onValue = ({ value }) => {
    values.push(value);
    waiting = 0;
  };
  parser.onError = (error) => {
    failures.push(error);
  };
  try {
    let bytes = 0;
    const encoder = new TextEncoder();
    for await (const piece of text) {
      waiting += piece.length;
      parser.write(piece);
      bytes += encoder.encode(piece).length;
      if (failures.length > 0) throw new InputError("table/json-syntax", { byte: position(failures) ?? bytes });
      if (waiting > LONGEST_ROW) throw new InputError("table/line-too-long", { row: number + 1, limit: LONGEST_ROW });
      yield values.map((value) => ({ number: ++number, fields: flat(value, { record: number }) }));
      values = [];
    }
    if (!parser.isEnded) throw new InputError("table/json-truncated", { byte: bytes });
  } finally {
    await text.return();
  }
}

/** Where the parser stopped, from 1: only its messages say so, and not the first of them when a comma is missing. */
function position(failures: readonly Error[]): number | undefined {
  for (const { message } of failures) {
    const found = /absolute position "(\d+)"/.exec(message)?.[1];
    if (found !== undefined) return Number(found) + 1;
  }
  return undefined;
}

async function sourceOf(format: "json" | "ndjson", items: AsyncGenerator<readonly Item[], void, undefined>): Promise<Source> {
  const first: Item[] = [];
  while (first.length < BATCH) {
    const next = await items.next();
    if (next.done === true) break;
    for (const item of next.value) first.push(item);
  }
  if (first.length === 0) throw new InputError("table/no-rows");
  const header = [...new Set(first.slice(0, BATCH).flatMap((item) => [...item.fields.keys()]))];
  const columns = new Map(header.map((key, i) => [key, i]));
  const rows = batches(first.splice(0), items, columns);
  const start = await rows.next();
  if (start.done === true) throw new InputError("table/no-rows");
  return { format, header, headerRow: 0, above: [], remarks: [], rows: after(start.value, rows) };
}

async function* batches(
  first: readonly Item[],
  rest: AsyncGenerator<readonly Item[], void, undefined>,
  columns: ReadonlyMap<string, number>,
): AsyncGenerator<readonly SourceRow[], void, undefined> {
  try {
    const cut = function* (items: readonly Item[]) {
      for (let at = 0; at < items.length; at += BATCH) yield items.slice(at, at + BATCH).map((item) => toRow(item, columns));
    };
    yield* cut(first);
    for await (const items of rest) yield* cut(items);
  } finally {
    await rest.return();
  }
}

function toRow({ number, fields }: Item, columns: ReadonlyMap<string, number>): SourceRow {
  const cells = new Array<string>(columns.size).fill("");
  const kinds = new Array<CellKind>(columns.size).fill("text");
  let strange = 0;
  for (const [key, value] of fields) {
    const at = columns.get(key);
    if (at === undefined) {
      strange++;
      continue;
    }
    cells[at] = String(value);
    if (typeof value !== "string") kinds[at] = typeof value as "number" | "boolean";
  }
  if (strange === 0) return { number, cells, kinds };
  const problem: Finding<TableProblem> = { code: "table/unknown-field", params: { count: strange }, severity: "warning" };
  return { number, cells, kinds, problems: [problem] };
}

/** One level of nesting becomes dotted names: `{ birthName: { family } }` is `birthName.family`. */
function flat(value: unknown, place: Place): ReadonlyMap<string, Simple> {
  if (!isRecord(value)) throw new InputError("table/json-not-rows", place);
  const fields = new Map<string, Simple>();
  for (const [key, inner] of Object.entries(value)) {
    if (isRecord(inner)) for (const [name, deep] of Object.entries(inner)) fields.set(`${key}.${name}`, simple(deep, place));
    else fields.set(key, simple(inner, place));
  }
  return fields;
}

/** What is nested deeper stays JSON text: the check of its column says what it thinks of it. */
function simple(value: unknown, place: Place): Simple {
  if (value === null || value === undefined) return "";
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  try {
    return JSON.stringify(value);
  } catch {
    // nested beyond what the engine can walk
    throw new InputError("table/json-not-rows", place);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
