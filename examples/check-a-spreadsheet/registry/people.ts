import { pick, type Random } from "@hoso/sdk/core";
import { columns, households, type ColumnKey } from "@hoso/sdk/databases/population";
import { abbreviated } from "./addresses.ts";

/** Một dòng như cơ quan giữ: what stands in each cell, and whether the spreadsheet took it for a number or a date. */
export interface Line {
  readonly cells: Partial<Record<ColumnKey, string>>;
  /** Cells that the spreadsheet holds as numbers or dates; in a CSV they look like any other text. */
  readonly kinds: Partial<Record<ColumnKey, "number" | "date">>;
}

/** The words an office writes for a code. */
const words: Partial<Record<ColumnKey, Readonly<Record<string, string>>>> = {
  gender: { 1: "Nam", 2: "Nữ" },
  nationality: { VN: "Việt Nam" },
  maritalStatus: { 1: "Chưa kết hôn", 2: "Đang có vợ/chồng", 3: "Đã ly hôn hoặc góa" },
};

/** `count` made-up people, household by household, as lines that nobody has broken yet. */
export function people(random: Random, count: number): Line[] {
  const lines: Line[] = [];
  for (const household of households(random)) {
    const short = pick(random, [true, false, false]);
    for (const { row } of household) {
      const cells: Partial<Record<ColumnKey, string>> = {};
      columns.forEach(({ key, kind }, i) => {
        const value = row[i];
        if (value !== undefined) cells[key] = words[key]?.[value] ?? (kind === "address" && short ? abbreviated(value) : value);
      });
      lines.push({ cells, kinds: {} });
      if (lines.length === count) return lines;
    }
  }
  return lines;
}
