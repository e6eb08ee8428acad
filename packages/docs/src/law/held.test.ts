import { expect, test } from "vitest";
import { successorsOf } from "@hoso/sdk/codes/commune-history";
import { instrument, statusOf, type Days } from "@hoso/sdk/law";
import type { PlainDate } from "@hoso/sdk/core";
import { held as numbers } from "../lessons/a1/held.ts";
import { held as place } from "../lessons/c3/held.ts";
import { heldOn, spanWords, type Held } from "./held.ts";

const on = (rows: readonly Held[], day: PlainDate) => rows.map(({ days }) => statusOf(days, day));
const days = (from: Days["from"], until?: Days["until"]): Days => ({ issued: from, from, ...(until === undefined ? {} : { until }) });

test("a period is said with what is not known of it", () => {
  expect(spanWords({ days: days("2016-03-20", "2021-07-01") }, "vi")).toBe("từ 20/03/2016, đến trước 01/07/2021");
  expect(spanWords({ days: days("2016-01-01"), earlier: true }, "en")).toBe("from 2016-01-01 or earlier");
  expect(spanWords({ days: days("unknown", "unknown") }, "vi")).toBe("chưa rõ từ ngày nào, chưa rõ đến ngày nào");
});

test("a day is answered with what holds, and with what nobody has read", () => {
  const rows = [
    { name: "A", days: days("2016-03-20", "2021-07-01") },
    { name: "B", days: days("unknown", "2024-07-01") },
    { name: "C", days: days("2024-07-01") },
  ];
  expect(heldOn(rows, "2020-01-15", "vi")).toBe("Ngày 15/01/2020 đang có: A. Chưa rõ: B.");
  expect(heldOn(rows, "2024-07-01", "en")).toBe("On 2024-07-01 there was: C.");
  expect(heldOn(rows.slice(0, 1), "2022-01-01", "en")).toBe("On 2022-01-01 none of these lines held.");
});

test("a1: the lines are the days of the acts that the rules cite", () => {
  expect(numbers.map(({ law }) => law.map((l) => l.instrument))).toEqual([
    ["05/1999/NĐ-CP", "26/2023/QH15"],
    ["07/2016/TT-BCA"],
    ["137/2015/NĐ-CP"],
    ["26/2023/QH15"],
  ]);
  for (const { law, days: own } of numbers) expect(own.from).toBe(instrument(law[0]!.instrument as "26/2023/QH15").from);
  expect(on(numbers, "2020-01-15")).toEqual(["in-force", "in-force", "unknown", "not-yet"]);
  expect(on(numbers, "2024-08-01")).toEqual(["in-force", "ended", "ended", "in-force"]);
  expect(on(numbers, "2025-01-01")).toEqual(["ended", "ended", "ended", "in-force"]);
});

test("c3: the place has one name on every day since 2016, and the page says how many and which code", () => {
  expect(place).toHaveLength(3);
  for (const day of ["2016-01-01", "2024-12-31", "2025-01-01", "2025-06-30", "2025-07-01"] as const)
    expect(on(place, day).filter((status) => status === "in-force")).toHaveLength(1);
  const last = successorsOf("00010", { asOf: "2021-05-01" }).hops.at(-1)!;
  expect([last.on, last.from, last.to], "the code stays, the name does not").toEqual(["2025-07-01", "00004", "00004"]);
  expect(place.map(({ name }) => name.vi)).toEqual([
    "Phường Nguyễn Trung Trực, Quận Ba Đình, Hà Nội",
    "Phường Trúc Bạch, Quận Ba Đình, Hà Nội",
    "Phường Ba Đình, Hà Nội",
  ]);
});
