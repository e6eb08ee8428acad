import { expect, test } from "vitest";
import { describeIdentifier } from "../../../test/describe-identifier.js";
import { seeded } from "../../core/index.js";
import { say as sayEn } from "../../locales/en.js";
import { say as sayVi } from "../../locales/vi.js";
import * as taxCode from "../tax-code/index.js";
import * as enterpriseCode from "./index.js";
import { vectors } from "./vectors.js";

describeIdentifier(enterpriseCode, vectors);

const { examine, explain, generate, is, mask, parse, read } = enterpriseCode;

test("is a tax code, but for the old registrations", () => {
  const random = seeded(3);
  for (let i = 0; i < 200; i++) expect(taxCode.is(generate(random))).toBe(true);
  for (const text of ["9900000017", "9900000009", "9900000016-000"]) expect(is(text)).toBe(taxCode.is(text));
  expect([is("41A0000000"), taxCode.is("41A0000000")]).toEqual([true, false]);
});

test("reads the four kinds", () => {
  expect(read(parse("9900000016")).kind).toBe("enterprise");
  expect(read(parse("9900000016-001"))).toEqual({ kind: "branch", taxCode: "9900000016-001", parent: "9900000016" });
  expect(read(parse("001000000000")).kind).toBe("household");
  expect(read(parse("41A0000000"))).toEqual({ kind: "registration", number: "41A0000000" });
  expect(explain(parse("41A0000000"), "vi")).toHaveLength(1);
  expect(explain(parse("9900000016-001"), "vi").length).toBeGreaterThan(3);
});

test("a wrong check digit says which one it must be, or that none can", () => {
  expect(enterpriseCode.meta.checkDigit).toBe(true);
  const [wrong] = examine("9900000017");
  expect(sayVi(wrong!)).toContain("phải là 6");
  expect(sayEn(wrong!)).toContain("must be 6");
  const [never] = examine("9900000070");
  expect(sayVi(never!)).toContain("chưa từng được cấp");
  expect(sayEn(never!)).toContain("never issued");
});

test("masks each kind", () => {
  expect(mask("41A0000000")).toBe("41A*******");
  expect(mask("9900000016-001")).toBe("990****016-001");
  expect(mask("001000000000")).toBe("001******000");
});

test("what is no registration is masked as a tax code, or hidden whole", () => {
  expect(mask("01A8000001")).toBe("01A*******");
  expect(mask("01A80000010")).not.toContain("01A");
  expect(mask("01800000A1")).not.toMatch(/^018\*{7}$/u);
});
