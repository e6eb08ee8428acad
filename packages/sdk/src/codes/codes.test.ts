import { expect, test } from "vitest";
import { describeCodeList } from "../../test/describe-code-list.js";
import * as birthplace from "./birthplace/index.js";
import * as country from "./country/index.js";

describeCodeList(birthplace, {
  count: 63,
  known: { "001": "Hà Nội", "046": "Thừa Thiên Huế", "096": "Cà Mau" },
  unknown: ["000", "003", "097", "01", "0010"],
});
describeCodeList(country, {
  count: 195,
  known: { "101": "Afghanistan", "232": "Nhật Bản", "295": "Zimbabwe (Dim-ba-bu-ê)" },
  unknown: ["100", "296", "VN"],
});

test("the bits agree with the rows, for every three digits there are", () => {
  for (let n = 0; n < 1000; n++) {
    const code = String(n).padStart(3, "0");
    expect(birthplace.hasAt(`x${code}`, 1, 4)).toBe(birthplace.is(code));
    expect(country.hasAt(code, 0, 3)).toBe(country.is(code));
  }
});

test("63 provinces of 2016 became 34, and seven codes now mean another province", () => {
  const rows = birthplace.codes().map((c) => birthplace.entry(c)!);
  expect(new Set(rows.map((r) => r.since2025Code)).size).toBe(34);
  const today = new Map(rows.map((r) => [r.since2025Code as string, r.since2025Name as string]));
  const changed = rows
    .filter((r) => (today.get(r.code.slice(1)) ?? r.vi) !== r.vi)
    .map((r) => `${r.code} ${r.vi} → ${today.get(r.code.slice(1))}`);
  expect(changed).toEqual([
    "015 Yên Bái → Lào Cai",
    "024 Bắc Giang → Bắc Ninh",
    "044 Quảng Bình → Quảng Trị",
    // the same place under its new name
    "046 Thừa Thiên Huế → Huế",
    "052 Bình Định → Gia Lai",
    "080 Long An → Tây Ninh",
    "082 Tiền Giang → Đồng Tháp",
    "091 Kiên Giang → An Giang",
  ]);
});
