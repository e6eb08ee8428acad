import { csvText } from "@hoso/sdk/quality/write";
import type { ColumnKey } from "@hoso/sdk/databases/population";
import { writeXlsx, type Cell, type CellValue } from "hucre/xlsx";
import type { Line } from "./people.ts";

/** Tiêu đề như cơ quan viết: their own words, their own order, a number first, a column nobody fills in. */
const header: readonly (readonly [string, ColumnKey | "number" | "blank"])[] = [
  ["STT", "number"],
  ["Họ và tên", "fullName"],
  ["Số CCCD", "personalId"],
  ["Ngày sinh", "birthDate"],
  ["Giới tính", "gender"],
  ["Dân tộc", "ethnicity"],
  ["Quốc tịch", "nationality"],
  ["Nơi ĐKKS", "birthRegistrationPlace"],
  ["Quê quán", "hometown"],
  ["HKTT", "permanentResidence"],
  ["Địa chỉ tạm trú", "temporaryResidence"],
  ["Chỗ ở hiện nay", "currentResidence"],
  ["MST", "taxCode"],
  ["SĐT", "phone"],
  ["Họ tên cha", "fatherName"],
  ["Số CCCD cha", "fatherPersonalId"],
  ["Họ tên mẹ", "motherName"],
  ["Số CCCD mẹ", "motherPersonalId"],
  ["Vợ/chồng", "spouseName"],
  ["Tình trạng hôn nhân", "maritalStatus"],
  ["Ngày mất", "deathOn"],
  ["CCCD chủ hộ", "headPersonalId"],
  ["Quan hệ với chủ hộ", "relationToHead"],
  ["Ngày cấp", "cardIssuedOn"],
  ["Có giá trị đến", "cardExpiresOn"],
  ["Email", "email"],
  ["Ngày cập nhật", "updatedOn"],
  ["Ghi chú", "blank"],
];

const above = [
  "ỦY BAN NHÂN DÂN XÃ MẪU (DỮ LIỆU GIẢ)",
  "DANH SÁCH CÔNG DÂN THƯỜNG TRÚ",
  "Lập ngày 01/01/2090. Mọi người trong danh sách là người giả.",
];

/** The row of the file in which the first person stands: three titles, a blank row, the header. */
export const firstRow = above.length + 3;

const dayFirst = (iso: string): string => iso.split("-").toReversed().join("/");

/** CSV như Excel tiếng Việt lưu: semicolons, a byte order mark, CRLF. */
export function csv(lines: readonly Line[]): string {
  const wide = (text: string): string[] => [text, ...Array.from({ length: header.length - 1 }, () => "")];
  const rows = lines.map(({ cells, kinds }, i) =>
    header.map(([, key]) => {
      if (key === "number") return String(i + 1);
      const value = key === "blank" ? "" : (cells[key] ?? "");
      return key !== "blank" && kinds[key] === "date" ? dayFirst(value) : value;
    }),
  );
  return csvText([...above.map(wide), wide(""), header.map(([name]) => name), ...rows], { delimiter: ";", mark: true, guard: false });
}

/** Sổ tính .xlsx: a guide first, the list second; merged titles; numbers and dates where the spreadsheet made them. */
export function xlsx(lines: readonly Line[]): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>();
  const rows: CellValue[][] = lines.map(({ cells: values, kinds }, i) =>
    header.map(([, key], c) => {
      if (key === "number") return i + 1;
      const value = key === "blank" ? undefined : values[key];
      if (key === "blank" || value === undefined || value === "") return null;
      if (kinds[key] === "number") return Number(value);
      if (kinds[key] !== "date") return value;
      cells.set(`${firstRow - 1 + i},${c}`, { style: { numFmt: "dd/mm/yyyy" } });
      return new Date(`${value}T00:00:00Z`);
    }),
  );
  return writeXlsx({
    sheets: [
      { name: "Hướng dẫn", rows: [["Danh sách nằm ở trang “Danh sách”."], ["Mọi người trong tệp này là người giả."]] },
      {
        name: "Danh sách",
        rows: [...above.map((text) => [text]), [], header.map(([name]) => name), ...rows],
        merges: above.map((_, row) => ({ startRow: row, endRow: row, startCol: 0, endCol: header.length - 1 })),
        cells,
        columns: header.map(() => ({ width: 18 })),
        freezePane: { rows: firstRow - 1 },
      },
    ],
    stringMode: "shared",
  });
}
