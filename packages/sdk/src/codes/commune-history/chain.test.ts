import { expect, test } from "vitest";
import { readTsv } from "../../../scripts/codegen/source.js";
import { addDays, type PlainDate } from "../../core/index.js";
import * as commune from "../commune/index.js";
import * as districtHistory from "../district-history/index.js";
import * as district from "../district/index.js";
import * as history from "./index.js";
import type { Chain } from "./index.js";

const { successorsOf } = history;
const of2021 = { asOf: "2021-05-01" } as const;
/** The last day of each period, with its code. */
const lastDays = readTsv("admin-units/commune-history.tsv").map(({ code, until }) => ({
  code: code!,
  asOf: addDays(until as PlainDate, -1),
}));

test("the hops are those of the table", () => {
  const edges = readTsv("admin-units/succession-before-2025.tsv");
  for (const { code, asOf } of lastDays) {
    const hops = successorsOf(code, { asOf }).hops.filter((hop) => hop.from === code && hop.on === addDays(asOf, 1));
    const rows = edges.filter((edge) => edge["from"] === code && edge["instrument"] === hops[0]?.instrument);
    expect(hops.length, code).toBe(Math.max(1, rows.length));
    for (const [i, { to, kind, standing }] of rows.entries())
      expect(hops[i]).toMatchObject({ kind, ...(to && { to }), ...(standing && { standing }) });
  }
});

/** Hops that begin or end at nothing. */
function loose(chain: Chain): string[] {
  return chain.hops.flatMap(({ on, from, to, kind }) => {
    const begins = from.length === 3 ? district.at({ era: "former" }).is(from) : history.at({ asOf: addDays(on, -1) }).is(from);
    const ends =
      kind === "unknown"
        ? to === undefined
        : on === "2025-07-01"
          ? commune.is(to, on)
          : kind === "district"
            ? districtHistory.at({ asOf: on }).is(to)
            : history.at({ asOf: on }).is(to);
    return begins && ends ? [] : [`${from} → ${to} on ${on}`];
  });
}

test(
  "every hop begins at a unit of the day before and ends at one of its day, or says that no source is known",
  { timeout: 120_000 },
  () => {
    const lists = new Map<string, ReturnType<typeof history.at>>();
    const listOn = (asOf: PlainDate) => lists.get(asOf) ?? lists.set(asOf, history.at({ asOf })).get(asOf)!;
    for (const { code, asOf } of lastDays) {
      const chain = successorsOf(code, { asOf });
      expect(chain.hops.length, code).toBeGreaterThan(0);
      for (const { on, from, to, kind } of chain.hops) {
        if (from.length === 5) expect(listOn(addDays(on, -1)).is(from), `${from} before ${on}`).toBe(true);
        if (on < "2025-07-01" && to?.length === 5) expect(listOn(on).is(to), `${from} → ${to} on ${on}`).toBe(true);
        if (on === "2025-07-01") expect(commune.is(to, on), `${from} → ${to}`).toBe(true);
        expect(to === undefined, `${from} on ${on}`).toBe(kind === "unknown");
      }
    }
  },
);

test("a hop that ends at nothing is seen", () => {
  const chain = successorsOf("00010", of2021);
  expect(loose(chain)).toEqual([]);
  expect(loose({ ...chain, hops: [{ ...chain.hops[0]!, to: "00011" }] })).toEqual(["00010 → 00011 on 2025-01-01"]);
  expect(loose({ ...chain, hops: [{ ...chain.hops[0]!, from: "00250" }] })).toEqual(["00250 → 00004 on 2025-01-01"]);
  expect(loose({ ...chain, hops: [{ ...chain.hops[1]!, to: "00010" }] })).toEqual(["00004 → 00010 on 2025-07-01"]);
});

const statuses = (chains: readonly Chain[]) =>
  Object.fromEntries(
    ["resolved", "ambiguous", "unknown", "not-listed"].map((status) => [status, chains.filter((c) => c.status === status).length]),
  );

test("of 1,136 dissolved codes 1,131 have a successor with its resolution; five say why not", () => {
  const retired = readTsv("admin-units/retired-communes.tsv");
  expect(retired).toHaveLength(1136);
  const open = retired.filter(({ code }) => {
    const period = history.periods(code!).at(-1);
    const hops =
      period === undefined ? [] : successorsOf(code!, { asOf: addDays(period.until!, -1) }).hops.filter(({ from }) => from === code);
    return hops.length === 0 || hops.some(({ to, instrument }) => to === undefined || instrument === undefined);
  });
  expect(open.map(({ name }) => name)).toEqual(["Đông Xuân", "Hải Châu II", "Chư Jôr", "Phù Mỹ", "Phú An Hòa"]);
});

test.each([
  ["2021-05-01", { resolved: 10_175, ambiguous: 424, unknown: 4, "not-listed": 0 }],
  ["2016-01-01", { resolved: 10_710, ambiguous: 445, unknown: 7, "not-listed": 0 }],
] as const)("a card of %s resolves or says why not", (asOf, expected) => {
  const chains = history
    .at({ asOf })
    .codes()
    .map((code) => successorsOf(code, { asOf }));
  for (const { status, hops, current, settled, unit } of chains) {
    expect(hops.at(-1)?.on === "2025-07-01" || status === "unknown", unit!.code).toBe(true);
    if (status === "resolved") expect(current).toContain(settled);
    if (status === "ambiguous") expect([current.length > 1, settled]).toEqual([true, undefined]);
    if (status === "unknown") expect(hops.filter(({ kind, to }) => kind === "unknown" && to === undefined)).not.toEqual([]);
    for (const code of current) expect(commune.is(code, "2025-07-01")).toBe(true);
  }
  expect(statuses(chains)).toEqual(expected);
});

// Known examples: what became of them, on which day, by which resolution.
test.each([
  [
    "00010",
    "Nguyễn Trung Trực",
    "2021-05-01",
    "resolved",
    ["2025-01-01 00010 into 00004 1286/NQ-UBTVQH15", "2025-07-01 00004 all 00004 1656/NQ-UBTVQH15"],
  ],
  [
    "27370",
    "1",
    "2021-05-01",
    "resolved",
    ["2025-01-01 27370 same-name 27373 1278/NQ-UBTVQH15", "2025-07-01 27373 all 27373 1685/NQ-UBTVQH15"],
  ],
  [
    "18106",
    "Thạch Đồng",
    "2019-06-01",
    "resolved",
    [
      "2020-01-01 18106 into 18103 819/NQ-UBTVQH14",
      "2025-01-01 18103 changed 18103 1283/NQ-UBTVQH15",
      "2025-07-01 18103 all 18100 1665/NQ-UBTVQH15",
    ],
  ],
  [
    "01699",
    "Trưng Vương",
    "2018-01-01",
    "resolved",
    ["2020-02-01 01699 changed 01699 864/NQ-UBTVQH14", "2025-07-01 01699 all 01699 1657/NQ-UBTVQH15"],
  ],
  [
    "21541",
    "An Vĩnh",
    "2018-01-01",
    "resolved",
    ["2020-02-01 21541 district 536 867/NQ-UBTVQH14", "2025-07-01 536 district 21548 1677/NQ-UBTVQH15"],
  ],
  [
    "26407",
    "Suối Trầu",
    "2018-01-01",
    "ambiguous",
    [
      "2019-04-10 26407 part 26395 673/NQ-UBTVQH14",
      "2019-04-10 26407 part 26410 673/NQ-UBTVQH14",
      "2025-07-01 26395 all 26368 1662/NQ-UBTVQH15",
      "2025-07-01 26410 all 26413 1662/NQ-UBTVQH15",
    ],
  ],
  ["20239", "Hải Châu II", "2021-05-01", "unknown", ["2025-01-01 20239 unknown undefined 1251/NQ-UBTVQH15"]],
  // a code that went on with another commune, and took part of the first
  [
    "29800",
    "Thành Lợi",
    "2019-01-01",
    "resolved",
    [
      "2020-02-01 29800 part 29791 860/NQ-UBTVQH14",
      "2020-02-01 29800 part 29800 860/NQ-UBTVQH14",
      "2025-07-01 29791 all 29800 1687/NQ-UBTVQH15",
      "2025-07-01 29800 all 29800 1687/NQ-UBTVQH15",
    ],
  ],
  // one part is known, the others are not
  [
    "03982",
    "NT Mộc Châu",
    "2021-05-01",
    "unknown",
    [
      "2025-02-01 03982 part 03982 1280/NQ-UBTVQH15",
      "2025-02-01 03982 unknown undefined 1280/NQ-UBTVQH15",
      "2025-07-01 03982 all 03982 1681/NQ-UBTVQH15",
    ],
  ],
] as const)("%s %s on %s: %s", (code, name, asOf, status, hops) => {
  const chain = successorsOf(code, { asOf });
  expect([chain.unit?.vi, chain.status]).toEqual([name, status]);
  expect(chain.hops.map(({ on, from, kind, to, instrument }) => `${on} ${from} ${kind} ${to} ${instrument}`)).toEqual(hops);
});

test("nothing is answered for a day that is not known, or a code that named nothing", () => {
  const none: Chain = { status: "not-listed", hops: [], current: [] };
  expect(successorsOf("00010", { asOf: "2015-12-31" })).toEqual(none);
  expect(successorsOf("00010", { asOf: "2025-01-01" })).toEqual(none);
  // younger than the day, and never legal since 2016 though a list of 2025 had it
  expect([successorsOf("03002", { asOf: "2019-12-31" }), successorsOf("16411", of2021)]).toEqual([none, none]);
  for (const code of ["", "4", "99999", "__proto__", "constructor", "00010 ", "536"]) expect(successorsOf(code, of2021)).toEqual(none);
  expect(successorsOf("00004", { asOf: "2025-07-01" })).toEqual({ status: "resolved", hops: [], current: ["00004"], settled: "00004" });
  expect(successorsOf("00010", { asOf: "2026-01-01" })).toEqual(none);
});

// What pages that were not the source say the resolutions say, read on their own: another witness to the table.
test.each(readTsv("admin-units/readings-of-resolutions.tsv"))(
  "$instrument: $commune became $became",
  ({ instrument, district: above, commune: name, became }) => {
    const rows = readTsv("admin-units/commune-history.tsv");
    const own = rows.filter((row) => row["name"] === name && row["district"] === above && row["instrument"] === instrument);
    expect(own).toHaveLength(1);
    const { code, until } = own[0] as { code: string; until: PlainDate };
    const hops = successorsOf(code, { asOf: addDays(until, -1) }).hops.filter(({ from, on }) => from === code && on === until);
    expect(hops.map(({ to }) => history.at({ asOf: until }).entry(to!)?.vi)).toEqual([became]);
  },
);
