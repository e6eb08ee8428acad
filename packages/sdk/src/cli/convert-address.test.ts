import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { workshop } from "../../test/cli.js";
import { rawRow, rawWorkbook } from "../../test/workbooks.js";
import { readTable } from "../quality/read/index.js";

const { directory, temporary, hoso } = workshop();
const at = (name: string) => join(directory, name);
const rows = [
  ["Mã", "Địa chỉ", "Ghi chú"],
  ["1", "Số 1 Hoa Sen, P. Bến Nghé, Q.1, TP.HCM", "=1+1"],
  ["2", "Xã Kỳ Lợi, TX Kỳ Anh, Hà Tĩnh", ""],
  ["3", "Phường Ba Đình, Hà Nội", ""],
  ["4", "", "trống"],
  ["5", "Xã Đặng Xá, Huyện Gia Lâm, Hà Nội", ""],
  ["6", "không rõ", ""],
];
const csv = rows.map((row) => row.map((cell) => (cell.includes(",") ? `"${cell}"` : cell)).join(",")).join("\r\n");

const read = async (name: string): Promise<{ header: readonly string[]; cells: (readonly string[])[] }> => {
  const bytes = readFileSync(at(name));
  const { header, rows: batches } = await readTable({
    name,
    bytes: (async function* () {
      yield bytes;
    })(),
  });
  const cells: (readonly string[])[] = [];
  for await (const batch of batches) cells.push(...batch.map((row) => row.cells));
  return { header, cells };
};

beforeAll(() => {
  writeFileSync(at("khach.csv"), csv);
  writeFileSync(at("khach.xlsx"), rawWorkbook({ sheets: { Khách: rows.map((row, i) => rawRow(i + 1, ...row)).join("") } }));
  writeFileSync(at("empty.csv"), "");
  writeFileSync(at("there.csv"), "mine");
  mkdirSync(at("folder.csv"));
});

const converted = [
  ["Số 1 Hoa Sen, Phường Sài Gòn, Thành phố Hồ Chí Minh", "26740", "Đã đổi", "1685/NQ-UBTVQH15, Điều 1 khoản 1", ""],
  [
    "",
    "",
    "Cần người chọn",
    "1665/NQ-UBTVQH15, Điều 1 khoản 63; 1665/NQ-UBTVQH15, Điều 1 khoản 62; 1665/NQ-UBTVQH15, Điều 1 khoản 64",
    "Phường Sông Trí, Tỉnh Hà Tĩnh; Phường Vũng Áng, Tỉnh Hà Tĩnh; Phường Hoành Sơn, Tỉnh Hà Tĩnh",
  ],
  ["Phường Ba Đình, Thành phố Hà Nội", "00004", "Giữ nguyên", "", ""],
  ["", "", "", "", ""],
  ["Xã Thuận An, Thành phố Hà Nội", "00562", "Đã đổi: xã bị chia, lấy nơi nhận toàn bộ dân số", "1656/NQ-UBTVQH15, Điều 1 khoản 110", ""],
  ["", "", "Không nhận ra đơn vị nào", "", ""],
];

describe.each(["csv", "xlsx"])("a %s file", (format) => {
  test("comes back with five columns more, its own as they were", async () => {
    const { status, stdout } = hoso(["convert-address", `khach.${format}`, "--column", "địa chỉ", "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      file: `khach.${format}`,
      column: "Địa chỉ",
      to: "current",
      rows: 6,
      blank: 1,
      results: { ok: 2, unchanged: 1, ambiguous: 1, partial: 0, "no-source": 0, "not-found": 1 },
      out: `khach-dia-chi.${format}`,
    });
    const { header, cells } = await read(`khach-dia-chi.${format}`);
    expect(header).toEqual([...rows[0]!, "Địa chỉ mới", "Mã xã mới", "Kết quả đổi", "Căn cứ", "Các khả năng"]);
    expect(cells.map((row) => [...row, "", "", "", "", ""].slice(3, 8))).toEqual(converted);
    // in CSV a formula of the sender is made text; in .xlsx every cell is text
    expect(cells.map((row) => row.slice(0, 2))).toEqual(rows.slice(1).map((row) => row.slice(0, 2)));
    expect(cells[0]![2]).toBe(format === "csv" ? "'=1+1" : "=1+1");
  });
});

test("the summary counts each result, in either language, and says as of which day the list is", () => {
  const vi = hoso(["convert-address", "khach.csv", "--column", "Địa chỉ", "--dry-run"]).stdout;
  for (const said of ["6 dòng, 1 ô trống", "2  Đã đổi", "1  Cần người chọn", "2026-09-20", "không ghi tệp nào"]) expect(vi).toContain(said);
  const en = hoso(["convert-address", "khach.csv", "--column", "dia chi", "--dry-run", "--lang", "en"]).stdout;
  for (const said of ["6 rows, 1 blank cells", "2  Converted", "1  Somebody must choose", "2026-09-20"]) expect(en).toContain(said);
});

test("--to former goes back, --as-of says of which day the addresses are, a pipe needs --out", () => {
  const former = hoso(["convert-address", "-", "--column", "a", "--to", "former", "--out", "back.csv"], "a\r\nPhường Sài Gòn, TP.HCM\r\n");
  expect([former.status, former.stderr]).toEqual([0, ""]);
  expect(readFileSync(at("back.csv"), "utf8")).toContain("Phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh");
  const text = "a\r\nXã Bình Minh, Hà Nội\r\n";
  const results = (day: string) =>
    (
      JSON.parse(hoso(["convert-address", "-", "--column", "a", "--dry-run", "--as-of", day, "--json"], text).stdout) as {
        results: Record<string, number>;
      }
    ).results;
  expect(results("2024-01-01")).toMatchObject({ unchanged: 0 });
  expect(results("2026-01-01")).toMatchObject({ unchanged: 1 });
});

describe("bad input ends with 2, one sentence, and nothing written", () => {
  test.each([
    [["khach.csv", "--column", "Nơi ở", "--out", "a.csv"], /không có cột “Nơi ở”; các cột: Mã, Địa chỉ, Ghi chú/],
    [["khach.csv", "--column", "Đia chi1", "--out", "a.csv"], /có phải bạn muốn viết “Địa chỉ”/],
    [["khach.csv"], /Phải có --column/],
    [["khach.csv", "--column", "Địa chỉ", "--out", "there.csv"], /there\.csv đã có/],
    [["khach.csv", "--column", "Địa chỉ", "--out", "khach.csv"], /khach\.csv đã có/],
    [["khach.csv", "--column", "Địa chỉ", "--out", "a.pdf"], /\.csv hoặc \.xlsx/],
    [["khach.csv", "--column", "Địa chỉ", "--out", "no/where.csv"], /Không ghi được/],
    [["khach.csv", "--column", "Địa chỉ", "--to", "later", "--out", "a.csv"], /--to phải là một trong/],
    [["khach.csv", "--column", "Địa chỉ", "--as-of", "2024-02-30", "--out", "a.csv"], /--as-of phải là một ngày có thật/],
    [["-", "--column", "Địa chỉ"], /cần --out/],
    [["nowhere.csv", "--column", "Địa chỉ"], /Không có tệp nào/],
    [["empty.csv", "--column", "Địa chỉ"], /phải có nội dung/],
    [["folder.csv", "--column", "Địa chỉ", "--out", "a.csv"], /thư mục/],
  ])("%j", (args, says) => {
    const before = readdirSync(directory);
    const { status, stdout, stderr } = hoso(["convert-address", ...args]);
    expect(stderr).toMatch(says);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(readdirSync(directory)).toEqual(before);
    expect(readdirSync(temporary)).toEqual([]);
    expect(readFileSync(at("there.csv"), "utf8")).toBe("mine");
  });

  test("what is there already is kept by the default name too", () => {
    writeFileSync(at("twice.csv"), csv);
    expect(hoso(["convert-address", "twice.csv", "--column", "Địa chỉ"]).status).toBe(0);
    expect(existsSync(at("twice-dia-chi.csv"))).toBe(true);
    expect(hoso(["convert-address", "twice.csv", "--column", "Địa chỉ"]).status).toBe(2);
  });
});
