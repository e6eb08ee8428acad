import { expect, test } from "vitest";
import { describeIdentifier } from "../../../test/describe-identifier.js";
import { seeded } from "../../core/index.js";
import { say as sayEn } from "../../locales/en.js";
import { say as sayVi } from "../../locales/vi.js";
import * as taxCode from "./index.js";
import { vectors } from "./vectors.js";

describeIdentifier(taxCode, vectors);

const only = (text: string) => {
  const [reason, ...more] = taxCode.examine(text);
  expect(more).toEqual([]);
  return reason!;
};

test("a wrong check digit says which one it must be", () => {
  expect(only("9900000017")).toEqual({ code: "tax-code/check-digit", params: { position: 10, expected: 6 } });
  expect(sayVi(only("9900000017"))).toContain("phải là 6");
  expect(sayEn(only("9900000017"))).toContain("must be 6");
});

test("nine digits that give 10 have never been issued, whatever follows them", () => {
  expect(taxCode.meta.checkDigit).toBe(true);
  for (const digit of "0123456789") expect(taxCode.is(`990000007${digit}`)).toBe(false);
  expect(sayVi(only("9900000070"))).toContain("chưa từng được cấp");
  expect(sayEn(only("9900000070"))).toContain("never been issued");
});

test("exactly one digit in ten passes after nine digits, and none after one serial in eleven", () => {
  let without = 0;
  for (let serial = 1; serial <= 1100; serial++) {
    const nine = `99${String(serial).padStart(7, "0")}`;
    const passing = [..."0123456789"].filter((digit) => taxCode.is(nine + digit));
    if (passing.length === 0) without++;
    else expect(passing).toHaveLength(1);
  }
  expect(without).toBeGreaterThan(90);
  expect(without).toBeLessThan(110);
});

test("the dash is never dropped, and put in only behind a head that passes", () => {
  expect(taxCode.normalize("9900000016-001")).toBe("9900000016-001");
  expect(taxCode.normalize("9900000016001")).toBe("9900000016-001");
  expect(taxCode.normalize("9900000017001")).toBe("9900000017001");
  expect(taxCode.normalize("001000000000")).toBe("001000000000");
});

test("reads what kind it is", () => {
  expect(taxCode.read(taxCode.parse("9900000016"))).toEqual({ kind: "organisation", range: "99", serial: "0000001", checkDigit: "6" });
  expect(taxCode.read(taxCode.parse("9900000016-001"))).toMatchObject({ kind: "branch", parent: "9900000016", suffix: "001" });
  expect(taxCode.read(taxCode.parse("001000000000"))).toEqual({ kind: "personal", personalId: "001000000000" });
});

test("no range number is explained as a province", () => {
  const [range] = taxCode.explain(taxCode.parse("9900000016"), "vi");
  expect(range).toMatchObject({ text: "99", means: "khoảng số được cấp, không phải mã tỉnh" });
  expect(taxCode.explain(taxCode.parse("001000000000"), "vi")[0]).toMatchObject({ text: "001", means: "Hà Nội" });
});

test("masks the middle, of ten digits and of twelve", () => {
  expect(taxCode.mask("9900000016")).toBe("990****016");
  expect(taxCode.mask("9900000016-001")).toBe("990****016-001");
  expect(taxCode.mask("001000000000")).toBe("001******000");
  expect(taxCode.mask("12345")).toBe("*****");
});

test("makes organisations mostly, some branches and some people", () => {
  const kinds = [0, 0.3, 0.5, 0.7, 0.9].map((from) => {
    const random = seeded(9);
    let first = true;
    return taxCode.read(taxCode.generate(() => (first ? ((first = false), from) : random()))).kind;
  });
  expect(kinds).toEqual(["organisation", "organisation", "organisation", "branch", "personal"]);
});

test("what has neither ten characters nor a dash after ten is not masked as a code", () => {
  for (const text of ["9900000016-0011", "99000000160001", "9900000016-01"]) expect(taxCode.mask(text), text).not.toMatch(/^990\*{4}016/u);
  expect(taxCode.mask("9900000016-001")).toBe("990****016-001");
});

test("a dash is put before the last three of thirteen digits, and of nothing else", () => {
  expect(taxCode.normalize("9900000016001")).toBe("9900000016-001");
  for (const text of ["x9900000016001", "9900000016001x", "990000001600", "99000000160012", "990000001600x"])
    expect(taxCode.normalize(text), text).toBe(text);
});
