import { expect, test } from "vitest";
import { compare } from "./compare.js";
import type { Compared } from "./findings/index.js";

const row: Compared = {
  library: "stdnum",
  kind: "difference",
  says: { vi: "họ nhận cái bắt đầu bằng chín", en: "they take what begins with nine" },
  proof: { kind: "compared", taken: "by them", given: /^9/ },
};
const no = () => undefined;
const yes = () => "9";

test("a difference of which no row speaks is reported, and so is one that goes the other way", () => {
  expect(compare(["8"], no, yes, [row]).unexplained).toEqual(['"8", taken by them: undefined 9']);
  expect(compare(["9"], yes, no, [row]).unexplained).toHaveLength(1);
  expect(compare(["9"], yes, () => "8", [row]).unexplained).toHaveLength(1);
  expect(compare(["9"], no, yes, [row])).toEqual({ unexplained: [], idle: [], agreed: 0 });
});

test("a row that explains nothing is reported", () => {
  expect(compare(["9"], yes, yes, [row])).toEqual({ unexplained: [], idle: [row.says.en], agreed: 1 });
});
