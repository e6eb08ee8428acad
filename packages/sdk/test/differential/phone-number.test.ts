import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { expect, test } from "vitest";
import * as phoneNumber from "../../src/identifiers/phone-number/index.js";
import { compare } from "./compare.js";
import { compared } from "./findings/index.js";
import { inputs } from "./inputs.js";

const ours = (text: string): string | undefined => {
  const number = phoneNumber.normalize(text);
  return phoneNumber.is(number) && phoneNumber.examine(number, { strict: true }).length === 0 ? phoneNumber.e164(number) : undefined;
};
const theirs = (text: string): string | undefined => {
  const number = parsePhoneNumberFromString(text, "VN");
  const subscriber = number?.isValid() === true && ["MOBILE", "FIXED_LINE"].includes(number.getType() ?? "");
  return subscriber && number.country === "VN" ? number.number : undefined;
};

test("phone numbers: libphonenumber-js differs only where the table says why", () => {
  const heads = ["0", "09", "03", "02", "+84", "84", "0084", "01", ""];
  const { unexplained, idle, agreed } = compare(
    inputs(phoneNumber.generate, [9, 13], heads),
    ours,
    theirs,
    compared("phone-number", "libphonenumber-js"),
  );
  expect(unexplained).toEqual([]);
  expect(idle).toEqual([]);
  expect(agreed).toBeGreaterThan(15_000);
});
