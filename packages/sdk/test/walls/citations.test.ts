import { expect, test } from "vitest";
import { citations, citationsIn } from "../../scripts/law/citations.js";
import { withoutPeriod } from "./citations.js";

const planted = (text: string): string[] => citationsIn("src/planted.ts", text).flatMap(withoutPeriod);

test("the citations are found, those that only run inside a function too", () => {
  const all = citations();
  expect(all.length).toBeGreaterThan(290);
  expect(new Set(all.map(({ citation }) => citation.instrument)).size).toBeGreaterThan(60);
  expect(all.some(({ file }) => file === "src/identifiers/personal-id/rule.ts")).toBe(true);
  expect(all.some(({ file, citation }) => file.endsWith("personal-id.ts") && citation.at.includes("Phụ lục 2"))).toBe(true);
});

test("an act that has ended, or has not begun, is cited with its period", () => {
  expect(citations().flatMap(withoutPeriod)).toEqual([]);
});

test.for([
  [`cite("137/2015/NĐ-CP", "Điều 13", "secondary");`, /which had ended \(2024-07-01\).* without `until`/],
  [`const f = () => cite("01/2018/TT-VPCP", "Điều 19", "statute");`, /which had ended \(unknown\)/],
  [`cite("03/2026/QH16", "toàn văn", "secondary");`, /which begins on 2027-03-01, without `from`/],
  [
    `cite("137/2015/NĐ-CP", "Điều 13", "secondary", { until: "2025-01-01" });`,
    /as if it held until 2025-01-01; the act ended on 2024-07-01/,
  ],
  [`cite("26/2023/QH15", "Điều 12", "statute", { until: "2025-01-01" });`, /the act has no end/],
  [`cite("03/2026/QH16", "Điều 1", "secondary", { from: "2027-01-01" });`, /the act begins on 2027-03-01/],
  [`places("137/2015/NĐ-CP", "secondary");`, /which had ended \(2024-07-01\).* without `until`/],
] as const)("a violation that was planted is seen: %s", ([text, problem]) => {
  expect(planted(text)).toEqual([expect.stringMatching(problem)]);
});

test.for([
  [`cite("26/2023/QH15", "Điều 12", "statute");`],
  [`cite("137/2015/NĐ-CP", "Điều 13", "secondary", { until: "2024-07-01" });`],
  // an article may end before its act
  [`cite("137/2015/NĐ-CP", "Điều 13", "secondary", { until: "2021-01-01" });`],
  // read before it ended
  [`cite("137/2015/NĐ-CP", "Điều 13", "secondary", { readOn: "2023-05-01" });`],
  [`cite("03/2026/QH16", "toàn văn", "secondary", { from: "2027-03-01" });`],
  [`cite("01/2018/TT-VPCP", "Điều 19", "statute", { until: "unknown" });`],
  [`write(cite(part));`],
])("no violation: %s", ([text]) => {
  expect(planted(text!)).toEqual([]);
});

test("a citation that cannot be read from its syntax is an error", () => {
  expect(() => planted(`cite(id, "Điều 1", "statute");`)).toThrow("src/planted.ts:1 cites by id, which is computed");
  expect(() => planted(`\ncite("26/2023/QH15", "Điều 1", "statute", days);`)).toThrow("src/planted.ts:2 has days that are computed");
});
