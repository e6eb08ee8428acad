import { expect, test } from "vitest";
import { describeIdentifier } from "../../../test/describe-identifier.js";
import * as passportNumber from "./index.js";
import { vectors } from "./vectors.js";

describeIdentifier(passportNumber, vectors);

test("no series letter is barred: lists of letters go stale", () => {
  for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZ") expect(passportNumber.is(`${letter}0000000`), letter).toBe(true);
});

test("reads series and number; masks all but the letter and two digits", () => {
  expect(passportNumber.read(passportNumber.parse("b0000001"))).toEqual({ series: "B", serial: "0000001" });
  expect(passportNumber.mask("B0000001")).toBe("B*****01");
  expect(passportNumber.mask("B00")).toBe("***");
});

test("masks eight characters and nine, and hides the rest whole", () => {
  expect(["B0000000", "B00000000", "B000000", "B000000000"].map(passportNumber.mask)).toEqual([
    "B*****00",
    "B******00",
    "*******",
    "*********",
  ]);
});
