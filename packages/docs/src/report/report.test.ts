import { expect, test } from "vitest";
import { lessonOf } from "../catalogue/catalogue.ts";
import { exercises } from "../catalogue/exercises.ts";
import { measure } from "./measures.ts";
import { htmlReport } from "./html.ts";
import { csvReport, tables, withCost } from "./tables.ts";
import { FEW } from "./words.ts";

const lessons = [lessonOf("c1")];
const titles = new Map([...exercises].map(([id, e]) => [id, e.title]));
const inputs = { learners: 4, onlineFixed: 0, onlineEach: 1000, classSize: 30, days: 1, trainerDay: 5000, roomDay: 0, learnerDay: 0 };
const four = Array.from({ length: 4 }, (_, i) => ({ code: `hv-${i}`, units: ["<b>Xã Mẫu</b>"], log: [] }));

test("what holds for too few people is in no table and no JSON, and the page names what it leaves out", () => {
  const report = withCost(measure(four, lessons), undefined);
  const list = tables(report, lessons, titles, "en");
  expect(list.map((t) => t.title)).toEqual(["Lessons", "Exercises", "Competences by unit"]);
  for (const { rows } of list) for (const [, ...cells] of rows) for (const cell of cells) expect(cell).toBe(FEW);
  // that there are four is known to whoever handed in four logs
  expect(JSON.stringify({ ...report.measures, learners: 0 })).not.toMatch(/:[1-9]/u);
  const html = htmlReport(report, list, "en");
  expect(html).not.toContain("<table");
  expect(html).toContain("Fewer than 5 people, so no figures: C1 · Correct, complete, clean, live.");
});

test("five people are told of, with a bar beside each share and no more columns than paper holds", () => {
  const attempt = { id: "attempt-1", exercise: "c1/percent", seed: 1, score: 1, at: "2026-11-20T02:00:00Z", ms: 60_000 };
  const five = Array.from({ length: 5 }, (_, i) => ({ code: `hv-${i}`, units: ["Xã Mẫu"], log: [attempt] }));
  const every = [...exercises.keys()].map((id) => id.split("/")[0]!);
  const all = [...new Set(every)].map(lessonOf);
  const report = withCost(measure(five, all), undefined);
  const html = htmlReport(report, tables(report, all, titles, "vi"), "vi");
  expect(html).toContain("C1 · Đúng, đủ, sạch, sống</th><td>5</td><td>0 %<svg");
  expect(html).toContain('<td>100 %<svg viewBox="0 0 100 8"');
  const columns = [...html.matchAll(/<thead><tr>(.*?)<\/tr>/gu)].map(([, head]) => head!.split("<th ").length - 1);
  expect(columns.length).toBeGreaterThan(4);
  expect(Math.max(...columns)).toBe(9);
  expect(new Set([...html.matchAll(/scope="col">(tt02\/<wbr>[\d.]+)/gu)].map(([, code]) => code)).size).toBeGreaterThan(4);
});

test("a discrimination below zero is written with a minus, which is no formula to a spreadsheet", () => {
  const tried = (score: number, other: number) => [
    { id: "attempt-1", exercise: "c1/percent", seed: 1, score, at: "2026-11-20T02:00:00Z" },
    { id: "attempt-2", exercise: "c1/six-words", seed: 1, score: other, at: "2026-11-20T02:01:00Z" },
  ];
  const pupils = [0, 0, 1, 1, 1].map((s, i) => ({ code: `hv-${i}`, units: [], log: tried(s, 1 - s) }));
  const text = csvReport(tables(withCost(measure(pupils, lessons), undefined), lessons, titles, "vi"));
  expect(text).toMatch(/c1\/percent · [^\n]*,5,"0,6",−1\r/u);
});

test("the HTML escapes what a roster says, holds no script, asks for nothing and shows its formulas with the numbers", () => {
  const report = withCost(measure(four, lessons), inputs);
  const html = htmlReport(report, tables(report, lessons, titles, "vi"), "vi");
  expect(html).toContain("&lt;b&gt;Xã Mẫu&lt;/b&gt;");
  expect(html).not.toMatch(/<script|https?:|<b>/u);
  expect(html).toContain("<td>5.000</td><td>1.250</td><td>⌈4 / 30⌉ × 1 × (5.000 + 0) + 4 × 1 × 0</td>");
  expect(html).toContain("số lớp = ⌈học viên / sĩ số⌉");
  expect(html).toContain("√(Σ(x − x̄)²");
});

test("the CSV guards cells that a spreadsheet would take for a formula", () => {
  const pupils = four.map((p) => ({ ...p, units: ["=1+1"] }));
  const text = csvReport(tables(withCost(measure(pupils, lessons), undefined), lessons, titles, "vi"));
  expect(text).toContain("Độ phân biệt");
  expect(text).not.toMatch(/(?:^|\n)=1/u);
});
