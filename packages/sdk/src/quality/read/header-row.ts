import { searchKey, type Reason } from "../../core/index.js";
import type { TableProblem } from "./phrases.js";
import { HEADER_WITHIN, type CellKind } from "./source.js";

/** A row before anybody knows which one is the header. */
export interface RawRow {
  readonly number: number;
  readonly cells: readonly string[];
  readonly kinds?: readonly CellKind[] | undefined;
}

/** Dòng tiêu đề tìm được. */
export interface HeaderFound {
  readonly header: readonly string[];
  readonly headerRow: number;
  /** How many of its names are known. */
  readonly known: number;
  /** Index, among the rows given, of the header (its first row). */
  readonly at: number;
  /** Index of the first row after it. */
  readonly next: number;
  readonly remarks: readonly Reason<TableProblem>[];
}

/** Names as they are compared: tones, case and punctuation do not count. */
export function keysOf(names: Iterable<string>): ReadonlySet<string> {
  return new Set([...names].map(searchKey).filter((key) => key !== ""));
}

/**
 * Tìm dòng tiêu đề trong những dòng đầu: title rows and blank rows above it are passed over. With known names the row
 * that has most of them wins; without, the first row with the most names that could be names.
 */
export function findHeader(rows: readonly RawRow[], known: ReadonlySet<string>): HeaderFound | undefined {
  let best:
    | { readonly at: number; readonly cells: readonly string[]; readonly two: boolean; readonly known: number; readonly names: number }
    | undefined;
  for (let at = 0; at < Math.min(rows.length, HEADER_WITHIN); at++) {
    const row = rows[at]!;
    const single = row.cells.map(tidy);
    const consider = (cells: readonly string[], two: boolean) => {
      const names = new Set(cells.filter(canBeName).map(searchKey)).size;
      const count = cells.filter((c) => known.has(searchKey(c))).length;
      if (names > 0 && (best === undefined || count > best.known || (count === best.known && count === 0 && names > best.names))) {
        best = { at, cells, two, known: count, names };
      }
    };
    consider(single, false);
    const below = rows[at + 1];
    if (below !== undefined) {
      const both = twoRows(single, below, known);
      if (both !== undefined) consider(both, true);
    }
  }
  if (best === undefined || best.cells.some(looksLikeData)) return undefined;
  const last = rows[best.at + (best.two ? 1 : 0)]!;
  const header = trimEnd(best.cells);
  const remarks: Reason<TableProblem>[] = [];
  if (best.two) remarks.push({ code: "table/two-row-header", params: { first: rows[best.at]!.number, second: last.number } });
  remarks.push(...duplicates(header));
  let next = best.at + (best.two ? 2 : 1);
  const numbering = rows[next];
  if (numbering !== undefined && numbersColumns(numbering.cells)) {
    remarks.push({ code: "table/column-numbers", params: { row: numbering.number } });
    next++;
  }
  return { header, headerRow: last.number, known: best.known, at: best.at, next, remarks };
}

/** A name on one line, without outer spaces or the star that marks a required column. */
function tidy(cell: string): string {
  return cell
    .replace(/\s+/g, " ")
    .replace(/\s*\(?\*+\)?\s*$/, "")
    .trim();
}

const canBeName = (cell: string) => /\p{L}/u.test(cell) && cell.length <= 200 && !looksLikeData(cell);

/** A date, an id, a phone number: what stands in a record, never in a header. */
function looksLikeData(cell: string): boolean {
  return cell.replace(/\D/g, "").length >= 6 || /@[\w-]+\./.test(cell);
}

/**
 * Tiêu đề hai dòng: a name over several columns, and their own names below it. Each column gets its own name where that
 * is known and unique, the two together otherwise, so that a father's name is never taken for the person's.
 */
function twoRows(upper: readonly string[], below: RawRow, known: ReadonlySet<string>): readonly string[] | undefined {
  const lower = below.cells.map(tidy);
  if (lower.some(looksLikeData) || below.kinds?.some((k) => k === "number" || k === "date") === true) return undefined;
  const width = Math.max(upper.length, lower.length);
  const lowerKeys = lower.map(searchKey);
  const cells: string[] = [];
  let parent = "";
  let under = 0;
  for (let i = 0; i < width; i++) {
    const own = upper[i] ?? "";
    const child = lower[i] ?? "";
    if (own !== "") parent = own;
    if (child === "") {
      cells.push(own);
      continue;
    }
    if (own === "") under++;
    const unique = lowerKeys.filter((k) => k === lowerKeys[i]).length === 1 && !upper.some((u) => searchKey(u) === lowerKeys[i]);
    const options = [`${parent} ${child}`, `${child} ${parent}`, ...(unique ? [child] : [])].map((o) => o.trim());
    cells.push(options.find((o) => known.has(searchKey(o))) ?? (parent === "" ? child : `${parent} - ${child}`));
  }
  // without a name over at least two columns, and one that needs no second row, these are a header and a record
  return under > 0 && lower.length > 0 && upper.some((u, i) => u !== "" && (lower[i] ?? "") === "") ? cells : undefined;
}

/** “1 2 3 …”, “(1) (2) (3) …”: the row under a form's header that numbers its columns. */
function numbersColumns(cells: readonly string[]): boolean {
  const filled = cells.map((c) => c.trim()).filter((c) => c !== "");
  if (filled.length < 3) return false;
  const numbers = filled.map((c) => /^\(?(\d{1,3})\)?$/.exec(c)?.[1]).map(Number);
  return numbers.every((n, i) => i === 0 || n === numbers[i - 1]! + 1);
}

function duplicates(header: readonly string[]): Reason<TableProblem>[] {
  const places = new Map<string, number[]>();
  header.forEach((name, i) => {
    const key = searchKey(name);
    if (key !== "") places.set(key, [...(places.get(key) ?? []), i + 1]);
  });
  return [...places.values()]
    .filter((at) => at.length > 1)
    .map((at) => ({ code: "table/duplicate-header" as const, params: { header: header[at[0]! - 1]!, columns: at.join(", ") } }));
}

function trimEnd(cells: readonly string[]): readonly string[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1] === "") end--;
  return cells.slice(0, end);
}
