import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { describeCodeList } from "../../test/describe-code-list.js";
import { bundle } from "../../test/walls/bundle.js";
import { readTsv } from "../../scripts/codegen/source.js";
import { instrument, statusOn } from "../law/index.js";
import * as commune from "./commune/index.js";
import * as communeName from "./commune-name/index.js";
import * as district from "./district/index.js";
import * as formerCommune from "./former-commune/index.js";
import * as province from "./province/index.js";
import * as succession from "./succession/index.js";
import { twoLevelsFrom } from "./when.js";

const [old, now] = [{ era: "former" }, { era: "current" }] as const;
describe("former", () => {
  describeCodeList(province.at(old), { count: 63, known: { "24": "Bắc Giang", "27": "Bắc Ninh", "02": "Hà Giang" }, unknown: ["00", "1"] });
  describeCodeList(district.at(old), { count: 696, known: { "001": "Ba Đình", "912": "Kiên Hải" }, unknown: ["000", "1"] });
  describeCodeList(formerCommune.at(old), { count: 10_035, known: { "00004": "Trúc Bạch", "26740": "Bến Nghé" }, unknown: ["00010", "4"] });
});
describe("current", () => {
  describeCodeList(province.at(now), { count: 34, known: { "24": "Bắc Ninh", "46": "Huế" }, unknown: ["27", "02"] });
  describeCodeList(communeName.at(now), { count: 3321, known: { "00004": "Ba Đình", "26740": "Sài Gòn" }, unknown: ["00001"] });
});

const census = (asOf: "2025-07-01" | "2026-04-30" | "2026-09-20") => {
  const types = commune.codes().map((code) => commune.typeOf(code, asOf));
  return [types.length, ...(["xa", "phuong", "dac-khu"] as const).map((type) => types.filter((t) => t === type).length)];
};

test("3,321 units: how many of each type on three days", () => {
  expect(census("2025-07-01")).toEqual([3321, 2621, 687, 13]);
  expect(census("2026-04-30")).toEqual([3321, 2611, 697, 13]);
  expect(census("2026-09-20")).toEqual([3321, 2599, 709, 13]);
  const cities = (asOf: "2025-07-01" | "2026-09-20") =>
    province
      .at({ asOf })
      .codes()
      .filter((code) => province.at({ asOf }).entry(code)?.type === "thanh-pho").length;
  expect([cities("2025-07-01"), cities("2026-09-20")]).toEqual([6, 9]);
});

test.each(readTsv("admin-units/communes.tsv").filter((row) => row["until"] !== ""))("$name became a ward on $until", ({ code, until }) => {
  expect([commune.typeOf(code!, "2025-07-01"), commune.typeOf(code!, until as "2026-04-30")]).toEqual(["xa", "phuong"]);
  expect(communeName.at({ asOf: "2025-07-01" }).entry(code!)?.type).toBe("xa");
  expect(communeName.at(now).entry(code!)?.type).toBe("phuong");
  expect(commune.amendment(code!)?.instrument).toMatch(/^(?:237|388)\/NQ-UBTVQH16$/);
});

test.each([
  ["75", "2026-04-30", "30/2026/QH16"],
  ["22", "2026-09-01", "36/2026/QH16"],
  ["24", "2026-09-20", "39/2026/QH16"],
] as const)("province %s became a city on %s", (code, from, act) => {
  expect(province.at({ asOf: "2025-07-01" }).entry(code)?.type).toBe("tinh");
  expect(province.at({ asOf: from }).entry(code)).toMatchObject({ type: "thanh-pho", from, instrument: act });
});

test("the list says in words as of which day it is: a computed sentence would keep it in every bundle", () => {
  const day = commune.listedUntil.split("-").map(Number).toReversed().join("/");
  for (const limits of Object.values(commune.meta.limits!)) expect(limits).toContain(day);
});

test("no code is known outside its time", () => {
  expect(commune.is("00004", "2025-06-30")).toBe(false);
  expect(commune.is("00004", "2025-07-01")).toBe(true);
  for (const x of [null, 4, "", " ", "3752", "5270 ", "25270 25357", "__proto__"]) expect(commune.is(x, "2026-09-20")).toBe(false);
  expect(communeName.at({ asOf: "2025-06-30" }).codes()).toEqual([]);
  expect(formerCommune.at({ asOf: "2025-07-01" }).codes()).toEqual([]);
  expect(district.at(now).codes()).toEqual([]);
});

test("codes that have another name since 1/7/2025 are counted", () => {
  expect(succession.reused).toBe(1842);
  expect(province.reused).toBe(7);
});

test("what was packed is what the tables say", () => {
  for (const row of readTsv("admin-units/former-communes.tsv"))
    expect(formerCommune.at(old).entry(row["code"]!)).toEqual({
      code: row["code"],
      vi: row["name"],
      type: row["type"],
      district: row["district"],
      until: row["until"],
      ...(row["other_spelling"] && { otherSpelling: row["other_spelling"] }),
    });
  for (const row of readTsv("admin-units/communes.tsv").filter((r) => r["until"] === ""))
    expect(communeName.at(now).entry(row["code"]!)).toMatchObject({
      vi: row["name"],
      type: row["type"],
      province: row["province"],
      from: row["from"],
    });
  for (const row of readTsv("admin-units/districts.tsv"))
    expect(district.at(old).entry(row["code"]!)).toMatchObject({ vi: row["name"], type: row["type"], province: row["province"] });
  const edges = readTsv("admin-units/succession.tsv").map((row) => ({
    from: row["from"],
    to: row["to"],
    kind: row["kind"],
    ...(row["instrument"] && { instrument: row["instrument"], clause: Number(row["clause"]) }),
  }));
  expect(edges).toHaveLength(10_566);
  expect(formerCommune.at(old).codes().flatMap(succession.successors)).toEqual(edges);
});

test("districts without communes and ground without a code keep their clause", () => {
  const rows = readTsv("admin-units/succession-of-districts.tsv");
  expect(succession.withoutCommunes).toHaveLength(6);
  expect(succession.withoutCommunes).toEqual(
    rows.map(({ source: _, standing: __, clause, ...row }) => ({ ...row, clause: Number(clause) })),
  );
});

test("each province has a resolution of its own, whose title names it and which was in force when it took effect", () => {
  const first = province.at({ asOf: twoLevelsFrom });
  const acts = first.codes().map((code) => [first.entry(code)!, instrument(succession.resolutionOf(code)!)] as const);
  expect(new Set(acts.map(([, act]) => act)).size).toBe(34);
  for (const [row, act] of acts) {
    expect(act.vi.toLowerCase()).toContain(`cấp xã của ${province.fullName(row)} năm 2025`.toLowerCase());
    expect(act.en).toContain(row.vi);
    expect(statusOn(succession.resolutionOf(row.code)!, twoLevelsFrom)).toBe("in-force");
  }
});

test("what changed a type later is an act that begins on the day of the change", () => {
  const cities = province
    .at(now)
    .codes()
    .map((code) => province.at(now).entry(code)!);
  const changes = [
    ...cities.flatMap(({ instrument: act, from }) => (act === undefined ? [] : [[act, from] as const])),
    ...commune
      .codes()
      .flatMap((code) => [commune.amendment(code)].flatMap((change) => (change ? [[change.instrument, change.from] as const] : []))),
  ];
  expect(changes).toHaveLength(25);
  for (const [act, from] of changes) expect(instrument(act).from, act).toBe(from);
});

test("every former commune has a successor, every current one a predecessor or a district without communes", () => {
  for (const code of formerCommune.at(old).codes()) expect(succession.successors(code).length, code).toBeGreaterThan(0);
  const alone = commune.codes().filter((code) => succession.predecessors(code).length === 0);
  const islands = succession.withoutCommunes.filter(({ kind }) => kind === "district");
  expect(alone).toEqual(islands.map(({ to }) => to).toSorted());
  for (const { district: code } of succession.withoutCommunes) expect(district.at(old).is(code)).toBe(true);
  for (const code of district.at(old).codes()) expect(province.at(old).is(district.at(old).entry(code)!.province)).toBe(true);
  for (const code of province.at(old).codes()) expect(province.at(now).is(province.at(old).entry(code)!.becomes!)).toBe(true);
});

test("441 communes were split: 59 are settled by who took the population, 382 stay open", () => {
  const split = formerCommune
    .at(old)
    .codes()
    .filter((code) => succession.successors(code).length > 1);
  expect(split).toHaveLength(441);
  expect(split.filter((code) => succession.settles(code) !== undefined)).toHaveLength(59);
});

// The places named in public reports of mistakes: each with the clause that says what it became.
test.each([
  ["26740", "Bến Nghé", [["26740", "all", "1685/NQ-UBTVQH15", 1]]],
  ["00004", "Trúc Bạch", [["00004", "all", "1656/NQ-UBTVQH15", 3]]],
  ["23938", "Ia Mơ", [["23938", "same", undefined, undefined]]],
  ["06970", "Ba Chẽ", [["06970", "all", "1679/NQ-UBTVQH15", 10]]],
  [
    "00556",
    "Đặng Xá",
    [
      ["00541", "area", "1656/NQ-UBTVQH15", 112],
      ["00562", "area+allpop", "1656/NQ-UBTVQH15", 110],
    ],
  ],
  ["01651", "Mỹ Hưng", [["01648", "all", "1657/NQ-UBTVQH15", 38]]],
  ["02482", "Phú Thịnh", [["02494", "all", "1684/NQ-UBTVQH15", 28]]],
  [
    "18796",
    "Kỳ Lợi",
    [
      ["18754", "part", "1665/NQ-UBTVQH15", 63],
      ["18823", "area", "1665/NQ-UBTVQH15", 62],
      ["18832", "part", "1665/NQ-UBTVQH15", 64],
    ],
  ],
  ["31108", "Hòn Tre", [["31108", "all", "1654/NQ-UBTVQH15", 94]]],
] as const)("%s %s", (code, name, became) => {
  expect(formerCommune.at(old).entry(code)?.vi).toBe(name);
  expect(succession.successors(code).map((e) => [e.to, e.kind, e.instrument, e.clause])).toEqual(became);
});

test("Kiên Hải was a district of four communes and is one special zone", () => {
  expect(communeName.at(now).entry("31108")).toMatchObject({ vi: "Kiên Hải", type: "dac-khu", province: "91" });
  expect(succession.predecessors("31108").map(({ from }) => formerCommune.at(old).entry(from)?.district)).toEqual([
    "912",
    "912",
    "912",
    "912",
  ]);
});

describe("weights", () => {
  const src = join(import.meta.dirname, "..");
  const weigh = async (code: string) => (await bundle(code, src)).gzip;
  const current = `export { at } from "./codes/commune-name/index.js";`;
  test("existence and type: at most 3 kB gz", async () => {
    expect(await weigh(`export { is, typeOf } from "./codes/commune/index.js"`)).toBeLessThanOrEqual(3 * 1024);
  });
  test("current names: at most 18 kB gz", async () => {
    expect(await weigh(current)).toBeLessThanOrEqual(18 * 1024);
  });
  test("former units with succession, on top of the names they lead to: at most 75 kB gz", async () => {
    const former = `export * as a from "./codes/former-commune/index.js"; export * as b from "./codes/district/index.js"; export * as c from "./codes/succession/index.js"`;
    expect((await weigh(current + former)) - (await weigh(current))).toBeLessThanOrEqual(75 * 1024);
  });
  test("an index says nothing that the tables do not", () => {
    expect(readFileSync(join(src, "codes/commune/index.ts"), "utf8")).toContain(succession.reused.toLocaleString("en"));
  });
});
