import type { Params, PlainDate, Reason, Severity } from "../core/index.js";
import type { Citation } from "../law/index.js";
import type { Dimension } from "../rules/index.js";
import type { DatasetStep } from "./dataset.js";
import type { DuplicateKind, DuplicateRow } from "./duplicates/index.js";

/** Bao nhiêu trên bao nhiêu. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/** Điểm của một tiêu chí. With a denominator of 0 it could not be judged, which is not 100 %. */
export interface Score extends Share {
  readonly dimension: Dimension;
  /** The column with the lowest share; none where nothing failed, or nothing was judged. */
  readonly worst?: Share & { readonly column: string };
}

/** Một cột của bảng, đã soát. */
export interface ColumnSummary {
  readonly key: string;
  /** How the file calls it; absent when the file has no such column. */
  readonly header?: string;
  readonly required: boolean;
  readonly filled: number;
  /** Cells with something that refuses the row, and with a doubt at most. */
  readonly refused: number;
  readonly doubted: number;
  readonly scores: Partial<Readonly<Record<Dimension, Share>>>;
}

/** Một lần kiểm, đã đếm. */
export interface StepSummary {
  readonly code: string;
  readonly columns: readonly string[];
  readonly severity: Severity;
  readonly dimension: Dimension;
  readonly by: DatasetStep["by"];
  readonly law?: Citation;
  readonly pass: number;
  readonly fail: number;
  readonly notApplicable: number;
  /** Failures told of rows: those that another one explains, and columns that the file lacks, are left out. */
  readonly told: number;
}

/** Một ô làm mẫu; masked unless asked otherwise. */
export interface Sample {
  readonly row: number;
  readonly column?: string;
  readonly code: string;
  readonly params: Params;
  readonly severity: Severity;
  readonly value?: string;
  readonly suggestion?: string;
}

/** Tệp đã soát là tệp nào, đọc thế nào. */
export interface FileSummary {
  readonly name: string;
  readonly format: "xlsx" | "csv" | "ndjson" | "json";
  readonly sheet?: string | undefined;
  readonly headerRow: number;
  readonly delimiter?: string | undefined;
  readonly remarks: readonly Reason[];
}

/** Tiêu đề nào đã hiểu là cột nào. */
export interface MappingSummary {
  readonly known: readonly { readonly header: string; readonly column: string }[];
  readonly unknown: readonly string[];
  /** Keys of required columns that the file lacks. */
  readonly missing: readonly string[];
  readonly repeated: readonly string[];
  /** For an unknown header, the key of the column it nearly names. */
  readonly suggestions: Readonly<Record<string, string>>;
}

/** Chỗ nào trong tệp hay hỏng: rows by place in the file. */
export interface Positions {
  /** How many row numbers one place spans. */
  readonly span: number;
  readonly lastRow: number;
  readonly places: readonly { readonly rows: number; readonly refused: number }[];
}

/** Kết quả soát một tệp: JSON as it is, without any row of the file but the samples. */
export interface Summary {
  readonly version: 1;
  readonly dataset: string;
  readonly file?: FileSummary;
  /** The day the file was judged on; without it, checks that ask for a day did not apply. */
  readonly asOf?: PlainDate;
  readonly freshDays: number;
  readonly masked: boolean;
  readonly rows: number;
  /** Rows with nothing that refuses them. */
  readonly accepted: number;
  readonly refused: number;
  /** Accepted rows with a doubt. */
  readonly doubted: number;
  readonly scores: readonly Score[];
  readonly columns: readonly ColumnSummary[];
  readonly steps: readonly StepSummary[];
  readonly duplicates: Readonly<Record<DuplicateKind, { readonly rows: number; readonly people: number }>> & {
    readonly complete: boolean;
    /** The first of them. */
    readonly first: readonly DuplicateRow[];
  };
  readonly mapping: MappingSummary;
  readonly positions: Positions;
  readonly samples: readonly Sample[];
}
