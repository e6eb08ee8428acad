import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { workshop } from "../../test/cli.js";
import { rawRow, rawWorkbook } from "../../test/workbooks.js";

const { directory, temporary, hoso } = workshop();
const HEADER = "Số định danh cá nhân,Họ và tên,Ngày sinh,Giới tính,Dân tộc,Quốc tịch\r\n";
const PERSON = "001250000001,Nguyễn Văn An,2050-03-21,Nam,Kinh,VN\r\n";

const files: Readonly<Record<string, () => string | Uint8Array>> = {
  "empty.csv": () => "",
  "binary.csv": () => Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256),
  "picture.xlsx": () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
  "long.csv": () => `${HEADER}${"1".repeat(10_000_000)}`,
  "header.csv": () => HEADER,
  "cut.json": () => '[{"personalId":"001250000001","fullName":"Nguyễn Văn An"},{"personalId":"0012',
  "cut.ndjson": () => '{"personalId":"001250000001"}\n{"personalId":"00',
  "wide.csv": () => Buffer.from(`\uFEFF${HEADER}${PERSON}`, "utf16le"),
  "latin.csv": () =>
    Buffer.concat([Buffer.from(HEADER), Buffer.from("001250000001,Nguy\xe3n V\xe3n An,2050-03-21,Nam,Kinh,VN\r\n", "latin1")]),
  "password.xlsx": () => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(4096)]),
  "bomb.xlsx": () =>
    rawWorkbook({ sheets: { S: `${rawRow(1, "Số định danh cá nhân", "Họ và tên")}${rawRow(2, "1", "x")}${" ".repeat(300_000_000)}` } }),
  "cut.xlsx": () => rawWorkbook({ sheets: { S: rawRow(1, "Số định danh cá nhân", "Họ và tên") + rawRow(2, "1", "x") } }).subarray(0, 400),
  "strangers.csv": () => "Mã hàng,Đơn giá\r\nA1,100\r\n",
};

beforeAll(() => {
  for (const [name, make] of Object.entries(files)) writeFileSync(join(directory, name), make());
  mkdirSync(join(directory, "folder.csv"));
}, 120_000);

/** The run failed as it should: one sentence, no stack, nothing written. */
function refused(args: readonly string[], says: RegExp): void {
  const before = readdirSync(directory);
  const { status, stdout, stderr } = hoso(args);
  expect(stderr).toMatch(says);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+|Error:/);
  expect(readdirSync(directory)).toEqual(before);
  expect(readdirSync(temporary)).toEqual([]);
}

const check = (file: string, ...more: readonly string[]) => [
  "check",
  file,
  "--as",
  "citizen",
  "--report",
  "r.html",
  "--rejects",
  "r.xlsx",
  ...more,
];

describe("a file that cannot be read ends with 2, one sentence, and nothing written", () => {
  test.each([
    ["empty.csv", /Tệp phải có nội dung/, /must have content/],
    ["folder.csv", /không phải một thư mục/, /not to a directory/],
    ["binary.csv", /^Tệp phải/, /^The file must/],
    ["picture.xlsx", /trông như PNG/, /looks like PNG/],
    ["nowhere.csv", /Không có tệp nào/, /no file at this path/],
    ["long.csv", /dài nhất 1000000 ký tự; dòng 2/, /at most 1000000 characters; row 2/],
    ["header.csv", /ít nhất một dòng dữ liệu/, /at least one row of data/],
    ["cut.json", /bị cắt ngang/, /cut off/],
    ["cut.ndjson", /dòng 2/, /line 2/],
    ["wide.csv", /tệp này là UTF-16 LE/, /this one is UTF-16 LE/],
    ["latin.csv", /UTF-8/, /UTF-8/],
    ["password.xlsx", /có mật khẩu/, /has a password/],
    ["bomb.xlsx", /bom nén/, /zip bomb/],
    ["cut.xlsx", /hỏng/, /damaged/],
    ["strangers.csv", /Không tiêu đề nào của tệp là cột đã biết/, /No header of the file is a known column/],
  ])("%s", { timeout: 60_000 }, (file, vi, en) => {
    refused(check(file), vi);
    refused(check(file, "--lang", "en"), en);
  });

  test("what is piped in is refused alike", () => {
    const { status, stderr } = hoso(check("-"), Buffer.from("\uFEFFa,b", "utf16le"));
    expect([status, stderr]).toEqual([2, expect.stringContaining("UTF-16 LE")]);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test("an unreadable file", () => {
    writeFileSync(join(directory, "secret.csv"), HEADER + PERSON);
    chmodSync(join(directory, "secret.csv"), 0);
    // root may read anything, and then there is nothing to refuse
    if (process.getuid?.() === 0) expect(hoso(["check", "secret.csv", "--as", "citizen", "--as-of", "2090-01-01"]).status).toBe(0);
    else refused(check("secret.csv"), /quyền đọc/);
  });

  test("the reason is there for programs too", () => {
    const { status, stderr } = hoso(check("empty.csv", "--json"));
    expect(status).toBe(2);
    expect(JSON.parse(stderr)).toEqual({ error: { code: "table/empty", message: "Tệp phải có nội dung; tệp này rỗng" } });
  });
});

describe("a command that cannot be meant ends with 2 and one sentence", () => {
  beforeAll(() => {
    writeFileSync(join(directory, "good.csv"), HEADER + PERSON);
    writeFileSync(join(directory, "list.json"), "[1]");
    writeFileSync(join(directory, "stray.json"), '{"Số thẻ":"personalid"}');
    writeFileSync(join(directory, "unused.json"), '{"Số thẻ":"personalId"}');
  });
  test.each([
    [["chekc", "good.csv"], /Không có lệnh “chekc”.*có phải bạn muốn viết check\?/],
    [["check", "good.csv"], /Phải có --as/],
    [["check", "--as", "citizen"], /Còn thiếu FILE/],
    [["check", "good.csv", "--as", "citzen"], /Không có loại “citzen”; có phải bạn muốn viết citizen\?/],
    [["check", "good.csv", "--as", "citizen", "--treshold", "9"], /--threshold\?/],
    [["check", "good.csv", "--as", "citizen", "--threshold", "101"], /--threshold phải là một số từ 0 đến 100/],
    [["check", "good.csv", "--as", "citizen", "--fresh-days", "1.5"], /--fresh-days phải là một số từ 1/],
    [["check", "good.csv", "--as", "citizen", "--as-of", "2090-02-30"], /--as-of phải là một ngày có thật/],
    [["check", "good.csv", "--as", "citizen", "--sheet"], /Sau --sheet <name> phải có giá trị/],
    [["check", "good.csv", "more.csv", "--as", "citizen"], /Thừa đối số/],
    [["check", "good.csv", "--as", "citizen", "--rejects", "r.txt"], /\.csv hoặc \.xlsx/],
    [["check", "good.csv", "--as", "citizen", "--rejects", "good.csv"], /chính là tệp đang soát/],
    [["check", "good.csv", "--as", "citizen", "--rejects", "r.csv", "--report", "./r.csv"], /Hai kết quả cùng ghi/],
    [["check", "good.csv", "--as", "citizen", "--report", "nowhere/r.html"], /Không ghi được vào nowhere\/r\.html/],
    [["check", "good.csv", "--as", "citizen", "--report", "folder.csv"], /folder\.csv là thư mục/],
    [["check", "good.csv", "--as", "citizen", "--map", "none.json"], /Không đọc được tệp nối cột/],
    [["check", "good.csv", "--as", "citizen", "--map", "cut.json"], /phải là JSON/],
    [["check", "good.csv", "--as", "citizen", "--map", "list.json"], /phải là JSON/],
    [["check", "good.csv", "--as", "citizen", "--map", "stray.json"], /cột “personalid”.*personalId\?/],
    [["check", "good.csv", "--as", "citizen", "--map", "unused.json"], /tiêu đề “Số thẻ” mà tệp không có/],
    [["explain", "persnal-id", "1"], /có phải bạn muốn viết personal-id\?/],
    [["explain", "zzzzzzzzzz", "1"], /phải là một trong: .*personal-id/],
    [["generate", "citizens"], /có phải bạn muốn viết citizen\?/],
    [["generate", "citizen", "--count", "0"], /--count phải là một số từ 1/],
    [["generate", "citizen", "--format", "xml"], /--format phải là một trong: csv, ndjson, xlsx/],
    [["generate", "citizen", "--format", "xlsx"], /cần --out/],
    [["generate", "citizen", "--format", "xlsx", "--count", "2000000", "--out", "a.xlsx"], /1\.048\.575 dòng/],
    [["generate", "citizen", "--as-of", "2026-11-23"], /--as-of 2090-01-01/],
    [["template", "house", "--out", "t.xlsx"], /Không có loại “house”; có phải bạn muốn viết household/],
    [["template", "citizen"], /Phải có --out/],
    [["--lang", "en"], /There is no option --lang/],
  ])("%j", { timeout: 60_000 }, (args, says) => refused(args, says));
});

test("a row of 500 cells is a row, not a bad file", () => {
  writeFileSync(join(directory, "row.csv"), `${HEADER}${PERSON}${Array.from({ length: 500 }, (_, i) => `x${i}`).join(",")}\r\n`);
  const { status, stdout } = hoso(["check", "row.csv", "--as", "citizen", "--as-of", "2090-01-01", "--json", "--rejects", "row-back.csv"]);
  expect(status).toBe(1);
  const summary = JSON.parse(stdout) as { rows: number; refused: number; samples: { row: number; code: string; params: object }[] };
  expect(summary).toMatchObject({ rows: 2, refused: 1 });
  expect(summary.samples.find((s) => s.code === "table/too-many-cells")).toMatchObject({ row: 3, params: { cells: 500, columns: 6 } });
});
