import { listedUntil } from "../../codes/commune/index.js";
import { seedCsv, seedSql, successionTable, unitTable } from "../../quality/addresses/index.js";
import { existsSync } from "node:fs";
import { Failure, type Setting } from "../failure.js";
import { openOutput } from "../output.js";
import { print } from "../terminal.js";

export interface AdminUnitsFlags {
  readonly format: "sql" | "csv";
  readonly table: "units" | "succession";
  readonly out?: string;
}

/** Lời của lệnh. */
export const adminUnitsWords = {
  vi: {
    about: "in danh sách đơn vị hành chính của hai thời kỳ và bảng kế thừa, để nạp vào cơ sở dữ liệu",
    format: "sql: lệnh tạo và nạp cả hai bảng; csv: một bảng",
    table: "bảng nào, khi in csv",
    out: "ghi vào tệp này; không ghi đè",
    exists: (path: string) => `${path} đã có; hãy đặt tên khác sau --out, không tệp nào bị ghi đè`,
    examples: `
  hoso admin-units --format sql > don-vi.sql
  hoso admin-units --format csv --table succession --out ke-thua.csv

Danh sách hiện hành đúng đến ngày ${listedUntil}; sau đó có thể đã thay đổi. Cột postal_code để trống: chưa có nguồn.`,
  },
  en: {
    about: "print the administrative units of both eras and their succession, to load into a database",
    format: "sql: statements that make and fill both tables; csv: one table",
    table: "which table, for csv",
    out: "write to this file; nothing is written over",
    exists: (path: string) => `${path} is there already; give another name after --out, no file is written over`,
    examples: `
  hoso admin-units --format sql --lang en > units.sql
  hoso admin-units --format csv --table succession --out succession.csv

The list in force is that of ${listedUntil}; later changes may exist. The column postal_code is empty: no source was found.`,
  },
} as const;

/** `hoso admin-units`: the lists as SQL or CSV. */
export async function adminUnits({ format, table, out }: AdminUnitsFlags, setting: Setting): Promise<void> {
  if (out !== undefined && existsSync(out)) throw new Failure("output/exists", adminUnitsWords[setting.locale].exists(out));
  const tables = { units: unitTable, succession: successionTable };
  const pieces = format === "sql" ? seedSql([unitTable, successionTable]) : seedCsv(tables[table]);
  if (out === undefined) {
    for (const piece of pieces) await print(piece);
    return;
  }
  const output = openOutput(out, setting);
  for (const piece of pieces) output.write(piece);
  output.finish();
  await print(setting.json ? `${JSON.stringify({ path: out })}\n` : `${setting.words.saved(out)}\n`);
}
