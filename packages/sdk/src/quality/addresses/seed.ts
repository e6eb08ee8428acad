import * as communeCodes from "../../codes/commune/index.js";
import * as communeNames from "../../codes/commune-name/index.js";
import * as districts from "../../codes/district/index.js";
import * as formerCommunes from "../../codes/former-commune/index.js";
import * as provinces from "../../codes/province/index.js";
import * as succession from "../../codes/succession/index.js";
import { allUnits } from "../../fields/address-conversion/index.js";
import { unitName, type Unit } from "../../fields/address/index.js";
import { csvText } from "../write/index.js";

/** A cell of the seed: text, a yes or no, or nothing known. */
type Cell = string | number | boolean | undefined;

/** Một bảng để nạp vào cơ sở dữ liệu. */
export interface SeedTable {
  readonly name: string;
  readonly columns: readonly (readonly [name: string, type: string])[];
  /** The columns of the primary key. */
  readonly key: readonly string[];
  /** What a reader of the SQL must know of a column, a line each. */
  readonly notes?: readonly string[];
  rows(): Iterable<readonly Cell[]>;
}

/** When a unit was there: `valid_to` is the first day it was not; a start before 1/7/2025 is in no list here. */
const period = (unit: Unit): readonly [string | undefined, string | undefined] =>
  unit.era === "former" ? [undefined, provinces.twoLevelsFrom] : [provinces.twoLevelsFrom, undefined];

/** The day and resolution of a change of type within the era. */
function changed({ era, level, code }: Unit): readonly [string | undefined, string | undefined] {
  if (era === "former" || level === "district") return [undefined, undefined];
  if (level === "commune") {
    const change = communeCodes.amendment(code);
    return [change?.from, change?.instrument];
  }
  const row = provinces.at({ era }).entry(code)!;
  return row.instrument === undefined ? [undefined, undefined] : [row.from, row.instrument];
}

function* units(): Iterable<Unit> {
  const of = (era: "former" | "current", level: Unit["level"], codes: readonly string[]) =>
    codes.map((code) => allUnits().unit(era, level, code)!);
  const [former, current] = [{ era: "former" }, { era: "current" }] as const;
  yield* of("current", "province", provinces.at(current).codes());
  yield* of("current", "commune", communeNames.at(current).codes());
  yield* of("former", "province", provinces.at(former).codes());
  yield* of("former", "district", districts.at(former).codes());
  yield* of("former", "commune", formerCommunes.at(former).codes());
}

/**
 * Đơn vị hành chính của hai thời kỳ, khoá là thời kỳ và mã. The postal code of a commune is in no list that was found: the column is
 * there for those who have one, and empty.
 */
export const unitTable: SeedTable = {
  name: "admin_unit",
  columns: [
    ["era", "VARCHAR(7) NOT NULL"],
    ["code", "VARCHAR(5) NOT NULL"],
    ["level", "VARCHAR(8) NOT NULL"],
    ["type", "VARCHAR(9) NOT NULL"],
    ["name", "VARCHAR(60) NOT NULL"],
    ["full_name", "VARCHAR(80) NOT NULL"],
    ["parent_code", "VARCHAR(3)"],
    ["valid_from", "DATE"],
    ["valid_to", "DATE"],
    ["type_since", "DATE"],
    ["type_instrument", "VARCHAR(30)"],
    ["postal_code", "VARCHAR(5)"],
  ],
  key: ["era", "code"],
  notes: [
    "valid_from: NULL với đơn vị cũ, danh sách không ghi (NULL for a former unit: the list does not say)",
    "postal_code: NULL, chưa có nguồn (no source was found)",
  ],
  *rows() {
    for (const unit of units()) {
      const { era, code, level, type, name, parent } = unit;
      yield [era, code, level, type, name, unitName(unit), parent?.code, ...period(unit), ...changed(unit), undefined];
    }
  },
};

/** Kế thừa xã ngày 1/7/2025. `settles`: this successor took everybody; where no row of a code has it, somebody must choose. */
export const successionTable: SeedTable = {
  name: "admin_succession",
  columns: [
    ["from_code", "VARCHAR(5) NOT NULL"],
    ["to_code", "VARCHAR(5) NOT NULL"],
    ["kind", "VARCHAR(11) NOT NULL"],
    ["instrument", "VARCHAR(30)"],
    ["clause", "INTEGER"],
    ["settles", "BOOLEAN NOT NULL"],
  ],
  key: ["from_code", "to_code"],
  *rows() {
    for (const code of formerCommunes.at({ era: "former" }).codes()) {
      const settled = succession.settles(code)?.to;
      for (const { from, to, kind, instrument, clause } of succession.successors(code))
        yield [from, to, kind, instrument, clause, to === settled];
    }
  },
};

const text = (cell: Cell): string => (cell === undefined ? "" : String(cell));

/** Bảng dạng CSV, từng đoạn; what is not known is empty. For programs: no cell is guarded against spreadsheets. */
export function* seedCsv(table: SeedTable): Generator<string> {
  yield csvText([table.columns.map(([name]) => name)], { guard: false });
  for (const rows of batches(table.rows()))
    yield csvText(
      rows.map((row) => row.map(text)),
      { guard: false },
    );
}

const literal = (cell: Cell): string =>
  cell === undefined
    ? "NULL"
    : typeof cell === "string"
      ? `'${cell.replaceAll("'", "''")}'`
      : typeof cell === "boolean"
        ? cell
          ? "TRUE"
          : "FALSE"
        : String(cell);

/** Câu lệnh SQL tạo và nạp bảng: standard SQL, proven in PostgreSQL and DuckDB. */
export function* seedSql(tables: readonly SeedTable[]): Generator<string> {
  for (const { name, columns, key, notes = [], rows } of tables) {
    const body = [...columns.map(([column, type]) => `  ${column} ${type}`), `  PRIMARY KEY (${key.join(", ")})`];
    for (const note of notes) yield `-- ${note}\n`;
    yield `CREATE TABLE ${name} (\n${body.join(",\n")}\n);\n`;
    for (const batch of batches(rows()))
      yield `INSERT INTO ${name} VALUES\n${batch.map((row) => `(${row.map(literal).join(", ")})`).join(",\n")};\n`;
  }
}

const BATCH = 500;

function* batches<T>(rows: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
