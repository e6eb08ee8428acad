import { expect, test } from "vitest";
import { describeIdentifier } from "../../../test/describe-identifier.js";
import * as procedureCode from "./index.js";
import { vectors } from "./vectors.js";

describeIdentifier(procedureCode, vectors);

const { bare, explain, parse, read } = procedureCode;

test("three spellings, one procedure, one agency", () => {
  const spellings = ["1.001693", "1.001693.H13", "1.001693.000.00.00.H13"].map(parse);
  expect(new Set(spellings.map(bare))).toEqual(new Set(["1.001693"]));
  expect(spellings.map((code) => read(code).agency)).toEqual([undefined, "H13", "H13"]);
  expect(spellings.map((code) => explain(code, "vi").length)).toEqual([2, 3, 3]);
});
