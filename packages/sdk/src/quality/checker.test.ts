import fc from "fast-check";
import { expect, test } from "vitest";
import { asOf, checked, person, rowsOf } from "../../test/registers.js";
import { seeded } from "../core/index.js";
import { columns, generate, steps, verdicts } from "../databases/population/index.js";
import { citizen } from "./dataset.js";
import { dimensions } from "./dimensions.js";
import { Judge } from "./judge.js";

const scoreOf = (summary: Awaited<ReturnType<typeof checked>>["summary"], of: string) => summary.scores.find((s) => s.dimension === of)!;
const told = (reports: Awaited<ReturnType<typeof checked>>["reports"]) =>
  reports.map((r) => [r.number, r.findings.filter((f) => f.severity !== "info").map((f) => `${f.column}: ${f.code}`)]);

test("a made-up register is right in every row", async () => {
  const people = [...generate(seeded(3), 2_000)].map(({ row }) => Object.fromEntries(columns.map((c, i) => [c.key, row[i] ?? ""])));
  const { summary, reports } = await checked(people);
  expect(told(reports)).toEqual([]);
  expect(summary).toMatchObject({ version: 1, rows: 2_000, accepted: 2_000, refused: 0, doubted: 0, asOf, masked: true, freshDays: 365 });
  for (const { dimension } of dimensions.map(({ key }) => ({ dimension: key }))) {
    const score = scoreOf(summary, dimension);
    expect([dimension, score.numerator]).toEqual([dimension, score.denominator]);
    expect(score.denominator).toBeGreaterThan(0);
    expect(score.worst).toBeUndefined();
  }
});

test("says each problem once, where it stands, with what was meant", async () => {
  const { reports, summary } = await checked([
    person,
    { ...person, personalId: "1250000002", fullName: "Trần Văn Ba" },
    { ...person, personalId: "000000001", fullName: "Trần Văn Bốn" },
    { ...person, personalId: "001250000003", gender: "2", fullName: "Lê Thị Tư" },
    { ...person, personalId: "001250000004", ethnicity: "", fullName: "Lê Văn Năm" },
    { ...person, personalId: "001250000005", fullName: "Ðỗ Văn Sáu", birthDate: "21/03/2050" },
    { ...person, personalId: "001250000006", fullName: "Đỗ Văn Bảy 7" },
    { ...person, personalId: "001250000007", fullName: "Đỗ Văn Tám", updatedOn: "2088-12-31" },
    { ...person, personalId: "001295000008", fullName: "Đỗ Văn Chín", birthDate: "2095-01-01" },
  ]);
  expect(told(reports)).toEqual([
    [3, ["personalId: cell/lost-zeros"]],
    [4, ["personalId: cell/old-id-number"]],
    [5, ["gender: citizen/sex-differs-from-id"]],
    [6, ["ethnicity: citizen/missing"]],
    [7, ["fullName: person-name/look-alike"]],
    [8, ["fullName: citizen/not-a-name"]],
    [9, ["updatedOn: citizen/stale"]],
    [10, ["personalId: personal-id/birth-in-future", "birthDate: citizen/in-future"]],
  ]);
  expect(reports[0]!.findings[0]).toMatchObject({
    suggestion: "001250000002",
    params: { zeros: 2 },
    severity: "refuse",
    dimension: "accuracy",
  });
  // the identifier's own params, so that its sentence is whole
  expect(reports.at(-1)!.findings[0]!.params).toEqual({ year: 2090 });
  expect(summary).toMatchObject({ rows: 9, refused: 5, accepted: 4, doubted: 3 });
});

test("a row may be refused for its shape as a row", async () => {
  const [row] = rowsOf([person], ["personalId", "fullName"]);
  const judge = new Judge({ dataset: citizen, columns: columns.map((c) => ({ personalId: 0, fullName: 1 })[c.key as string]), asOf });
  expect(judge.judge({ ...row!, problems: [{ code: "table/too-many-cells", params: { cells: 9, columns: 2 }, severity: "refuse" }] })).toBe(
    true,
  );
  expect(judge.findings()).toMatchObject([{ code: "table/too-many-cells", params: { cells: 9, columns: 2 }, severity: "refuse" }]);
  expect(judge.findings()[0]!.column).toBeUndefined();
});

test("one defect is counted in one dimension: a missing cell in đủ, a lost zero in đúng", async () => {
  const missing = await checked([person, { ...person, personalId: "" }]);
  expect(scoreOf(missing.summary, "completeness")).toMatchObject({
    numerator: 11,
    denominator: 12,
    worst: { column: "personalId", numerator: 1, denominator: 2 },
  });
  expect(scoreOf(missing.summary, "accuracy")).toMatchObject({ numerator: scoreOf(missing.summary, "accuracy").denominator });

  const lost = await checked([{ ...person, personalId: "1250000001" }]);
  const accuracy = scoreOf(lost.summary, "accuracy");
  expect(accuracy.denominator - accuracy.numerator).toBe(1);
  // both steps failed on the cell, and the rule's verdict is what SQL would say
  expect(lost.summary.steps.filter((s) => s.fail > 0).map((s) => [s.code, s.told])).toEqual([
    ["personal-id/shape", 0],
    ["cell/lost-zeros", 1],
  ]);
  expect(scoreOf(lost.summary, "cleanness").worst).toBeUndefined();
});

test("what the file has no column for is not judged, and is not 100 %", async () => {
  const { summary, reports } = await checked([person, { ...person, personalId: "001250000002", fullName: "Lê Văn Tư" }], {
    keys: ["personalId", "fullName", "birthDate", "gender"],
  });
  expect(scoreOf(summary, "timeliness")).toEqual({ dimension: "timeliness", numerator: 0, denominator: 0 });
  expect(summary.mapping.missing).toEqual(["ethnicity", "nationality"]);
  // each row is incomplete, and none is sent back for what the whole file lacks
  expect(scoreOf(summary, "completeness")).toMatchObject({
    numerator: 8,
    denominator: 12,
    worst: { column: "ethnicity", numerator: 0, denominator: 2 },
  });
  expect([summary.refused, reports]).toEqual([0, []]);
  expect(summary.columns.find((c) => c.key === "ethnicity")).not.toHaveProperty("header");
});

test("without a day, what asks for one does not apply", async () => {
  const { summary } = await checked([{ ...person, updatedOn: "2000-01-01" }], { asOf: undefined });
  expect(summary).not.toHaveProperty("asOf");
  expect(summary.steps.find((s) => s.code === "citizen/stale")).toMatchObject({ pass: 0, fail: 0, notApplicable: 1 });
});

test("how long a record stays live is the caller's to say", async () => {
  const { summary } = await checked([person], { freshDays: 30 });
  expect(summary.freshDays).toBe(30);
  expect(scoreOf(summary, "timeliness")).toMatchObject({ numerator: 0, denominator: 1 });
});

test("samples are few and masked; on request they are not", async () => {
  const many = Array.from({ length: 50 }, (_, i) => ({ ...person, personalId: `1250000${100 + i}`, fullName: "Ðỗ Văn Sáu" }));
  const { summary } = await checked(many);
  expect(summary.samples.filter((s) => s.code === "cell/lost-zeros")).toHaveLength(3);
  expect(summary.samples[0]).toMatchObject({ row: 2, column: "personalId", value: "**********", suggestion: "001******100" });
  expect(summary.samples.find((s) => s.column === "fullName")).toMatchObject({ value: "Ðỗ V. S.", suggestion: "Đỗ V. S." });
  expect(JSON.stringify(summary)).not.toMatch(/1250000\d{3}|Văn Sáu|Hoa Sen/);
  const shown = await checked(many, { showValues: true });
  expect(shown.summary).toMatchObject({ masked: false });
  expect(shown.summary.samples[0]).toMatchObject({ value: "1250000100", suggestion: "001250000100" });
});

test("says where in the file the refusals are, however long it is", async () => {
  const people = Array.from({ length: 5_000 }, (_, i) => ({
    ...person,
    personalId: `0012500${String(i).padStart(5, "0")}`,
    fullName: "Lê Văn Tư",
    permanentResidence: "",
    ...(i >= 4_000 ? { gender: "x" } : {}),
  }));
  const { positions } = (await checked(people)).summary;
  expect(positions.places.reduce((sum, p) => sum + p.rows, 0)).toBe(5_000);
  expect(positions.places.reduce((sum, p) => sum + p.refused, 0)).toBe(1_000);
  expect(positions.lastRow).toBe(5_001);
  expect(positions.places.length).toBeLessThanOrEqual(64);
  const first = positions.places.findIndex((p) => p.refused > 0);
  expect(first * positions.span).toBeLessThanOrEqual(4_002);
  expect((first + 1) * positions.span).toBeGreaterThan(4_002);
});

test("verdicts of canonical rows are those of the generated rule", () => {
  const out = new Uint8Array(steps.length);
  const cell = fc.oneof(
    fc.constantFrom("", "001250000001", "Nguyễn Văn An", "2050-03-21", "1", "VN", "2050", "0900000001", "x"),
    fc.string({ maxLength: 20 }),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), (cells) => {
      const judge = new Judge({ dataset: citizen, columns: columns.map((_, i) => i), asOf });
      judge.judge({ number: 2, cells });
      verdicts(judge.row, out, asOf);
      const raw = judge.verdicts.slice(0, steps.length);
      // what the raw cell shows and its canonical text does not: the composition of letters
      steps.forEach((s, i) => (s.code as string) === "citizen/not-composed" && (raw[i] = out[i]!));
      expect(raw).toEqual(out);
    }),
  );
});
