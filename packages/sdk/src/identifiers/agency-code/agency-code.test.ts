import { expect, test } from "vitest";
import { describeIdentifier } from "../../../test/describe-identifier.js";
import { seeded } from "../../core/index.js";
import * as agencyCode from "./index.js";
import { vectors } from "./vectors.js";

describeIdentifier(agencyCode, vectors);

const { canonical, explain, is, parse, read } = agencyCode;

test.for([
  ["000.00.00.H41", "H41"],
  ["000.00.12.H62", "H62.12"],
  ["000.05.12.H62", "H62.12.05"],
  ["007.05.12.H62", "H62.12.05.007"],
  ["007.00.12.H62", "H62.12.00.007"],
  ["G12.18.01", "G12.18.01"],
  ["Z01ABC", "Z01ABC"],
] as const)("%s is %s today", ([old, now]) => {
  expect(canonical(parse(old))).toBe(now);
  expect(is(canonical(parse(old)))).toBe(true);
  expect(canonical(canonical(parse(old)))).toBe(now);
});

test("both spellings read the same levels", () => {
  expect(read(parse("000.00.12.H62"))).toEqual({ kind: "agency", spelling: "leaf-first", levels: ["H62", "12"] });
  expect(read(parse("H62.12"))).toEqual({ kind: "agency", spelling: "root-first", levels: ["H62", "12"] });
  expect(read(parse("Z01ABC"))).toEqual({ kind: "organisation", number: "Z01", own: "ABC" });
  expect(read(parse("9900000016-001"))).toEqual({ kind: "enterprise", enterpriseCode: "9900000016-001" });
});

test("explains ministries, those that were merged as well", () => {
  expect(explain(parse("G12.18"), "vi").map((p) => [p.name, p.means])).toEqual([
    ["Cấp 1", "Bộ Tài chính"],
    ["Cấp 2", "đơn vị trực thuộc cấp trên"],
  ]);
  expect(explain(parse("G14"), "vi")[0]!.means).toBe("Bộ Thông tin và Truyền thông, đã hợp nhất vào Bộ Khoa học và Công nghệ");
  expect(explain(parse("000.00.12.H62"), "vi").map((p) => [p.name, p.text, p.means])).toEqual([
    ["Cấp 4", "000", "cấp này không dùng"],
    ["Cấp 3", "00", "cấp này không dùng"],
    ["Cấp 2", "12", "đơn vị trực thuộc cấp trên"],
    ["Cấp 1", "H62", "cơ quan cấp 1"],
  ]);
  expect(explain(parse("Z01"), "en")).toHaveLength(1);
});

test("its own codes have no check digit; only an enterprise's has", () => {
  expect(agencyCode.meta.checkDigit).toBe(false);
});

test("a level that ends in a zero is used", () => {
  expect(canonical(parse("000.10.12.H62"))).toBe("H62.12.10");
});

test("makes one organisation in five, and levels of two digits or more", () => {
  const first = (n: number) => read(agencyCode.generate(() => n)).kind;
  expect([first(0.19), first(0.21)]).toEqual(["organisation", "agency"]);
  const random = seeded(4);
  const made = Array.from({ length: 300 }, () => agencyCode.generate(random)).filter((code) => code.startsWith("Y"));
  expect(made.flatMap((code) => code.split(".").slice(1)).filter((level) => level.length < 2)).toEqual([]);
});
