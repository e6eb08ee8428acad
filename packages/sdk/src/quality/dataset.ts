import type { Bilingual, PlainDate, Severity } from "../core/index.js";
import { columns, rule, verdicts, type Column, type HeldIdentifier, type RecordUnit } from "../databases/population/index.js";
import { cite, type Citation } from "../law/index.js";
import { recordSteps, type Dimension, type RecordRule } from "../rules/index.js";
import { cellProblems } from "./clean/index.js";

/** Một lần kiểm của bảng: by the rule (SQL gives the same verdict), at the raw cell, of the row as a row, or over all rows. */
export interface DatasetStep {
  readonly code: string;
  readonly severity: Severity;
  readonly dimension: Dimension;
  /** The first is where a report points; none when the whole row is meant. */
  readonly columns: readonly string[];
  readonly by: "rule" | "cell" | "row" | "rows";
  readonly law?: Citation;
}

/** Những cột cho biết một người là ai. */
export interface PersonColumns {
  readonly id: number;
  readonly name: number;
  readonly birthDate: number;
  readonly gender: number;
  readonly residence: number;
}

/** Loại bảng soát được: its columns, its steps, and the function that judges a row. */
export interface Dataset {
  readonly key: string;
  readonly name: Bilingual;
  readonly columns: readonly Column[];
  /** Those of the rule first, in the order of the verdicts. */
  readonly steps: readonly DatasetStep[];
  verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate, freshDays?: number): void;
  /** Absent where a row is no person: then nobody is looked for twice. */
  readonly person?: PersonColumns;
  /** The identifiers that its columns hold, where they are others than those of a citizen. */
  readonly identifiers?: Readonly<Record<string, HeldIdentifier>>;
}

const rows: readonly DatasetStep[] = [
  { code: "table/too-many-cells", severity: "refuse", dimension: "cleanness", columns: [], by: "row" },
  { code: "table/broken-quotes", severity: "warning", dimension: "cleanness", columns: [], by: "row" },
  { code: "table/duplicate-key", severity: "refuse", dimension: "cleanness", columns: [], by: "row" },
  { code: "table/unknown-field", severity: "warning", dimension: "cleanness", columns: [], by: "row" },
];

const one = cite("26/2023/QH15", "Điều 12", "statute");
const likeness = cite("26/2023/QH15", "Điều 9", "design");
const people: readonly DatasetStep[] = [
  { code: "citizen/duplicate-id", severity: "refuse", dimension: "cleanness", columns: ["personalId"], by: "rows", law: one },
  {
    code: "citizen/possible-duplicate",
    severity: "warning",
    dimension: "cleanness",
    columns: ["personalId", "fullName", "birthDate", "gender", "permanentResidence"],
    by: "rows",
    law: likeness,
  },
];

function stepsOf(of: RecordRule, all: readonly Column[]): readonly DatasetStep[] {
  const ruled = recordSteps(of).map(({ code, severity, dimension, columns: keys, law }): DatasetStep => ({
    code,
    severity,
    dimension,
    columns: keys,
    law,
    by: "rule",
  }));
  const has = (code: string, key: string) => ruled.some((s) => s.code === code && s.columns[0] === key);
  const cells = all.flatMap((column) =>
    cellProblems(column, of.key)
      // what the rule asks of the text, the raw cell may already fail
      .filter(({ code }) => !has(code, column.key))
      .map((problem): DatasetStep => ({ ...problem, columns: [column.key], by: "cell" })),
  );
  return [...ruled, ...cells, ...rows];
}

/** Một bản ghi của danh mục, as a table that can be checked: one record a row. */
export function datasetOf({ meta, columns: all, rule: of, verdicts: judge, identifiers }: RecordUnit): Dataset {
  return { key: meta.key, name: meta.name, columns: all, steps: stepsOf(of, all), verdicts: judge, identifiers };
}

const at = (key: (typeof columns)[number]["key"]): number => columns.findIndex((c) => c.key === key);

/** Công dân: one person a row, as offices keep the facts of Article 9 of the Law on Identification. */
export const citizen: Dataset = {
  key: "citizen",
  name: { vi: "Công dân", en: "Citizen" },
  columns,
  steps: /* @__PURE__ */ [...stepsOf(rule, columns), ...people],
  verdicts,
  person: {
    id: at("personalId"),
    name: at("fullName"),
    birthDate: at("birthDate"),
    gender: at("gender"),
    residence: at("permanentResidence"),
  },
};
