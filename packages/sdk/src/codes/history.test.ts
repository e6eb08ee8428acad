import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checked, packEdges } from "../../scripts/codegen/admin-history.js";
import { readTsv } from "../../scripts/codegen/source.js";
import { describeCodeList } from "../../test/describe-code-list.js";
import { bundle } from "../../test/walls/bundle.js";
import * as history from "./commune-history/index.js";
import * as districtHistory from "./district-history/index.js";
import * as district from "./district/index.js";
import * as formerCommune from "./former-commune/index.js";

const of2021 = { asOf: "2021-05-01" } as const;
describe("lists of a day", () => {
  describeCodeList(history.at(of2021), {
    count: 10_603,
    known: { "00010": "Nguyễn Trung Trực", "01699": "Nguyễn Huệ" },
    unknown: ["00250"],
  });
  describeCodeList(districtHistory.at(of2021), { count: 705, known: { "769": "Thủ Đức", "358": "Mỹ Lộc" }, unknown: ["762", "763"] });
});

// The numbers of units that the statistics office's lists of these days have.
test.each([
  ["2016-01-01", 11_162, 713],
  ["2018-12-31", 11_162, 713],
  ["2020-06-01", 10_614, 707],
  ["2021-05-01", 10_603, 705],
  ["2022-06-01", 10_599, 705],
  ["2023-06-01", 10_598, 705],
  ["2024-06-01", 10_595, 705],
  ["2025-02-01", 10_035, 696],
  ["2025-06-30", 10_035, 696],
  ["2015-12-31", 0, 0],
  ["2025-07-01", 0, 0],
] as const)("%s: %i communes in %i districts", (asOf, communes, districts) => {
  expect([history.at({ asOf }).codes().length, districtHistory.at({ asOf }).codes().length]).toEqual([communes, districts]);
});

test("every commune of a day stands in a district of that day", () => {
  for (const asOf of [
    "2016-01-01",
    "2019-12-15",
    "2020-01-01",
    "2020-02-01",
    "2020-03-01",
    "2021-01-01",
    "2024-12-01",
    "2025-01-01",
  ] as const) {
    const [communes, districts] = [history.at({ asOf }), districtHistory.at({ asOf })];
    const lost = communes.codes().filter((code) => !districts.is(communes.entry(code)!.district));
    expect(lost, asOf).toEqual([]);
  }
});

test("the last day is the list of 30/6/2025", () => {
  const [last, list] = [history.at({ asOf: "2025-06-30" }), formerCommune.at({ era: "former" })];
  for (const code of list.codes()) expect(last.entry(code)).toMatchObject(list.entry(code)!);
});

test("what was packed is what the tables say", () => {
  for (const { code, type, name, district: above, until, instrument } of readTsv("admin-units/commune-history.tsv"))
    expect(history.periods(code!).find((period) => period.until === until)).toMatchObject({
      code,
      type,
      vi: name,
      district: above,
      instrument,
    });
});

test("districts that were dissolved or divided since 2016, and where their communes went", () => {
  const names = (code: string) => districtHistory.successors(code).map(({ to, on, instrument }) => `${on} ${to} ${instrument}`);
  expect(names("762")).toEqual(["2021-01-01 769 1111/NQ-UBTVQH14"]);
  expect(names("151")).toEqual(["2020-01-01 148 830/NQ-UBTVQH14"]);
  expect(names("204")).toEqual(["2020-01-01 193 837/NQ-UBTVQH14"]);
  expect(names("448")).toEqual(["2025-01-01 436 1283/NQ-UBTVQH15", "2025-01-01 445 1283/NQ-UBTVQH15"]);
  expect(names("474")).toEqual(["2025-01-01 474 1314/NQ-UBTVQH15", "2025-01-01 475 1314/NQ-UBTVQH15"]);
  const before = districtHistory.at({ asOf: "2016-01-01" });
  const gone = before.codes().filter((code) => !district.at({ era: "former" }).is(code));
  expect(gone).toHaveLength(19);
  for (const code of gone)
    for (const { to, on } of districtHistory.successors(code))
      expect(districtHistory.at({ asOf: on }).is(to), `${code} → ${to}`).toBe(true);
  expect(gone.filter((code) => districtHistory.successors(code).length === 0)).toEqual([]);
  expect([before.entry("769")?.vi, before.entry("407")]).toEqual(["2", expect.objectContaining({ vi: "Tĩnh Gia", until: "2020-06-01" })]);
});

describe("codegen refuses", () => {
  const period = { code: "00010", until: "2025-01-01", instrument: "1286/NQ-UBTVQH15" };
  const edge = { from: "00010", to: "00004", kind: "into", instrument: "1286/NQ-UBTVQH15", standing: "secondary" };
  const days = new Map([["1286/NQ-UBTVQH15", "2025-01-01"]]);
  test("nothing in a table that holds", () => {
    expect(() => checked([period], days)).not.toThrow();
    expect(packEdges([period], [edge])).toBe("1i-6");
  });
  test("a period that ends on another day than its resolution begins", () => {
    expect(() => checked([{ ...period, until: "2025-01-02" }], days)).toThrow("00010 ends on 2025-01-02");
  });
  test("a period that stands twice", () => expect(() => checked([period, period], days)).toThrow("out of order"));
  test("an edge from a period that is not there", () => expect(() => packEdges([], [edge])).toThrow("no period of 00010"));
  test("an edge of no known kind or standing", () => {
    expect(() => packEdges([period], [{ ...edge, standing: "statute" }])).toThrow("an edge into, statute");
  });
});

describe("weights", () => {
  const src = join(import.meta.dirname, "..");
  const former = `export * as a from "./codes/former-commune/index.js"; export * as b from "./codes/district/index.js"; export * as c from "./codes/succession/index.js"; export * as d from "./codes/commune-name/index.js";`;
  const withHistory = `${former} export * as e from "./codes/commune-history/index.js";`;
  test("history, on top of the units and the succession it leads to: at most 20 kB gz", async () => {
    expect((await bundle(withHistory, src)).gzip - (await bundle(former, src)).gzip).toBeLessThanOrEqual(20 * 1024);
  });
  test("districts: at most 3 kB gz more", async () => {
    const all = `${withHistory} export * as f from "./codes/district-history/index.js";`;
    expect((await bundle(all, src)).gzip - (await bundle(withHistory, src)).gzip).toBeLessThanOrEqual(3 * 1024);
  });
  test("who does not ask for history does not carry it", async () => {
    const carries = async (code: string) => (await bundle(code, src)).from.some((path) => path.includes("commune-history"));
    expect([await carries(former), await carries(withHistory)]).toEqual([false, true]);
  });
});
