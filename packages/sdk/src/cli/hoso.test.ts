import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { workshop } from "../../test/cli.js";
import type { Summary } from "../quality/index.js";

const { directory, temporary, hoso } = workshop();
const inside = (name: string) => join(directory, name);
const HEADER = "Số thẻ,Họ và tên,Ngày sinh,Giới tính,Dân tộc,Quốc tịch\r\n";
const rows = [
  "001250000001,Nguyễn Văn An,2050-03-21,Nam,Kinh,VN",
  "1250000002,Trần Văn Ba,21/03/2050,Nam,Kinh,VN",
  "001350000003,Lê Thị Tư,2050-03-21,Nữ,Kinh,VN",
  "001350000003,Lê Thị Năm,2050-03-22,Nữ,Kinh,VN",
];

beforeAll(() => {
  writeFileSync(inside("office.csv"), `\uFEFF${HEADER}${rows.join("\r\n")}\r\n`);
  writeFileSync(inside("map.json"), '{"Số thẻ":"personalId"}');
});

const check = (...more: readonly string[]) =>
  hoso(["check", "office.csv", "--as", "citizen", "--as-of", "2090-01-01", "--map", "map.json", ...more]);

describe("hoso check", () => {
  test("sums up what a newcomer needs to know", () => {
    const { status, stdout, stderr } = check();
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toMatch(/^Soát “office\.csv” theo bảng công dân\n {2}xét vào ngày 2090-01-01; tiêu đề ở dòng 1\n/);
    expect(stdout).toContain("4 dòng: 1 nhận được, 3 phải trả lại");
    expect(stdout).toMatch(/Đúng +95,8 % +23\/24 ô; kém nhất: Số định danh cá nhân 75 %/);
    expect(stdout).toMatch(/Sống +không xét được\n/);
    expect(stdout).toContain("Ghi trùng: 1 người ở 2 dòng");
    expect(stdout).toContain("(ví dụ dòng 3; gợi ý: 001******002)");
    expect(stdout).toContain("CHƯA ĐẠT: còn dòng phải trả lại");
    expect(stdout).toContain("Đúng dạng không có nghĩa là có thật");
    expect(stdout).not.toMatch(/undefined|NaN|1250000002/);
    const en = check("--lang", "en").stdout;
    expect(en).toContain("4 rows: 1 accepted, 3 to send back");
    expect(en).toContain("NOT PASSED: some rows are to be sent back");
  });

  test("judges on today where nobody says which day, and says so", () => {
    const { stdout } = hoso(["check", "office.csv", "--as", "citizen", "--map", "map.json"]);
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    expect(stdout).toContain(`xét vào ngày ${today} (hôm nay; đổi bằng --as-of)`);
  });

  test("gives programs the whole summary", () => {
    const { status, stdout } = check("--json");
    expect(status).toBe(1);
    const summary = JSON.parse(stdout) as Summary & { passed: boolean };
    expect(summary).toMatchObject({
      version: 1,
      dataset: "citizen",
      passed: false,
      rows: 4,
      refused: 3,
      asOf: "2090-01-01",
      masked: true,
      file: { name: "office.csv", format: "csv", delimiter: "," },
    });
    expect(summary.mapping.known).toContainEqual({ header: "Số thẻ", column: "personalId" });
  });

  test("writes a report and the rows to send back, duplicates among them", () => {
    const { status, stdout } = check("--report", "r.html", "--rejects", "r.csv");
    expect(status).toBe(1);
    expect(stdout).toMatch(/Đã ghi r\.html\nĐã ghi r\.csv\n/);
    expect(readFileSync(inside("r.html"), "utf8")).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
    const lines = readFileSync(inside("r.csv"), "utf8").trimEnd().split("\r\n");
    expect(lines.slice(1).map((line) => line.split(",")[0])).toEqual(["1250000002", "001350000003", "001350000003"]);
    expect(check("--rejects", "r.xlsx", "--quiet")).toEqual({ status: 1, stdout: "", stderr: "" });
    expect(statSync(inside("r.xlsx")).size).toBeGreaterThan(1_000);
    expect(readdirSync(temporary)).toEqual([]);
    expect(readdirSync(directory).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test("shows values only on request", () => {
    check("--report", "masked.html");
    expect(readFileSync(inside("masked.html"), "utf8")).not.toMatch(/1250000002|Văn Ba/);
    check("--report", "shown.html", "--no-mask");
    expect(readFileSync(inside("shown.html"), "utf8")).toContain("1250000002");
  });

  test("passes by the threshold that was asked", () => {
    expect(check("--threshold", "95").status).toBe(1);
    const { status, stdout } = check("--threshold", "90");
    expect([status, stdout.includes("\nĐẠT\n")]).toEqual([0, true]);
  });

  test("reads what is piped in, and reads it twice where it must", () => {
    const text = readFileSync(inside("office.csv"));
    const { status, stdout } = hoso(
      ["check", "-", "--as", "citizen", "--as-of", "2090-01-01", "--map", "map.json", "--rejects", "piped.csv", "--json"],
      text,
    );
    expect([status, (JSON.parse(stdout) as Summary).rows]).toEqual([1, 4]);
    expect(readFileSync(inside("piped.csv"), "utf8").trimEnd().split("\r\n")).toHaveLength(4);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test("a terminal is not given what a header says to it", () => {
    writeFileSync(inside("escape.csv"), `Số định danh cá nhân,\u001B[2J\u001B]0;x\u0007\r\n001250000001,a\r\n`);
    const { stdout } = hoso(["check", "escape.csv", "--as", "citizen"]);
    expect(stdout).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});

describe("hoso generate", () => {
  test("the same seed gives the same people, who pass", () => {
    const people = (seed: string) => hoso(["generate", "citizen", "--count", "50", "--seed", seed]).stdout;
    expect(people("7")).toBe(people("7"));
    expect(people("7")).not.toBe(people("8"));
    writeFileSync(inside("people.csv"), people("7"));
    const { status, stdout } = hoso(["check", "people.csv", "--as", "citizen", "--as-of", "2090-01-01"]);
    expect(stdout).toContain("50 dòng: 50 nhận được, 0 phải trả lại");
    expect(status).toBe(0);
  });

  test.each(["csv", "ndjson", "xlsx"])("%s is read back", (format) => {
    const { status, stderr } = hoso(["generate", "citizen", "--count", "1500", "--format", format, "--out", `made.${format}`]);
    expect([status, stderr]).toEqual([0, `Đã ghi made.${format}\n`]);
    const { stdout } = hoso(["check", `made.${format}`, "--as", "citizen", "--as-of", "2090-01-01", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({ rows: 1_500, refused: 0, passed: true, mapping: { unknown: [], missing: [] } });
  });

  test("numbers of any kind", () => {
    const { stdout } = hoso(["generate", "tax-code", "--count", "20", "--seed", "2"]);
    const [header, ...codes] = stdout.slice(1).trimEnd().split("\r\n");
    expect([header, codes.length]).toEqual(["Mã số thuế", 20]);
    for (const code of codes) expect(hoso(["explain", "tax-code", code!, "--as-of", "2026-11-23"]).status).toBe(0);
  });
});

describe("hoso explain", () => {
  test("part by part, with the law, its standing and its limits", () => {
    const { status, stdout } = hoso(["explain", "personal-id", "001 000 000 000"]);
    expect(status).toBe(0);
    expect(stdout).toContain("Số định danh cá nhân: 001 000 000 000, đúng dạng");
    expect(stdout).toMatch(/001 +Nơi đăng ký khai sinh: Hà Nội\n/);
    expect(stdout).toContain("07/2016/TT-BCA, Phụ lục 1 (đến trước 2021-07-01) [theo nguồn thứ cấp]");
    expect(stdout).toContain("đúng dạng không có nghĩa là số đã được cấp");
    expect(hoso(["explain", "personal-id", "001000000000", "--lang", "en"]).stdout).toContain("well formed");
  });

  test("what is refused ends with 1, and why is said without the value", () => {
    const { status, stdout } = hoso(["explain", "tax-code", "9900000017"]);
    expect(status).toBe(1);
    expect(stdout).toContain("tax-code/check-digit");
    expect(stdout).not.toContain("9900000017");
    const json = JSON.parse(hoso(["explain", "tax-code", "9900000017", "--json"]).stdout) as {
      accepted: boolean;
      reasons: readonly { code: string; sentence: string }[];
    };
    expect([json.accepted, json.reasons[0]!.code]).toEqual([false, "tax-code/check-digit"]);
    expect(json.reasons[0]!.sentence.length).toBeGreaterThan(10);
  });

  test("fields are explained like numbers", () => {
    expect(hoso(["explain", "partial-date", "5/3/2001"]).stdout).toContain("05/03/2001");
  });
});

test("hoso template writes a form that hoso check reads", () => {
  expect(hoso(["template", "citizen", "--out", "form.xlsx"])).toEqual({ status: 0, stdout: "Đã ghi form.xlsx\n", stderr: "" });
  const { status, stdout } = hoso(["check", "form.xlsx", "--as", "citizen", "--as-of", "2090-01-01"]);
  expect(stdout).toContain("1 dòng: 1 nhận được, 0 phải trả lại");
  expect(status).toBe(0);
});

describe("help", () => {
  test("is in Vietnamese, with examples, unless asked in English", () => {
    const { status, stdout } = hoso(["check", "--help"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Cách dùng: hoso check \[tuỳ chọn\] <file>/);
    for (const word of ["Đối số:", "Tuỳ chọn:", "Ví dụ:", "Mã thoát: 0 đạt"]) expect(stdout).toContain(word);
    expect(hoso(["check", "--help", "--lang", "en"]).stdout).toContain("Exit codes: 0 passed");
    expect(hoso(["--help"]).stdout).toContain("hoso template citizen");
  });

  test("stands in for a command that was not given", () => {
    const { status, stderr } = hoso([]);
    expect(status).toBe(2);
    expect(stderr).toContain("Cách dùng: hoso [tuỳ chọn] [lệnh]");
  });

  test("--version is that of the package", () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };
    expect(hoso(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });
});

test("a result takes its place only when it is whole", () => {
  writeFileSync(inside("old.html"), "as it was");
  expect(hoso(["check", "nowhere.csv", "--as", "citizen", "--report", "old.html"]).status).toBe(2);
  expect(readFileSync(inside("old.html"), "utf8")).toBe("as it was");
});
