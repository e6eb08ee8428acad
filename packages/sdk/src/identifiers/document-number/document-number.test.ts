import { expect, test } from "vitest";
import { describeIdentifier } from "../../../test/describe-identifier.js";
import { seeded } from "../../core/index.js";
import { instruments } from "../../law/index.js";
import * as documentNumber from "./index.js";
import { vectors } from "./vectors.js";

describeIdentifier(documentNumber, vectors);

const { explain, generate, is, key, normalize, parse, read } = documentNumber;

test("every act the library cites by a number has the form of one", () => {
  // technical regulations and specifications have names, not numbers of documents
  const named = new Set(["regulation", "specification"]);
  const odd = Object.entries(instruments).filter(([id, { kind }]) => !is(id) && !named.has(kind));
  expect(odd).toEqual([]);
});

test("with and without its zero it is the same document", () => {
  expect(key(parse("04/2025/TT-VPCP"))).toBe(key(parse("4/2025/TT-VPCP")));
  expect(key(parse("0/2025/TT-VPCP"))).toBe("0/2025/TT-VPCP");
  expect(key(parse("40/2025/TT-VPCP"))).not.toBe(key(parse("4/2025/TT-VPCP")));
});

test("a mark is put back only where nothing else can be meant", () => {
  expect(normalize("1/ND-XYZ")).toBe("1/NĐ-XYZ");
  expect(normalize("1/DA-XYZ")).toBe("1/DA-XYZ");
  expect(normalize("1/XYZ-ND")).toBe("1/XYZ-ND");
  expect(normalize("1/HDND-VP")).toBe("1/HDND-VP");
});

test.for([
  ["69/2024/NĐ-CP", { kind: "legislative", number: 69, letter: "", year: 2024, symbol: "NĐ-CP", type: "NĐ" }],
  ["26/2023/QH15", { kind: "legislative", number: 26, letter: "", year: 2023, symbol: "QH15", assembly: 15 }],
  ["66.22/2026/NQ-CP", { kind: "legislative", number: 66, under: 22, letter: "", year: 2026, symbol: "NQ-CP", type: "NQ" }],
  ["01/2024/UBTVQH15", { kind: "legislative", number: 1, letter: "", year: 2024, symbol: "UBTVQH15", assembly: 15 }],
  ["1804/BHXH-QLT", { kind: "administrative", number: 1804, letter: "", symbol: "BHXH-QLT" }],
  ["12a/QyĐ-XYZ", { kind: "administrative", number: 12, letter: "a", symbol: "QyĐ-XYZ", type: "QyĐ" }],
  ["57-NQ/TW", { kind: "party", number: 57, letter: "", symbol: "NQ/TW", type: "NQ" }],
  ["51-TTg", { kind: "early", number: 51, letter: "", symbol: "TTg" }],
] as const)("reads %s", ([text, fields]) => {
  expect(read(parse(text))).toEqual(fields);
});

test("explains the kind, or says that none is written", () => {
  const means = (text: string) => explain(parse(text), "vi").at(-1)!.means;
  expect(means("69/2024/NĐ-CP")).toBe("Nghị định");
  expect(means("10/ĐA-XYZ")).toBe("Đề án");
  expect(means("10/DA-XYZ")).toBe("Dự án");
  expect(means("26/2023/QH15")).toBe("Quốc hội khóa 15");
  expect(means("1804/BHXH-QLT")).toContain("không ghi tên loại");
  expect(explain(parse("10/BC-XYZ"), "en").at(-1)!.means).toBe("Report");
});

test("drops the word for number, however it is written, and nothing else", () => {
  for (const text of ["Số: 1/XYZ-VP", "SỐ 1/XYZ-VP", "số số: 1/XYZ-VP", "Số:Số:1/XYZ-VP"]) expect(normalize(text), text).toBe("1/XYZ-VP");
  expect(normalize("1/số-VP")).toBe("1/số-VP");
});

test("the key drops every zero before the number", () => {
  expect(key(parse("004/2025/TT-VPCP"))).toBe("4/2025/TT-VPCP");
});

test("explains an ordinance, and the zeros of an early year", () => {
  expect([explain(parse("1/2013/PL-XYZ"), "vi"), explain(parse("1/2013/PL-XYZ"), "en")].map((parts) => parts.at(-1)!.means)).toEqual([
    "Pháp lệnh",
    "Ordinance",
  ]);
});

test("makes numbers of two digits or more; a circular always has its year, others sometimes", () => {
  const random = seeded(5);
  const made = Array.from({ length: 400 }, () => generate(random));
  expect(made.filter((text) => !/^\d{2,3}[/]/u.test(text))).toEqual([]);
  expect(made.some((text) => text.startsWith("0"))).toBe(true);
  const years = (symbol: string) => made.filter((text) => text.endsWith(symbol)).map((text) => read(text).year);
  expect(years("TT-XYZ")).not.toContain(undefined);
  const dated = years("NQ-XYZ").filter((year) => year !== undefined);
  expect(dated.length).toBeGreaterThan(0);
  expect(dated.length).toBeLessThan(years("NQ-XYZ").length / 2);
  expect(dated.filter((year) => year < 2020 || year > 2026)).toEqual([]);
});
