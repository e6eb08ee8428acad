import { expect, test } from "vitest";
import * as ministry from "../../codes/ministry/index.js";
import { formerOwners, groupsOf, listed, nationalDatabases, owner, ownerKeys, readiness, sharedGroups } from "./index.js";

test("Annex V has 204 groups in three lists, numbered without a gap, with 705 lines of detail", () => {
  expect(sharedGroups).toHaveLength(204);
  for (const [list, count] of [
    [1, 42],
    [2, 144],
    [3, 18],
  ] as const)
    expect(sharedGroups.filter((g) => g.list === list).map((g) => g.no)).toEqual(Array.from({ length: count }, (_, i) => i + 1));
  expect(sharedGroups.reduce((sum, { lines }) => sum + lines, 0)).toBe(705);
  expect(sharedGroups.filter(({ legible }) => !legible).map(({ list, no }) => `${list}.${no}`)).toEqual(["2.99", "2.139"]);
});

test("each group has an owner, and the owners have as many as was counted", () => {
  expect(sharedGroups.filter(({ owners }) => owners.length === 0)).toEqual([]);
  expect(groupsOf("BXD")).toHaveLength(29);
  expect(groupsOf("BCA")).toHaveLength(23);
  expect(groupsOf("EVN")).toHaveLength(3);
  expect(ownerKeys.filter((key) => groupsOf(key).length === 0)).toEqual([]);
});

test("what merged into an owner is told with its day, and every merger has an owner", () => {
  expect(formerOwners("BTC")).toEqual([{ code: "G05", vi: "Bộ Kế hoạch và Đầu tư", until: "2025-03-01" }]);
  expect(formerOwners("NNMT").map(({ code }) => code)).toEqual(["G10", "G13"]);
  expect(formerOwners("BCA")).toEqual([]);
  const merged = ministry.codes().filter((code) => ministry.entry(code)?.mergedInto !== undefined);
  expect(
    ownerKeys
      .flatMap(formerOwners)
      .map(({ code }) => code)
      .toSorted(),
  ).toEqual(merged.toSorted());
});

test("an owner with a code has the name that the code has", () => {
  for (const key of ownerKeys) {
    const { ministry: code, vi } = owner(key);
    if (code !== undefined) expect(ministry.entry(code)?.vi).toBe(vi);
  }
});

test("what is not known is not there", () => {
  expect(nationalDatabases).toHaveLength(11);
  expect(nationalDatabases.length).toBeLessThan(listed.count);
  expect(nationalDatabases.filter((database) => !("owner" in database)).map(({ key }) => key)).toEqual(["social-insurance", "procedure"]);
  expect(readiness.groups.reduce((sum, n) => sum + n, 0)).toBe(readiness.total);
});
