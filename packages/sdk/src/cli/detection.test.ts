import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { workshop } from "../../test/cli.js";

const { directory, temporary, hoso } = workshop();

describe("hoso detect", () => {
  test("says everything that a bare text may be, how sure, and what would settle it", () => {
    const { status, stdout } = hoso(["detect", "010000000000"]);
    expect(status).toBe(0);
    expect(stdout).toContain("Số định danh cá nhân (personal-id): có mã trong danh mục");
    expect(stdout).toContain("Mã số thuế (tax-code): có mã trong danh mục; chính là số định danh cá nhân");
    expect(stdout).toContain("driving-licence-number");
    expect(stdout).toContain("Phân xử bằng: Tên cột hoặc giấy tờ");
    expect(stdout).toContain("Đúng dạng không có nghĩa là mã số có thật.");
  });
  test("in English, as JSON, on a day", () => {
    expect(hoso(["detect", "9900000016", "--lang", "en"]).stdout).toContain("its check digit agrees");
    const keys = (args: readonly string[]) =>
      (JSON.parse(hoso(["detect", "010000000000", "--json", ...args]).stdout) as { readonly key: string }[]).map((d) => d.key);
    expect(keys([])).toContain("tax-code");
    expect(keys(["--as-of", "2025-06-30"])).not.toContain("tax-code");
  });
  test("what is nothing is refused; wrong usage is wrong usage", () => {
    expect(hoso(["detect", "Nguyễn"])).toMatchObject({ status: 1, stdout: "Không giống mã số nào mà bộ công cụ biết\n" });
    expect(hoso(["detect"]).status).toBe(2);
    expect(hoso(["detect", "1", "--as-of", "hôm nay"]).status).toBe(2);
  });
});

describe("hoso redact", () => {
  const text = "Ông Mẫu, CCCD 001 000 000 000\nSĐT: 0900000003; 1.250.000 đồng, ngày 05/3/2026\nkhông có gì";
  const masked = "Ông Mẫu, CCCD 001******000\nSĐT: 090****003; 1.250.000 đồng, ngày 05/3/2026\nkhông có gì";

  test("masks a file, and what is piped in; says how many on stderr, and keeps nothing", () => {
    writeFileSync(join(directory, "nhat-ky.txt"), text);
    const ran = hoso(["redact", "nhat-ky.txt"]);
    expect(ran).toEqual({ status: 0, stdout: masked, stderr: "Đã che 2 mã số; tên, địa chỉ và thư điện tử thì không\n" });
    expect(hoso(["redact"], text).stdout).toBe(masked);
    expect(hoso(["redact", "-", "--quiet"], masked)).toEqual({ status: 0, stdout: masked, stderr: "" });
    expect(readdirSync(temporary)).toEqual([]);
  });
  test("a letter broken between two pieces of a long stream stays whole", () => {
    const long = `${"ễ".repeat(100)} 001000000000\n`.repeat(3000);
    expect(hoso(["redact", "--quiet"], long).stdout).toBe(long.replaceAll("001000000000", "001******000"));
  });
  test("as JSON: how many of each kind, and no text", () => {
    expect(JSON.parse(hoso(["redact", "--json"], text).stdout)).toEqual({ "personal-id": 1, "phone-number": 1 });
  });
  test("a file that is not there is said in one sentence", () => {
    const { status, stderr } = hoso(["redact", "khong-co.txt"]);
    expect([status, stderr.trim().split("\n").length]).toEqual([2, 1]);
  });
});
