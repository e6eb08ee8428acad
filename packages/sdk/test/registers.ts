import type { PlainDate } from "../src/core/index.js";
import { columns, type ColumnKey } from "../src/databases/population/index.js";
import { say as sayEn } from "../src/locales/en.js";
import { say as sayVi } from "../src/locales/vi.js";
import {
  citizen,
  createChecker,
  mapHeaders,
  memoryDuplicates,
  type CheckerOptions,
  type Duplicates,
  type RowReport,
  type Summary,
} from "../src/quality/index.js";
import type { SourceRow } from "../src/quality/read/index.js";

/** A made-up person of 2090, right in every cell. */
export const person: Partial<Record<ColumnKey, string>> = {
  personalId: "001250000001",
  fullName: "Nguyễn Văn An",
  birthDate: "2050-03-21",
  gender: "1",
  ethnicity: "Kinh",
  nationality: "VN",
  permanentResidence: "Số 1 Đường Hoa Sen, Phường Ba Đình, Thành phố Hà Nội",
  updatedOn: "2089-11-20",
};

export const asOf: PlainDate = "2090-01-01";
export const say = { vi: sayVi, en: sayEn };

export type Cells = Partial<Record<ColumnKey, string>>;

/** Rows of a file with these columns, numbered as under a header in row 1. */
export function rowsOf(people: readonly Cells[], keys: readonly ColumnKey[]): SourceRow[] {
  return people.map((cells, i) => ({ number: i + 2, cells: keys.map((key) => cells[key] ?? "") }));
}

export interface Checked {
  readonly summary: Summary;
  readonly duplicates: Duplicates;
  readonly reports: readonly RowReport[];
}

/** A register of so many people, checked. */
export async function checked(
  people: readonly Cells[],
  more: Partial<CheckerOptions> & { readonly keys?: readonly ColumnKey[] } = {},
): Promise<Checked> {
  const { keys = columns.map((c) => c.key), ...options } = more;
  const header = keys.map((key) => columns.find((c) => c.key === key)!.name.vi);
  const reports: RowReport[] = [];
  const checker = createChecker({
    dataset: citizen,
    header,
    mapping: mapHeaders(header, columns),
    duplicates: memoryDuplicates(),
    asOf,
    onRow: (report) => reports.push(report),
    ...options,
  });
  checker.add(rowsOf(people, keys));
  return { ...(await checker.finish()), reports };
}
