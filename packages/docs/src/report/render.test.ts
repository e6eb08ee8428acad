import { expect, test } from "vitest";
import { lessonOf } from "../catalogue/catalogue.ts";
import { exercises } from "../catalogue/exercises.ts";
import { measure } from "./measures.ts";
import { csvReport, htmlReport, tables, withCost } from "./render.ts";

const lessons = [lessonOf("c1")];
const titles = new Map([...exercises].map(([id, e]) => [id, e.title]));
const inputs = { learners: 4, onlineFixed: 0, onlineEach: 1000, classSize: 30, days: 1, trainerDay: 5000, roomDay: 0, learnerDay: 0 };
const four = Array.from({ length: 4 }, (_, i) => ({ code: `hv-${i}`, units: ["<b>Xã Mẫu</b>"], log: [] }));

test("what holds for too few people says so in every table, and nothing else is said of them", () => {
  const report = withCost(measure(four, lessons), inputs);
  for (const { rows } of tables(report, lessons, titles, "en")) {
    expect(rows.length).toBeGreaterThan(0);
    for (const [, ...cells] of rows) for (const cell of cells) expect(cell).toBe("fewer than 5 people");
  }
});

test("the HTML escapes what a roster says, holds no script, asks for nothing and shows its formulas with the numbers", () => {
  const report = withCost(measure(four, lessons), inputs);
  const html = htmlReport(report, tables(report, lessons, titles, "vi"), "vi");
  expect(html).toContain("&lt;b&gt;Xã Mẫu&lt;/b&gt;");
  expect(html).not.toMatch(/<script|https?:|<b>/u);
  expect(html).toContain("⌈4 / 30⌉ × 1 × (5.000 + 0) + 4 × 1 × 0 = 5.000 đồng");
  expect(html).toContain("√(Σ(x − x̄)²");
});

test("the CSV guards cells that a spreadsheet would take for a formula", () => {
  const pupils = four.map((p) => ({ ...p, units: ["=1+1"] }));
  const text = csvReport(tables(withCost(measure(pupils, lessons), undefined), lessons, titles, "vi"));
  expect(text).toContain("Độ phân biệt");
  expect(text).not.toMatch(/(?:^|\n)=1/u);
});
