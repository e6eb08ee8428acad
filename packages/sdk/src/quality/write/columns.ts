import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** No clock: the same workbook is the same bytes. Zip has no earlier day. */
const NO_TIME = { mtime: "1980-01-01T12:00:00" } as const;
const SHEET = "xl/worksheets/sheet1.xml";

/**
 * Định dạng cả cột, also where nothing is written yet: hucre 1.0 formats only the cells it writes, and an id typed into
 * a blank cell would lose its zeros. The style of the first record's cells is put on their columns.
 */
export function formatColumns(file: Uint8Array, row: number): Uint8Array {
  const parts = unzipSync(file);
  const xml = strFromU8(parts[SHEET]!);
  const cells = new RegExp(`<row r="${row}"[^>]*>(.*?)</row>`, "s").exec(xml)?.[1] ?? "";
  const styles = [...cells.matchAll(/<c r="[A-Z]+\d+"[^>]*? s="(\d+)"/g)].map((m) => m[1]!);
  let column = 0;
  const formatted = xml.replace(/<col min="\d+"/g, (col) => `${col} style="${styles[column++] ?? 0}"`);
  return zipSync({ ...parts, [SHEET]: strToU8(formatted) }, NO_TIME);
}
