import { expect, test } from "vitest";
import { workshop } from "../../test/cli.js";

const { hoso } = workshop();

const marriage = JSON.stringify({ number: "x", registeredOn: "2089-02-30", husband: {}, wife: "Lê Thị Dung" });

test("explain RECORD says each fault of a record where it is, and never the value", () => {
  const { status, stdout } = hoso(["explain", "marriage-certificate", marriage, "--json"]);
  const { accepted, faults } = JSON.parse(stdout) as { accepted: boolean; faults: { code: string; path: string[]; sentence: string }[] };
  expect([status, accepted]).toEqual([1, false]);
  expect(faults.map(({ code, path }) => [path.join("."), code])).toEqual([
    ["number", "civil-status-number/shape"],
    ["registeredOn", "partial-date/calendar"],
    ["registeredAt", "marriage-certificate/missing"],
    ["husband.name", "marriage-certificate/missing"],
    ["wife", "marriage-certificate/not-an-object"],
  ]);
  expect(stdout).not.toContain("Lê Thị Dung");
});

test.for([
  ['{"__proto__":{"number":"1/2089"}}', "__proto__"],
  ['{"number":"1/2089","number":"2/2089"}', "1"],
  [`${'{"a":'.repeat(1_000)}1${"}".repeat(1_000)}`, "32"],
] as const)("explain RECORD refuses hostile JSON in one sentence: %s", ([value, said]) => {
  for (const lang of ["vi", "en"]) {
    const { status, stdout, stderr } = hoso(["explain", "marriage-certificate", value, "--lang", lang]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain(said);
  }
});

test("explain RECORD FIELD says what the field is, by path or by name, and a wrong word ends in one sentence", () => {
  const byPath = hoso(["explain", "enterprise", "charterCapital"]);
  expect(byPath.stdout).toContain("59/2020/QH14, Điều 28 khoản 4");
  expect(hoso(["explain", "enterprise", "Vốn điều lệ"]).stdout).toBe(byPath.stdout);
  for (const [value, said] of [
    ["charterCapitel", "charterCapital"],
    ["{", "JSON"],
  ] as const) {
    const { status, stdout, stderr } = hoso(["explain", "enterprise", value]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(said);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  }
});
