import { expect, test } from "vitest";
import { units } from "../../scripts/conformance/units.js";
import { personalId } from "../../src/identifiers/index.js";
import { fuzz } from "./fuzz.js";

const asked = (await units()).map(({ verbs }) => verbs);

test("no text makes a unit throw or think for more than a millisecond", { timeout: 60_000 }, () => {
  expect(asked.length).toBeGreaterThan(20);
  expect(fuzz(asked, { count: 5000, seed: 3 }).faults).toEqual([]);
});

test("a unit that throws is found, and one that is slow", () => {
  const broken = { ...personalId, is: (text: unknown) => personalId.is(text) || (String(text).startsWith("9") && JSON.parse("{") === 1) };
  expect(fuzz([broken], { count: 300, seed: 4 }).faults[0]).toMatch(/^personal-id is threw SyntaxError/);
  const wait = (text: string) => {
    const before = process.threadCpuUsage();
    for (let spent = { user: 0, system: 0 }; spent.user + spent.system < 2000;) spent = process.threadCpuUsage(before);
    return text;
  };
  expect(fuzz([{ ...personalId, normalize: wait }], { count: 2, seed: 5 }).faults[0]).toMatch(/^personal-id normalize is slow/);
});
