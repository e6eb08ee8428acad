import type { CellStyle } from "hucre/xlsx";

/** “Text”: Excel shows and keeps what is typed, leading zeros included. */
export const textFormat: CellStyle = { numFmt: "@" };

export const headerStyle: CellStyle = {
  numFmt: "@",
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFDCE6F1" } },
  alignment: { wrapText: true, vertical: "center", horizontal: "center" },
  border: { bottom: { style: "thin" } },
};

/** A column that must be filled in. */
export const requiredStyle: CellStyle = { ...headerStyle, fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFFCE4D6" } } };

export const titleStyle: CellStyle = { font: { bold: true, size: 14 }, alignment: { horizontal: "center", vertical: "center" } };
