import { expect, test } from "vitest";
import { describeIdentifier } from "../../../test/describe-identifier.js";
import * as healthInsuranceCard from "../health-insurance-card/index.js";
import * as socialInsuranceNumber from "./index.js";
import { vectors } from "./vectors.js";

describeIdentifier(socialInsuranceNumber, vectors);

test("tells the two numbers apart, and reads nothing out of the ten digits", () => {
  expect(socialInsuranceNumber.read(socialInsuranceNumber.parse("0000000001"))).toEqual({ kind: "number", number: "0000000001" });
  expect(socialInsuranceNumber.read(socialInsuranceNumber.parse("001000000000"))).toEqual({ kind: "personal", personalId: "001000000000" });
  expect(socialInsuranceNumber.explain(socialInsuranceNumber.parse("0000000001"), "vi")).toHaveLength(1);
  expect(socialInsuranceNumber.explain(socialInsuranceNumber.parse("001000000000"), "en")).toHaveLength(4);
});

test("is the tail of an old health card", () => {
  const card = healthInsuranceCard.read(healthInsuranceCard.parse("DN4010000000001"));
  expect(card.kind === "card" && socialInsuranceNumber.is(card.insuranceNumber)).toBe(true);
});

test("masks all but two and two", () => {
  expect(socialInsuranceNumber.mask("0000000012")).toBe("00******12");
  expect(socialInsuranceNumber.mask("001000000012")).toBe("001******012");
  expect(socialInsuranceNumber.mask("12")).toBe("**");
});

test("makes both kinds", () => {
  expect([0.4, 0.6].map((n) => socialInsuranceNumber.read(socialInsuranceNumber.generate(() => n)).kind)).toEqual(["personal", "number"]);
});
