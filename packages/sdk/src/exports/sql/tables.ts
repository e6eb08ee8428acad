import type { Bilingual } from "../../core/index.js";
import { ruleOf } from "../../databases/cell-checks.js";
import { cellsOf } from "../../databases/cells.js";
import { isGroup, isList, type Facts, type Form } from "../../databases/fact.js";
import type { Column, RecordUnit } from "../../databases/index.js";
import type { Citation } from "../../law/index.js";
import type { RecordRule } from "../../rules/index.js";

/** Kiểu của một cột. A date of which only the year may be known is text, and so is every code and number of a paper. */
export type SqlType = "text" | "texts" | "date" | "boolean" | "whole-number" | "decimal-number";

/** Một cột của bảng. */
export interface SqlColumn {
  readonly key: string;
  readonly type: SqlType;
  readonly required: boolean;
  readonly note: Column;
  /** The way to it from the record, or from the item, that the row is of. */
  readonly path: readonly string[];
}

/** Một bảng: of records, or of the items of one list in them. */
export interface SqlTable {
  readonly name: string;
  readonly title: Bilingual;
  readonly law: Citation;
  readonly columns: readonly SqlColumn[];
  /** The checks of one row. */
  readonly rule: RecordRule;
  /** The lists of groups in it, each a table of its own. */
  readonly lists: readonly SqlList[];
}

/** Một danh sách, as a table that points back at the row that holds it. */
export interface SqlList extends SqlTable {
  readonly path: readonly string[];
  /** The law asks for one item at least, which a table cannot say. */
  readonly atLeastOne: boolean;
}

function typeOf(form: Form, list: boolean): SqlType {
  if (list) return "texts";
  switch (form.kind) {
    case "day":
      return "date";
    case "yes-no":
      return "boolean";
    case "whole-number":
    case "decimal-number":
      return form.kind;
    default:
      return "text";
  }
}

const columnsOf = (facts: Facts): SqlColumn[] =>
  cellsOf(facts).map(({ key, path, leaf, required, column }) => ({
    key,
    path,
    required,
    note: column,
    type: typeOf(leaf.form, isList(leaf)),
  }));

function listsOf(unit: RecordUnit, facts: Facts, name: string, at: readonly string[] = []): SqlList[] {
  return Object.entries(facts).flatMap(([key, fact]): SqlList[] => {
    if (!isGroup(fact)) return [];
    const path = [...at, key];
    if (!isList(fact)) return listsOf(unit, fact.of, name, path);
    const table = `${name}.${path.join(".")}`;
    return [
      {
        name: table,
        title: fact.name,
        law: fact.law,
        path,
        atLeastOne: fact.cardinality === "at-least-one",
        columns: columnsOf(fact.of),
        rule: ruleOf({ key: unit.meta.key, facts: fact.of, identifiers: unit.identifiers, checks: [] }),
        lists: listsOf(unit, fact.of, table),
      },
    ];
  });
}

/** The citizen has no table of facts: its row is its table, and the lists of its record are records of their own. */
const columnsByHand = ({ columns }: RecordUnit): SqlColumn[] =>
  columns.map((note) => ({
    key: note.key,
    path: [note.key],
    required: note.required,
    note,
    type: note.kind === "date" && note.partial !== true ? "date" : "text",
  }));

/** Các bảng của một bản ghi: one for its row, and one for each list of groups in it. */
export function tablesOf(unit: RecordUnit): SqlTable {
  const { facts, meta, rule } = unit;
  return {
    name: meta.key,
    title: meta.name,
    law: meta.law[0]!,
    rule,
    columns: facts === undefined ? columnsByHand(unit) : columnsOf(facts),
    lists: facts === undefined ? [] : listsOf(unit, facts, meta.key),
  };
}

/** A table and all that hang on it, parents first. */
export const withLists = (table: SqlTable): readonly SqlTable[] => [table, ...table.lists.flatMap(withLists)];
