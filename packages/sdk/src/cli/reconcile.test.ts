import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { workshop } from "../../test/cli.js";

const { directory, temporary, hoso } = workshop();
const at = (name: string) => join(directory, name);

const residents = [
  ["Số định danh", "Họ và tên", "Ngày sinh", "Giới tính", "Nơi thường trú", "Số điện thoại"],
  ["001250000001", "Nguyễn Văn An", "21/03/2050", "Nam", "Phường Ba Đình, Hà Nội", "0900000001"],
  ["001350000002", "Nguyễn Thị Hà", "05/06/2050", "Nữ", "Phường Ba Đình, Hà Nội", ""],
  ["001350000003", "Nguyễn Thị Hạ", "05/06/2050", "Nữ", "Phường Ba Đình, Hà Nội", ""],
  ["001251000004", "Lê Văn Tư", "2051", "Nam", "Xã Tân An, Vĩnh Long", ""],
];
const insured = [
  ["Số định danh cá nhân", "Họ tên", "Ngày sinh", "Giới tính", "Nơi thường trú", "Số điện thoại"],
  ["1250000001", "NGUYỄN VĂN AN", "2050-03-21", "1", "phường Ba Đình,Hà Nội", "0900000002"],
  ["001350000002", "Nguyễn Thị Hà", "2050-06-05", "2", "Phường Ba Đình, Hà Nội", ""],
  ["", "NGUYEN THI HA", "2050-06-05", "2", "Phường Ba Đình, Hà Nội", ""],
];
const csv = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\r\n");

beforeAll(() => {
  writeFileSync(at("dan-cu.csv"), csv(residents));
  writeFileSync(at("bao-hiem.csv"), csv(insured));
  writeFileSync(at("ten.csv"), "Họ và tên\nNguyễn Văn An\n");
  writeFileSync(at("there.csv"), "mine");
});

const lists = ["bao-hiem.csv", "dan-cu.csv", "--as", "insured-person", "--as-b", "citizen"];

test("twins stay two, and every difference is counted", () => {
  const { status, stdout, stderr } = hoso(["reconcile", ...lists, "--json"]);
  expect([status, stderr]).toEqual([1, ""]);
  expect(JSON.parse(stdout)).toEqual({
    a: { file: "bao-hiem.csv", record: "insured-person", rows: 3, unknown: [] },
    b: { file: "dan-cu.csv", record: "citizen", rows: 4, unknown: [] },
    matched: 2,
    differing: 1,
    onlyInA: 1,
    onlyInB: 2,
    repeatedInA: 0,
    repeatedInB: 0,
    possible: 1,
    fields: {
      personalId: { "written-otherwise": 1 },
      name: { case: 1 },
      residence: { "written-otherwise": 1 },
      phone: { different: 1 },
    },
    agree: false,
  });
});

test("a header that is no column of the record is named, not passed over", () => {
  writeFileSync(at("la.csv"), csv([["Số thẻ lạ", ...residents[0]!], ...residents.slice(1).map((row) => ["x", ...row])]));
  const { stdout } = hoso(["reconcile", "la.csv", "dan-cu.csv", "--as", "citizen"]);
  expect(stdout).toContain("Không nhận ra cột của la.csv: Số thẻ lạ");
  expect(JSON.parse(hoso(["reconcile", "la.csv", "dan-cu.csv", "--as", "citizen", "--json"]).stdout)).toMatchObject({
    a: { unknown: ["Số thẻ lạ"] },
  });
});

test("a list against itself agrees: exit code 0", () => {
  const { status, stdout } = hoso(["reconcile", "dan-cu.csv", "dan-cu.csv", "--as", "citizen"]);
  expect([status, stdout]).toEqual([0, expect.stringContaining("Hai danh sách khớp nhau")]);
  expect(stdout).toContain("4  người có trong cả hai");
});

test("the summary speaks both languages, and shows nobody's value", () => {
  const vi = hoso(["reconcile", ...lists]).stdout;
  expect(vi).toContain("2  người chỉ có ở danh sách thứ hai");
  expect(vi).toContain("Số điện thoại: khác nhau 1");
  const en = hoso(["reconcile", ...lists, "--lang", "en"]).stdout;
  expect(en).toContain("1  people with a field that does not agree");
  for (const said of [vi, en]) expect(said).not.toMatch(/0900000001|001350000002/u);
});

describe("what is written", () => {
  test.each(["csv", "json", "html"])("%s: a line for everything to look at, masked", (format) => {
    const { status } = hoso(["reconcile", ...lists, "--out", `xem.${format}`]);
    expect(status).toBe(1);
    const text = readFileSync(at(`xem.${format}`), "utf8");
    for (const said of ["Chỉ có ở danh sách thứ nhất", "Chỉ có ở danh sách thứ hai", "Có thể là một người", "chữ hoa, chữ thường"])
      expect(text).toContain(said);
    expect(text).not.toMatch(/09000000|00135000000|NGUYỄN VĂN AN/u);
  });

  test("JSON is JSON, with the rows of the files", () => {
    const lines = JSON.parse(readFileSync(at("xem.json"), "utf8")) as Record<string, string>[];
    expect(lines).toHaveLength(4 + 1 + 2 + 1);
    expect(lines.at(-1)).toMatchObject({ "Kết quả": "Có thể là một người", "Dòng ở bao-hiem.csv": "4", "Dòng ở dan-cu.csv": "4" });
  });

  test("values stand there when they are asked for", () => {
    hoso(["reconcile", ...lists, "--out", "gia-tri.csv", "--no-mask"]);
    const text = readFileSync(at("gia-tri.csv"), "utf8");
    expect(text).toContain("Khác nhau,2,2,1250000001,NGUYỄN VĂN AN,Số điện thoại,0900000002,0900000001,khác nhau");
  });

  test("Excel too", () => {
    hoso(["reconcile", ...lists, "--out", "xem.xlsx"]);
    expect(readFileSync(at("xem.xlsx")).subarray(0, 2).toString()).toBe("PK");
  });

  test("a trial writes nothing", () => {
    const before = readdirSync(directory);
    expect(hoso(["reconcile", ...lists, "--out", "thu.csv", "--dry-run"]).stdout).toContain("không ghi tệp nào");
    expect(readdirSync(directory)).toEqual(before);
  });
});

test("by another column that both have", () => {
  const { stdout } = hoso(["reconcile", ...lists, "--key", "phone", "--json"]);
  expect(JSON.parse(stdout)).toMatchObject({ matched: 1, possible: 2 });
});

test.for<[string, readonly string[], RegExp]>([
  ["no record", ["reconcile", "bao-hiem.csv", "dan-cu.csv"], /--as/u],
  ["one list", ["reconcile", "bao-hiem.csv", "--as", "citizen"], /Còn thiếu/u],
  ["a record that there is not", ["reconcile", "bao-hiem.csv", "dan-cu.csv", "--as", "citzen"], /citizen/u],
  ["a list that names nobody", ["reconcile", "ten.csv", "dan-cu.csv", "--as", "citizen"], /số định danh/u],
  ["a key that a list lacks", ["reconcile", "ten.csv", "dan-cu.csv", "--as", "citizen", "--key", "taxCode"], /khoá/u],
  ["a file that is not there", ["reconcile", "khong.csv", "dan-cu.csv", "--as", "citizen"], /./u],
  ["a format that there is not", ["reconcile", ...lists, "--out", "x.pdf"], /\.html/u],
  ["a file that is there", ["reconcile", ...lists, "--out", "there.csv"], /không tệp nào bị ghi đè/u],
  ["both piped in", ["reconcile", "-", "-", "--as", "citizen"], /từ ống/u],
])("%s: one sentence, exit code 2, nothing left behind", ([, args, said]) => {
  const before = readdirSync(directory);
  const { status, stdout, stderr } = hoso(args);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(said);
  expect(stderr.trimEnd().split("\n").length).toBeLessThan(3);
  expect(stderr).not.toMatch(/\bat .+:\d+/u);
  expect(readdirSync(directory)).toEqual(before);
  expect(readFileSync(at("there.csv"), "utf8")).toBe("mine");
  expect(readdirSync(temporary)).toEqual([]);
});

test("--help tells the exit codes", () => {
  const { status, stdout } = hoso(["reconcile", "--help"]);
  expect(status).toBe(0);
  for (const part of ["--as-b", "--key", "--no-mask", "Mã thoát", "500.000"]) expect(stdout).toContain(part);
});
