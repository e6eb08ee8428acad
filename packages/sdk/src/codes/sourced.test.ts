import { expect, test } from "vitest";
import { describeCodeList } from "../../test/describe-code-list.js";
import * as bank from "./bank/index.js";
import * as bloodType from "./blood-type/index.js";
import * as documentType from "./document-type/index.js";
import * as ethnicity from "./ethnicity/index.js";
import * as healthInsuranceObject from "./health-insurance-object/index.js";
import * as licenceClass from "./licence-class/index.js";
import * as maritalStatus from "./marital-status/index.js";
import * as ministry from "./ministry/index.js";
import * as phoneOperator from "./phone-operator/index.js";
import * as plateLocality from "./plate-locality/index.js";
import * as relationToHead from "./relation-to-head/index.js";
import * as religion from "./religion/index.js";
import * as sex from "./sex/index.js";
import * as taxCodeStatus from "./tax-code-status/index.js";

describeCodeList(sex, { count: 3, known: { 0: "Chưa có thông tin", 1: "Nam", 2: "Nữ" }, unknown: ["3", "M", "00"] });
describeCodeList(maritalStatus, { count: 4, known: { 1: "Chưa kết hôn", 3: "Đã ly hôn hoặc góa" }, unknown: ["4", "01"] });
describeCodeList(bloodType, { count: 5, known: { "00": "Chưa có thông tin", "04": "Nhóm máu O" }, unknown: ["05", "O", "0"] });
describeCodeList(ethnicity, { count: 54, known: { "01": "Kinh", "04": "Mường", "54": "Ơ Đu" }, unknown: ["1", "00", "55"] });
describeCodeList(religion, {
  count: 14,
  known: { "01": "Phật giáo", "08": "Tin Lành", "14": "Mặc Môn" },
  unknown: ["1", "00", "15", "99"],
});
describeCodeList(relationToHead, { count: 1, known: { CH01: "Chủ hộ" }, unknown: ["CH02", "01", "ch01", "vợ"] });
describeCodeList(taxCodeStatus, {
  count: 10,
  known: { "05": "Tạm ngừng hoạt động, kinh doanh", "10": "Chờ cập nhật thông tin số định danh cá nhân" },
  unknown: ["08", "11", "0"],
});
describeCodeList(phoneOperator, {
  count: 36,
  known: { "032": "Viettel", "087": "iTel", "055": "Wintel", "099": "Gmobile" },
  unknown: ["0120", "095", "020"],
});
describeCodeList(bank, {
  count: 58,
  known: {
    "970436": "Ngân hàng TMCP Ngoại Thương Việt Nam",
    "546034": "Ngân hàng số CAKE by VPBank - Ngân hàng TMCP Việt Nam Thịnh Vượng",
  },
  unknown: ["970499", "97043"],
});
describeCodeList(documentType, {
  count: 29,
  known: { QĐ: "Quyết định (cá biệt)", QyĐ: "Quy định", ĐA: "Đề án", DA: "Dự án" },
  unknown: ["QD", "NĐ", "TT", "qđ"],
});
describeCodeList(ministry, { count: 22, known: { G12: "Bộ Tài chính", G22: "Văn phòng Chính phủ" }, unknown: ["G00", "G23", "H26"] });
describeCodeList(plateLocality, {
  count: 81,
  known: { "29": "Hà Nội", "61": "Hồ Chí Minh", "80": "Cục Cảnh sát giao thông", "99": "Bắc Ninh" },
  unknown: ["10", "13", "42", "44", "45", "46", "87", "91", "96", "100"],
});
describeCodeList(licenceClass, {
  count: 29,
  known: { "2008/B1": "Hạng B1 cấp trước năm 2025: ô tô", "2024/B1": "Hạng B1: xe mô tô 3 bánh và A1" },
  unknown: ["B1", "2008/A", "2024/A2", "2024/E"],
});
describeCodeList(healthInsuranceObject, {
  count: 54,
  known: { TE: "Trẻ em dưới 6 tuổi", CN: "Hộ cận nghèo" },
  unknown: ["AA", "te", "KT"],
});

test("a class means what it meant on the day of issue", () => {
  expect(licenceClass.issued("B1", "2024-12-31")?.vi).toContain("ô tô");
  expect(licenceClass.issued("B1", "2025-01-01")?.vi).toContain("3 bánh");
  expect(licenceClass.issued("A2", "2025-01-01")).toBeUndefined();
});

test("the exchange of old classes", () => {
  const becomes = (code: string) => licenceClass.exchange(code)?.classes.map((row) => row.class);
  const table = Object.fromEntries(
    licenceClass.codes().flatMap((code) => (code.startsWith("2008/") ? [[code.slice(5), becomes(code)]] : [])),
  );
  expect(table).toEqual({
    A1: ["A"],
    A2: ["A"],
    A3: ["B1"],
    A4: [],
    "B1-AT": ["B"],
    B1: ["B", "C1"],
    B2: ["B", "C1"],
    C: ["C"],
    D: ["D2"],
    E: ["D"],
    FB2: ["BE", "C1E"],
    FC: ["CE"],
    FD: ["D2E"],
    FE: ["DE"],
  });
  expect(licenceClass.exchange("2008/A1")?.limit).toContain("175 cm³");
  expect(licenceClass.exchange("2008/C")).not.toHaveProperty("limit");
  expect(licenceClass.exchange("2024/A1")).toBeUndefined();
  expect(licenceClass.exchange("A1")).toBeUndefined();
});

test("the benefit of 2026 is not the level printed on an older card", () => {
  expect(healthInsuranceObject.benefit("CN", "2025-12-31")).toEqual({ level: "3", percent: 95 });
  expect(healthInsuranceObject.benefit("CN", "2026-01-01")).toEqual({ level: "2", percent: 100 });
  expect(healthInsuranceObject.benefit("LH", "2025-12-31")).toEqual({ level: "4", percent: 80 });
  expect(healthInsuranceObject.benefit("LH", "2026-01-01")).toEqual({ level: "2", percent: 100 });
  expect(healthInsuranceObject.benefit("DN", "2026-01-01")).toEqual({ level: "4", percent: 80 });
  expect(healthInsuranceObject.benefit("QN", "2026-01-01")).toEqual({ level: "5", percent: 100 });
  expect(healthInsuranceObject.benefit("XX", "2026-01-01")).toBeUndefined();
  for (const code of healthInsuranceObject.codes())
    expect(healthInsuranceObject.benefit(code, "2026-01-01")?.percent, code).toBeGreaterThan(0);
});

test("seven bodies ceased on 1/3/2025, each with an heir; known heirs are in the list and still there", () => {
  const ceased = ministry.codes().flatMap((code) => {
    const row = ministry.entry(code)!;
    return row.until === undefined ? [] : [row];
  });
  expect(ceased.map((row) => row.code)).toEqual(["G04", "G05", "G07", "G10", "G13", "G14", "G21"]);
  for (const row of ceased) {
    expect(row.until).toBe("2025-03-01");
    expect(row.mergedInto).toMatch(/^Bộ /u);
    if (row.successor !== undefined) expect(ministry.entry(row.successor)).toMatchObject({ vi: row.mergedInto });
  }
  expect(ceased.filter((row) => row.successor === undefined).map((row) => row.mergedInto)).toEqual([
    "Bộ Nông nghiệp và Môi trường",
    "Bộ Nông nghiệp và Môi trường",
    "Bộ Dân tộc và Tôn giáo",
  ]);
});

test("34 provinces hold 80 plate codes, and a merged one holds those of each old province", () => {
  const rows = plateLocality.codes().map((code) => plateLocality.entry(code)!);
  expect(new Set(rows.filter((row) => row.code !== "80").map((row) => row.vi)).size).toBe(34);
  expect(rows.filter((row) => row.vi === "Hồ Chí Minh").map((row) => row.code)).toEqual([
    "41",
    "50",
    "51",
    "52",
    "53",
    "54",
    "55",
    "56",
    "57",
    "58",
    "59",
    "61",
    "72",
  ]);
  expect(plateLocality.entry("61")?.before2025).toBe("Bình Dương");
});

test("a status that lost its meaning says when; a renamed bank keeps its number", () => {
  expect(taxCodeStatus.entry("04")?.until).toBe("2026-07-01");
  expect(bank.entry("970406")).toMatchObject({ shortName: "Vikki Bank", formerly: "Ngân hàng TMCP Đông Á" });
  expect(bank.codes().some((code) => !code.startsWith("9704"))).toBe(true);
});

test("two lists of ethnic groups give the same 54 names other numbers; seventeen codes agree", () => {
  const rows = ethnicity.codes().map((code) => ethnicity.entry(code)!);
  const named = (list: "1979" | "2008") => rows.map(({ code }) => ethnicity.nameIn(list, code)!);
  expect(named("1979").toSorted()).toEqual(named("2008").toSorted());
  expect(new Set(named("2008")).size).toBe(54);
  const agreed = rows.filter((row) => row.in1979 === undefined).map((row) => row.code);
  expect(agreed.join(" ")).toBe("01 02 03 05 07 08 09 10 20 22 28 30 42 44 47 50 51");
  expect([ethnicity.nameIn("1979", "04"), ethnicity.nameIn("2008", "04")]).toEqual(["Hoa", "Mường"]);
  expect([ethnicity.nameIn("1979", "11"), ethnicity.nameIn("2008", "11")]).toEqual(["Ngái", "Ê Đê"]);
  expect(ethnicity.nameIn("1979", "55")).toBeUndefined();
});
