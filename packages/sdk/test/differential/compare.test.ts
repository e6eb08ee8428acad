import { expect, test } from "vitest";
import { compare, type Difference } from "./compare.js";

const row: Difference = { taken: "by them", given: /^9/, because: "they take what begins with nine" };
const no = () => undefined;
const yes = () => "9";

test("a difference of which no row speaks is reported, and so is one that goes the other way", () => {
  expect(compare(["8"], no, yes, [row]).unexplained).toEqual(['"8", taken by them: undefined 9']);
  expect(compare(["9"], yes, no, [row]).unexplained).toHaveLength(1);
  expect(compare(["9"], yes, () => "8", [row]).unexplained).toHaveLength(1);
  expect(compare(["9"], no, yes, [row])).toEqual({ unexplained: [], idle: [], agreed: 0 });
});

test("a row that explains nothing is reported", () => {
  expect(compare(["9"], yes, yes, [row])).toEqual({ unexplained: [], idle: [row.because], agreed: 1 });
});
