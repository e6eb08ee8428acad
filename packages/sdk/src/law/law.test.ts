import { expect, test } from "vitest";
import type { PlainDate } from "../core/index.js";
import { amendments, instrument, instrumentIds, instrumentsInForce, predecessors, statusOn, successor } from "./index.js";

const days = (day: string): PlainDate => day as PlainDate;

test("an act that is passed and not yet in force is neither in force nor a successor until its day", () => {
  expect(statusOn("03/2026/QH16", "2026-11-25")).toBe("not-yet");
  expect(statusOn("60/2014/QH13", "2027-02-28")).toBe("in-force");
  expect(successor("60/2014/QH13", "2027-02-28")).toBeUndefined();
  expect(statusOn("60/2014/QH13", "2027-03-01")).toBe("ended");
  expect(statusOn("03/2026/QH16", "2027-03-01")).toBe("in-force");
  expect(successor("60/2014/QH13", "2027-03-01")).toBe("03/2026/QH16");
});

test("a successor is found through as many replacements as there were by that day", () => {
  expect(successor("105/2020/TT-BTC", "2025-02-05")).toBeUndefined();
  expect(successor("105/2020/TT-BTC", "2025-02-06")).toBe("86/2024/TT-BTC");
  expect(successor("105/2020/TT-BTC", "2026-07-01")).toBe("90/2026/TT-BTC");
});

test("a day nobody has read makes the status unknown, and never more than that", () => {
  expect(instrument("85/2016/NĐ-CP").until).toBe("unknown");
  expect(statusOn("85/2016/NĐ-CP", "2016-06-30")).toBe("not-yet");
  expect(statusOn("85/2016/NĐ-CP", "2020-01-01")).toBe("unknown");
  // its first day was never read, its last day was
  expect(instrument("111/2024/NĐ-CP").from).toBe("unknown");
  expect(statusOn("111/2024/NĐ-CP", "2024-09-05")).toBe("not-yet");
  expect(statusOn("111/2024/NĐ-CP", "2026-06-30")).toBe("unknown");
  expect(statusOn("111/2024/NĐ-CP", "2026-07-01")).toBe("ended");
});

test("what replaces and what amends is read from both ends", () => {
  expect(predecessors("116/2025/QH15")).toEqual(["86/2015/QH13", "24/2018/QH14"]);
  expect(amendments("63/2010/NĐ-CP")).toEqual(["48/2013/NĐ-CP", "92/2017/NĐ-CP"]);
  expect(predecessors("05/1999/NĐ-CP")).toEqual([]);
});

test("the acts in force on a day are those whose days say so", () => {
  const now = instrumentsInForce("2026-11-25");
  expect(now).toContain("26/2023/QH15");
  expect(now).not.toContain("59/2014/QH13");
  expect(now).not.toContain("03/2026/QH16");
  expect(instrumentsInForce("1990-01-01")).toEqual([]);
});

/** What is wrong with the days of an act. */
function oddities(act: { issued: string; from: string; until?: string }): string[] {
  const known = (day: string | undefined): PlainDate | undefined => (day === undefined || day === "unknown" ? undefined : days(day));
  const [issued, from, until] = [known(act.issued), known(act.from), known(act.until)];
  return [
    ...(issued !== undefined && from !== undefined && from < issued ? ["in force before it was issued"] : []),
    ...(from !== undefined && until !== undefined && until <= from ? ["ended before it began"] : []),
  ];
}

test("no act is in force before it is issued, or ends before it begins, and none replaces itself", () => {
  expect(instrumentIds.length).toBeGreaterThan(150);
  expect(instrumentIds.flatMap((id) => oddities(instrument(id)).map((what) => `${id}: ${what}`))).toEqual([]);
  expect(oddities({ issued: "2020-01-02", from: "2020-01-01" })).toEqual(["in force before it was issued"]);
  expect(oddities({ issued: "unknown", from: "2020-01-02", until: "2020-01-02" })).toEqual(["ended before it began"]);
  for (const id of instrumentIds) {
    expect(successor(id, "2090-01-01"), id).not.toBe(id);
    expect(instrument(id).amends ?? [], id).not.toContain(id);
  }
});

test("an act that another replaces has an end, and the other begins no earlier than it was issued", () => {
  const replaced = instrumentIds.filter((id) => instrument(id).replacedBy !== undefined);
  expect(replaced.length).toBeGreaterThan(25);
  expect(replaced.filter((id) => instrument(id).until === undefined)).toEqual([]);
});
