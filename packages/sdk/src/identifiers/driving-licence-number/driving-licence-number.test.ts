import { expect, test } from "vitest";
import { describeIdentifier } from "../../../test/describe-identifier.js";
import * as personalId from "../personal-id/index.js";
import * as drivingLicenceNumber from "./index.js";
import { vectors } from "./vectors.js";

describeIdentifier(drivingLicenceNumber, vectors);

test("the same twelve digits are a licence and a personal id", () => {
  expect(drivingLicenceNumber.is("010000000000")).toBe(true);
  expect(personalId.is("010000000000")).toBe(true);
});

test("parts join to the number", () => {
  const number = drivingLicenceNumber.parse("010230000001");
  expect(drivingLicenceNumber.read(number)).toEqual({ place: "01", third: "0", passedYear: "23", serial: "0000001" });
  expect(
    drivingLicenceNumber
      .explain(number, "vi")
      .map((p) => p.text)
      .join(""),
  ).toBe(number);
  expect(drivingLicenceNumber.mask(number)).toBe("01********01");
  expect(drivingLicenceNumber.mask("0102")).toBe("****");
});
