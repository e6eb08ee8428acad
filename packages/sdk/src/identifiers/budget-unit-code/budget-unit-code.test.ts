import { expect, test } from "vitest";
import { describeIdentifier } from "../../../test/describe-identifier.js";
import * as budgetUnitCode from "./index.js";
import { vectors } from "./vectors.js";

describeIdentifier(budgetUnitCode, vectors);

test("zeros are a doubt, and a refusal to those who ask", () => {
  expect(budgetUnitCode.examine("0000000")).toEqual([]);
  expect(budgetUnitCode.examine("0000000", { strict: true })).toEqual([{ code: "budget-unit-code/zeros", params: { from: 1, to: 7 } }]);
  expect(budgetUnitCode.read(budgetUnitCode.parse("1234567"))).toEqual({ code: "1234567" });
  expect(budgetUnitCode.explain(budgetUnitCode.parse("1234567"), "vi")).toHaveLength(1);
});
