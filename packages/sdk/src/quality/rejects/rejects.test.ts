import { describe, expect, test } from "vitest";
import { checked, person, rowsOf, asOf, say, type Cells } from "../../../test/registers.js";
import { columns, type ColumnKey } from "../../databases/population/index.js";
import { citizen, mapHeaders } from "../index.js";
import { readTable } from "../read/index.js";
import { rejectedRows, rejectsCsv, rejectsXlsx, type RejectedRow } from "./index.js";

const keys: ColumnKey[] = ["personalId", "fullName", "birthDate", "gender", "ethnicity", "nationality", "permanentResidence"];
const header = [...keys.map((key) => columns.find((c) => c.key === key)!.name.vi), "Ghi chú"];
const mapping = mapHeaders(header, columns);
const people: readonly Cells[] = [
  person,
  { ...person, personalId: "001250000002", fullName: "Trần Văn Ba", gender: "x" },
  { ...person, personalId: "001250000003", fullName: "Ðỗ Văn Tư" },
  { ...person, personalId: "1250000001", fullName: "=HYPERLINK(1)", permanentResidence: "" },
  { ...person, personalId: "001250000005", fullName: "Lê Văn Sáu", birthDate: "21/03/2050" },
];

async function rejected(): Promise<RejectedRow[]> {
  const { duplicates } = await checked(people, { keys });
  async function* batches() {
    for (const row of rowsOf(people, keys)) yield [{ ...row, cells: [...row.cells, "+note"] }];
  }
  const out: RejectedRow[] = [];
  for await (const row of rejectedRows(batches(), { dataset: citizen, columns: mapping.columns, asOf }, duplicates)) out.push(row);
  return out;
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

const speech = { dataset: citizen, locale: "vi", say: say.vi } as const;

test("holds every row that is refused, those only for being doubled too, and no row that is only doubted", async () => {
  const rows = await rejected();
  expect(rows.map((r) => [r.number, r.findings.map((f) => f.code)])).toEqual([
    [2, ["citizen/duplicate-id"]],
    [3, ["citizen/unknown-code"]],
    [5, ["citizen/duplicate-id", "citizen/not-a-name", "cell/lost-zeros"]],
  ]);
  expect(rows[0]!.findings[0]).toMatchObject({ params: { row: 5 }, column: "personalId" });
});

describe("as CSV", () => {
  async function csv(delimiter?: string): Promise<string> {
    let text = "";
    for await (const piece of rejectsCsv(each(await rejected()), header, speech, delimiter)) text += piece;
    return text;
  }

  test("opens in Excel, runs nothing, and says row, error, code and suggestion", async () => {
    const text = await csv();
    expect(text.startsWith("\uFEFFSố định danh cá nhân,")).toBe(true);
    const lines = text.slice(1).split("\r\n");
    expect(lines[0]).toMatch(/,Ghi chú,Dòng,Lỗi,Mã lý do,Gợi ý$/);
    expect(lines).toHaveLength(5);
    expect(lines[3]).toContain(",'=HYPERLINK(1),");
    expect(lines[3]).toContain(",'+note,5,");
    expect(lines[3]).toMatch(/,citizen\/duplicate-id; citizen\/not-a-name; cell\/lost-zeros,001250000001$/);
    expect(lines[1]).toContain("Số định danh cá nhân: Mỗi người chỉ được có một dòng: số định danh này cũng ở dòng 5");
  });

  test("keeps the office's delimiter", async () => {
    expect((await csv(";")).split("\r\n")[0]).toContain(";Dòng;Lỗi;");
  });
});

describe("as a workbook", () => {
  test("is the office's own table, with one more column", async () => {
    const above = [["ỦY BAN NHÂN DÂN (bịa)"], ["SỔ ĐĂNG KÝ"], []];
    const stream = rejectsXlsx(each(await rejected()), { header, above, sheet: "Danh sách" }, speech);
    const source = await readTable({ name: "a.xlsx", bytes: stream });
    expect(source).toMatchObject({ format: "xlsx", sheet: "Danh sách", headerRow: 4 });
    expect(source.header).toEqual([...header, "Lỗi"]);
    expect(source.above.slice(0, 2)).toEqual(above.slice(0, 2));
    const rows = [];
    for await (const batch of source.rows) rows.push(...batch);
    expect(rows.map((r) => r.cells[0])).toEqual(["001250000001", "001250000002", "1250000001"]);
    // text, so that zeros stay and nothing runs
    expect(rows.every((r) => r.kinds === undefined)).toBe(true);
    expect(rows[2]!.cells[1]).toMatch(/^'?=HYPERLINK\(1\)$/);
    expect(rows[2]!.cells.at(-1)).toMatch(
      /^Dòng 5: Số định danh cá nhân: Mỗi người.*; Số định danh cá nhân: Số phải có đủ 2 số 0 đầu.*\[gợi ý: 001250000001\]$/,
    );
  });
});
