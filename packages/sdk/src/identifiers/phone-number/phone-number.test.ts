import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { describe, expect, test } from "vitest";
import { describeIdentifier } from "../../../test/describe-identifier.js";
import { seeded } from "../../core/index.js";
import { say as sayEn } from "../../locales/en.js";
import { say as sayVi } from "../../locales/vi.js";
import * as phoneNumber from "./index.js";
import { vectors } from "./vectors.js";

describeIdentifier(phoneNumber, vectors);

const strictly = (text: string): boolean => phoneNumber.examine(text, { strict: true }).length === 0;

test("an old number says which prefix took its place, and converts when asked", () => {
  const [reason] = phoneNumber.examine("01200000001");
  expect(reason).toEqual({ code: "phone-number/old-prefix", params: { becomes: "070" } });
  expect(sayVi(reason!)).toContain("thay bằng 070");
  expect(sayEn(reason!)).toContain("replaced by 070");
  expect(phoneNumber.convert2018("0120 000 0001")).toBe("0700000001");
  expect(phoneNumber.convert2018("+84 120 000 0001")).toBe("0700000001");
  expect(phoneNumber.normalize("01200000001")).toBe("01200000001");
});

test("eleven digits that never were a number convert to nothing", () => {
  expect(phoneNumber.examine("01300000001")).toEqual([{ code: "phone-number/old-prefix", params: {} }]);
  expect(sayVi(phoneNumber.examine("01300000001")[0]!)).not.toContain("undefined");
  for (const text of ["01300000001", "0900000001", "02400000001", "0120", ""]) expect(phoneNumber.convert2018(text)).toBeUndefined();
});

test("writes E.164, which reads back", () => {
  const random = seeded(11);
  for (let i = 0; i < 200; i++) {
    const number = phoneNumber.generate(random);
    expect(phoneNumber.e164(number)).toMatch(/^\+84[1-9]\d{8,9}$/);
    expect(phoneNumber.parse(phoneNumber.e164(number))).toBe(number);
    expect(strictly(number)).toBe(true);
  }
});

test("explains the first operator and the province, each with its doubt", () => {
  expect(phoneNumber.explain(phoneNumber.parse("0900000001"), "vi")[0]).toMatchObject({
    text: "090",
    means: "ban đầu của MobiFone; chuyển mạng thì giữ nguyên số",
  });
  expect(phoneNumber.explain(phoneNumber.parse("02030000001"), "en")[0]).toMatchObject({ text: "0203", means: "Quảng Ninh" });
  expect(phoneNumber.explain(phoneNumber.parse("0950000001"), "vi")[0]).toMatchObject({ text: "095", means: "chưa có trong bảng" });
});

test("masks all but three and three", () => {
  expect(phoneNumber.mask("0900000001")).toBe("090****001");
  expect(phoneNumber.mask("02400000001")).toBe("024*****001");
  expect(phoneNumber.mask("123")).toBe("***");
});

describe("libphonenumber-js, and the numbers it is known to judge otherwise", () => {
  const theirs = (text: string): boolean => {
    const number = parsePhoneNumberFromString(text, "VN");
    return number?.isValid() === true && ["MOBILE", "FIXED_LINE"].includes(number.getType() ?? "");
  };

  /** It takes them; no source gives their prefix to an operator, or they are not the numbers of subscribers. */
  const theyTake = [/^0(?:30|31|51|95)/, /^0(?:121|140|160)/];
  /** It refuses them; the prefix was given to an operator as a whole, and which blocks are in use is not known. */
  const theyRefuse = [/^052[^238]/, /^055[^9]/, /^089[0-5]/, /^0992/, /^02[48][019]/];

  const differences = (heads: readonly string[], length: number) =>
    heads.map((head) => `${head}000123`.padEnd(length, "0")).filter((text) => strictly(text) !== theirs(text));
  const four = Array.from({ length: 1000 }, (_, n) => `0${String(n).padStart(3, "0")}`);
  const found = [
    ...differences(
      four.filter((head) => !head.startsWith("02")),
      10,
    ),
    ...differences(
      four.filter((head) => head.startsWith("02")),
      11,
    ),
  ];

  test("differ nowhere else, by the first four digits", () => {
    expect(found.filter((text) => !(strictly(text) ? theyRefuse : theyTake).some((known) => known.test(text)))).toEqual([]);
  });

  test("each of those is really judged otherwise", () => {
    for (const known of [...theyTake, ...theyRefuse])
      expect(
        found.filter((text) => known.test(text)),
        String(known),
      ).not.toEqual([]);
  });

  test("on what people type", () => {
    for (const input of ["+84 900 000 001", "+84 (0) 900-000-001", "84900000001", "0900.000.001", "(0203) 000 0001"]) {
      expect(parsePhoneNumberFromString(input, "VN")?.number, input).toBe(phoneNumber.e164(phoneNumber.parse(input)));
    }
  });
});

test("a bracket or a country code counts only where it opens the number", () => {
  expect(phoneNumber.normalize("(024) 3800 0000")).toBe("02438000000");
  expect(phoneNumber.normalize("1)(024)38000000")).toBe("1)(024)38000000");
  expect(phoneNumber.normalize("x84900000003")).toBe("x84900000003");
  expect(phoneNumber.normalize("84900000003x")).toBe("84900000003x");
});

test("only what is wholly an old number is converted", () => {
  for (const text of ["x01200000001", "01200000001x", "0120000001"]) expect(phoneNumber.convert2018(text), text).toBeUndefined();
});

test("makes landlines too", () => {
  expect([phoneNumber.generate(() => 0.79), phoneNumber.generate(() => 0.85)].map((n) => phoneNumber.read(n).kind)).toEqual([
    "mobile",
    "landline",
  ]);
});

test("only an old number says which prefix took its place", () => {
  expect(phoneNumber.examine("012000000").map((r) => r.params)).toEqual([{}]);
});
