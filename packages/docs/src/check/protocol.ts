import type { Locale, PlainDate, Severity } from "@hoso/sdk/core";
import type { Summary } from "@hoso/sdk/quality";

/** What the page asks of the worker. The file itself is handed over; it goes no further than this browser. */
export type Ask =
  | { readonly kind: "check"; readonly file: File; readonly asOf: PlainDate; readonly locale: Locale }
  | { readonly kind: "rejects" }
  | { readonly kind: "report" };

/** Một điều tìm thấy, ready to be shown. */
export interface Shown {
  readonly row: number;
  /** The header as the file writes it; empty when the whole row is meant. */
  readonly column: string;
  readonly code: string;
  readonly severity: Severity;
  readonly says: string;
  readonly value: string;
  readonly masked: string;
  readonly suggestion: string;
  readonly maskedSuggestion: string;
}

/** Soát xong. */
export interface Done {
  readonly kind: "done";
  readonly summary: Summary;
  /** What each column is called, by its key: in the file's own words where it has the column. */
  readonly names: Readonly<Record<string, string>>;
  readonly findings: readonly Shown[];
  /** True when there are more findings than are listed. */
  readonly more: boolean;
}

/** What the worker answers. */
export type Answer =
  | { readonly kind: "progress"; readonly bytes: number; readonly size: number; readonly rows: number }
  | Done
  /** The file cannot be read, and why. */
  | { readonly kind: "refused"; readonly says: string }
  | { readonly kind: "file"; readonly name: string; readonly blob: Blob };

/** Findings listed on the page; the rejects and the report have them all. */
export const LISTED = 1000;
