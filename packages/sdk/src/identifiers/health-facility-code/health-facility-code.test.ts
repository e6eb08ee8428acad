import { expect, test } from "vitest";
import { describeIdentifier } from "../../../test/describe-identifier.js";
import * as postalCode from "../postal-code/index.js";
import * as healthFacilityCode from "./index.js";
import { vectors } from "./vectors.js";

describeIdentifier(healthFacilityCode, vectors);

test("five digits are a facility and a postal code alike", () => {
  expect([healthFacilityCode.is("32906"), postalCode.is("32906")]).toEqual([true, true]);
  expect(healthFacilityCode.read(healthFacilityCode.parse("32906"))).toEqual({ code: "32906" });
  expect(healthFacilityCode.explain(healthFacilityCode.parse("32906"), "en")).toHaveLength(1);
});
