import type { PlainDate } from "../../src/core/index.js";
import * as population from "../../src/databases/population/index.js";
import { vectors } from "../../src/databases/population/vectors.js";
import type { Cells } from "./engines.js";
import * as records from "./records.js";

export const keys: readonly string[] = population.columns.map((c) => c.key);

/** No day; the made-up present; and the last day before provinces merged and a person's number became the tax code. */
export const days: readonly (PlainDate | undefined)[] = [undefined, population.madeUpToday, "2025-06-30"];

export const hostileRows = (count: number): Cells[] => records.hostileRows(population, vectors, count);
export const generated = (row: Cells, asOf: PlainDate | undefined): string => records.generated(population, row, asOf);
export const oracleOf = (asOf: PlainDate | undefined) => records.oracleOf(population, asOf);
export const inSql = (all: string): string => records.inSql(population, all);
