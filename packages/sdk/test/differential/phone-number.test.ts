import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { expect, test } from "vitest";
import * as phoneNumber from "../../src/identifiers/phone-number/index.js";
import { compare, type Difference } from "./compare.js";
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

/** What stands before the nine digits or ten of a subscriber. */
const head = String.raw`^[\s.\-_\u200b\ufeff]*(?:0|０|(?:\+|00)?840?)[\s.\-_]*`;
const digits = (text: string): RegExp => new RegExp(head + [...text].join(String.raw`\P{Nd}*`), "u");

const differences: readonly Difference[] = [
  ...["52", "55", "89", "992"].map((prefix) => ({
    taken: "by us" as const,
    given: digits(prefix),
    because: `0${prefix}: given to an operator as a whole; which blocks of it are in use is not known, and they know some`,
  })),
  {
    taken: "by us",
    given: /^\D*(?:0|84|８４|０)\D*2\D*[48]\D*[019]/u,
    because: "024 and 028: the plan does not say with which digits a number begins",
  },
  {
    taken: "by us",
    given: /[\r\n\u2028\t_\u200b\ufeff]/u,
    because: "line breaks, underscores and what cannot be seen are dropped; they stop there",
  },
  { taken: "by them", given: /^[1-9]\d{8,9}$/, because: "a lost leading zero is put back; we never repair" },
  { taken: "by them", given: /[^\d+]|.\+/u, because: "they find a number within a text; we judge the whole of it" },
  { taken: "by them", given: /^(?:0|\+?840?|0084)(?:30|31|51|95|121|140|160)/, because: "no source gives these prefixes to an operator" },
];

test("phone numbers: libphonenumber-js differs only where the table says why", () => {
  const heads = ["0", "09", "03", "02", "+84", "84", "0084", "01", ""];
  const { unexplained, idle, agreed } = compare(inputs(phoneNumber.generate, [9, 13], heads), ours, theirs, differences);
  expect(unexplained).toEqual([]);
  expect(idle).toEqual([]);
  expect(agreed).toBeGreaterThan(15_000);
});
