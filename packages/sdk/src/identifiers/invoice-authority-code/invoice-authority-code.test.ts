import { expect, test } from "vitest";
import { describeIdentifier } from "../../../test/describe-identifier.js";
import { seeded } from "../../core/index.js";
import * as invoiceAuthorityCode from "./index.js";
import { vectors } from "./vectors.js";

describeIdentifier(invoiceAuthorityCode, vectors);

const { explain, generate, parse, read } = invoiceAuthorityCode;

test("reads a cash register's code, and leaves any other whole", () => {
  expect(read(parse("M1-25-A1B2C-00001234567"))).toEqual({
    kind: "cash-register",
    series: "M1",
    year: 2025,
    seller: "A1B2C",
    number: "00001234567",
  });
  expect(read(parse("00ABCDEF00"))).toEqual({ kind: "opaque", code: "00ABCDEF00" });
  expect(
    explain(parse("M1-25-A1B2C-00001234567"), "vi")
      .map((p) => p.text)
      .join("-"),
  ).toBe("M1-25-A1B2C-00001234567");
  expect(explain(parse("00ABCDEF00"), "en")).toHaveLength(1);
});

test("makes both kinds", () => {
  const random = seeded(3);
  const made = Array.from({ length: 40 }, () => read(generate(random)).kind);
  expect(new Set(made).size).toBe(2);
  expect(read(generate(() => 0)).kind).toBe("opaque");
  expect(read(generate(() => 0.9)).kind).not.toBe("opaque");
});
