import type { Bilingual } from "../core/index.js";
import type { Citation } from "../law/index.js";

/** Một mã và cách gọi của nó. */
export interface CodeName {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
}

/** Một cột của sổ phẳng: what offices keep in a spreadsheet, one record a row. */
export interface Column {
  readonly key: string;
  readonly name: Bilingual;
  /** Other headers that offices write, in both languages. */
  readonly aliases: readonly string[];
  readonly kind: "identifier" | "person-name" | "date" | "code" | "address" | "number" | "text";
  /** The identifier that the column holds. */
  readonly unit?: string;
  /** True for a date of which only the year, or the month of the year, may be known. */
  readonly partial?: boolean;
  /** True for an address of today: whoever has the lists of units may doubt it. One of the past stays as its paper has it. */
  readonly current?: boolean;
  /** Codes and what people write for them; which other codes are refused, the rule says. */
  readonly codes?: readonly CodeName[];
  readonly required: boolean;
  readonly personal?: "basic" | "sensitive";
  readonly law: Citation;
  readonly example: string;
  /** Where it stands in the record, as its notes are named (`child.birthDate`, `phones[]`); absent from what only the row has. */
  readonly path?: string;
}

/** Một dòng của sổ phẳng: canonical texts in the order of the columns; a cell may be absent. */
export type Row = readonly (string | undefined)[];
