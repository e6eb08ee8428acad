import type { Locale } from "@hoso/sdk/core";
import type { HopKind } from "@hoso/sdk/codes/commune-history";
import type { Standing } from "@hoso/sdk/law";
import type { Conversion, ConversionStatus, ConvertedAddress } from "@hoso/sdk/fields/address-conversion";
import type { AddressSummary } from "@hoso/sdk/quality/addresses";
import type { Picture } from "./picture.ts";

/** Chiều đổi: to the list in force, or to the one of before 1/7/2025. */
export type Direction = Conversion["to"];

/** What the page asks of the worker. A file is handed over; it goes no further than this browser. */
export type Ask =
  | { readonly kind: "one"; readonly text: string; readonly to: Direction }
  | { readonly kind: "look"; readonly file: File; readonly locale: Locale }
  | { readonly kind: "file"; readonly file: File; readonly column: number; readonly to: Direction; readonly locale: Locale }
  | { readonly kind: "save"; readonly as: "csv" | "xlsx" };

/** Một đáp án, ready to be shown. */
export interface Answer {
  readonly text: string;
  readonly code: string;
  /** The unit it comes from, and the one it is now. */
  readonly from: string;
  readonly unit: string;
  readonly edge: ConvertedAddress["kind"];
  readonly instrument: string | undefined;
  readonly clause: number | undefined;
  /** Of a unit that ended before 30/6/2025: every change since. */
  readonly hops: readonly Step[];
}

/** Một lần sắp xếp. */
export interface Step {
  readonly on: string;
  /** The unit it led to; empty where no source says. */
  readonly to: string;
  readonly kind: HopKind;
  readonly instrument: string | undefined;
  readonly clause: number | undefined;
  readonly standing: Standing;
}

/** Một phần của địa chỉ đã đọc. */
export interface Part {
  readonly written: string;
  readonly unit: string;
  readonly code: string;
  readonly era: Direction;
  readonly match: Conversion["reading"]["candidates"][number]["parts"][number]["match"];
  readonly type: Conversion["reading"]["candidates"][number]["parts"][number]["type"];
}

/** Đổi xong một địa chỉ. */
export interface One {
  readonly kind: "one";
  readonly text: string;
  readonly to: Direction;
  readonly status: ConversionStatus;
  readonly settledBy: Conversion["settledBy"];
  readonly answers: readonly Answer[];
  /** Units that took ground of the place and none of its people. */
  readonly ground: readonly Answer[];
  /** How many places fit what was written. */
  readonly places: number;
  /** How the first of them was read. */
  readonly line: string;
  readonly parts: readonly Part[];
  /** The last day on which a list held a unit that was dissolved before 30/6/2025. */
  readonly lastSeen: string | undefined;
  readonly picture: Picture | undefined;
}

/** Tiêu đề của tệp, và cột có lẽ là địa chỉ. */
export interface Looked {
  readonly kind: "looked";
  readonly header: readonly string[];
  /** A row to recognise the columns by. */
  readonly sample: readonly string[];
  /** -1 when no column looks like addresses. */
  readonly column: number;
}

/** Một dòng đã đổi. */
export interface Row {
  readonly number: number;
  readonly written: string;
  /** Empty where somebody must choose. */
  readonly text: string;
  readonly result: string;
  readonly law: string;
  readonly candidates: string;
}

/** Đổi xong tệp. */
export interface Done {
  readonly kind: "done";
  readonly summary: AddressSummary;
  readonly column: string;
  /** The headers of the added columns. */
  readonly header: readonly string[];
  /** The first rows; the file to be saved has them all. */
  readonly shown: readonly Row[];
}

/** What the worker answers. */
export type Told =
  | One
  | Looked
  | Done
  | { readonly kind: "progress"; readonly bytes: number; readonly size: number; readonly rows: number }
  | { readonly kind: "refused"; readonly says: string }
  | { readonly kind: "saved"; readonly name: string; readonly blob: Blob };

/** Rows listed on the page. */
export const LISTED = 100;
