import JSONParser from "@streamparser/json/jsonparser.js";
import type { Finding } from "../../core/index.js";
import { InputError } from "./input-error.js";
import { DEEPEST, KeyWatch, parseJson, type JsonProblem } from "../../core/json.js";
import type { TableProblem } from "./phrases.js";
import { BATCH, LONGEST_ROW, type CellKind, type Source, type SourceRow } from "./source.js";
import { after } from "./table.js";

type Text = AsyncGenerator<string, void, undefined>;
/** A record as read: its number in the file and its fields, one level of nesting written with a dot. */
interface Item {
  readonly number: number;
  readonly fields: ReadonlyMap<string, Simple>;
  /** How many of its keys stood there before, in the same object. */
  readonly twice: number;
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
      const parsed = parseJson(row);
      if ("problem" in parsed) {
        if (parsed.problem !== "json-syntax") throw refused(parsed.problem, { line });
        const pretty = line === 1 && /^\s*\{\s*$/.test(row);
        throw new InputError(
          pretty ? "table/json-not-rows" : last && i === rows.length - 1 ? "table/json-truncated" : "table/json-syntax",
          { line },
        );
      }
      items.push(itemOf(line, parsed, { line }));
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
  const watch = new KeyWatch(1);
  let values: { readonly value: unknown; readonly twice: number }[] = [];
  let number = 0;
  let wrong: number | undefined;
  let waiting = 0;
  const failures: Error[] = [];
  parser.onValue = ({ value }) => {
    values.push({ value, twice: watch.take() });
    waiting = 0;
    if (watch.problem !== undefined) wrong ??= number + values.length;
  };
  parser.onToken = watch.see;
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
      // in a record that is whole, or in the one after them
      if (watch.problem !== undefined) throw refused(watch.problem, { record: wrong ?? number + values.length + 1 });
      if (waiting > LONGEST_ROW) throw new InputError("table/line-too-long", { row: number + 1, limit: LONGEST_ROW });
      yield values.map((read) => itemOf(++number, read, { record: number }));
      values = [];
    }
    if (!parser.isEnded) throw new InputError("table/json-truncated", { byte: bytes });
  } finally {
    await text.return();
  }
}

const refused = (problem: JsonProblem, place: Place): InputError =>
  new InputError(`table/${problem}`, problem === "json-too-deep" ? { ...place, limit: DEEPEST } : place);

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

function toRow({ number, fields, twice }: Item, columns: ReadonlyMap<string, number>): SourceRow {
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
  const problems: Finding<TableProblem>[] = [
    ...(twice === 0 ? [] : [{ code: "table/duplicate-key", params: { count: twice }, severity: "refuse" } as const]),
    ...(strange === 0 ? [] : [{ code: "table/unknown-field", params: { count: strange }, severity: "warning" } as const]),
  ];
  return problems.length === 0 ? { number, cells, kinds } : { number, cells, kinds, problems };
}

/** One level of nesting becomes dotted names: `{ birthName: { family } }` is `birthName.family`. */
function itemOf(number: number, { value, twice }: { readonly value: unknown; readonly twice: number }, place: Place): Item {
  if (!isRecord(value)) throw new InputError("table/json-not-rows", place);
  const fields = new Map<string, Simple>();
  // `birthName.family` may also be written as one key
  let again = twice;
  const put = (name: string, inner: unknown): void => {
    if (fields.has(name)) again++;
    fields.set(name, simple(inner));
  };
  for (const [key, inner] of Object.entries(value)) {
    if (isRecord(inner)) for (const [name, deep] of Object.entries(inner)) put(`${key}.${name}`, deep);
    else put(key, inner);
  }
  return { number, fields, twice: again };
}

/** What is nested deeper stays JSON text: the check of its column says what it thinks of it. */
function simple(value: unknown): Simple {
  if (value === null || value === undefined) return "";
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return JSON.stringify(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
