import type { Locale, PlainDate } from "@hoso/sdk/core";
import { madeUpToday } from "@hoso/sdk/databases/population";
import { citizen, createChecker, mapHeaders, memoryDuplicates, type RowFinding } from "@hoso/sdk/quality";

/** The made-up present on which the tables of this lesson are judged. */
export const asOf: PlainDate = madeUpToday;

/** The columns of the tables, and how an office calls them. */
export const columns = [
  { key: "fullName", header: { vi: "Họ và tên", en: "Full name" } },
  { key: "birthDate", header: { vi: "Ngày sinh", en: "Date of birth" } },
  { key: "gender", header: { vi: "Giới tính", en: "Gender" } },
  { key: "personalId", header: { vi: "Số định danh", en: "Personal id" } },
  { key: "phone", header: { vi: "Điện thoại", en: "Phone" } },
  { key: "updatedOn", header: { vi: "Ngày cập nhật", en: "Updated on" } },
] as const;
export type TableKey = (typeof columns)[number]["key"];

export const headers = (locale: Locale): string[] => columns.map((c) => c.header[locale]);

/** Điều bộ máy soát tìm thấy, theo ô: what is only worth knowing is left out. */
export interface Found extends RowFinding {
  readonly row: number;
  /** Where it is in the table; −1 for a row as a whole. */
  readonly at: number;
}

/** Soát một bảng nhỏ bằng chính bộ máy của trang “Soát một tệp”. */
export function judge(rows: readonly (readonly string[])[]): Found[] {
  const header = headers("vi");
  const found: Found[] = [];
  const checker = createChecker({
    dataset: citizen,
    header,
    mapping: mapHeaders(header, citizen.columns),
    duplicates: memoryDuplicates(),
    asOf,
    onRow: ({ number, findings }) => {
      for (const finding of findings) {
        if (finding.severity !== "info") found.push({ ...finding, row: number, at: columns.findIndex((c) => c.key === finding.column) });
      }
    },
  });
  checker.add(rows.map((cells, number) => ({ number, cells })));
  return found;
}
