import { globSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seeded, type Random } from "../core/index.js";
import * as testing from "../testing.js";
import { detect, type Sureness } from "./index.js";
import { known } from "./units.js";

const told = (text: string, asOf?: "2025-06-30") =>
  Object.fromEntries(detect(text, { asOf }).map((d) => [d.key, d.sameAs === undefined ? d.sureness : `${d.sureness}, ${d.sameAs}`]));

test("every identifier of the library is known here", () => {
  const units = globSync("../identifiers/*/rule.ts", { cwd: import.meta.dirname }).map((path) =>
    basename(dirname(resolve(import.meta.dirname, path))),
  );
  expect(known.map(({ unit }) => unit.meta.key).toSorted()).toEqual(units.toSorted());
});

describe("a bare text may be several things", () => {
  test.for<[string, Record<string, string>]>([
    ["12345", { "postal-code": "shaped", "health-facility-code": "shaped" }],
    ["970436", { "bank-bin": "listed", "postal-code": "doubtful" }],
    ["100000", { "bank-bin": "doubtful", "postal-code": "doubtful" }],
    ["1234567", { "budget-unit-code": "shaped" }],
    ["000000000", { "old-id-card": "shaped" }],
    [
      "9900000016",
      {
        "tax-code": "checked",
        "enterprise-code": "checked, tax-code",
        "agency-code": "checked, tax-code",
        "social-insurance-number": "shaped",
        "health-insurance-card": "shaped, social-insurance-number",
      },
    ],
    // one digit off: no tax code any more
    ["9900000017", { "social-insurance-number": "shaped", "health-insurance-card": "shaped, social-insurance-number" }],
    [
      "0900000003",
      { "phone-number": "listed", "social-insurance-number": "shaped", "health-insurance-card": "shaped, social-insurance-number" },
    ],
    // a mobile number that passes the check digit of a tax code
    [
      "0900000027",
      {
        "tax-code": "checked",
        "enterprise-code": "checked, tax-code",
        "agency-code": "checked, tax-code",
        "phone-number": "listed",
        "social-insurance-number": "shaped",
        "health-insurance-card": "shaped, social-insurance-number",
      },
    ],
    [
      "010000000000",
      {
        "personal-id": "listed",
        "tax-code": "listed, personal-id",
        "social-insurance-number": "listed, personal-id",
        "health-insurance-card": "listed, personal-id",
        "enterprise-code": "listed, personal-id",
        "old-id-card": "shaped, personal-id",
        "driving-licence-number": "shaped",
        "land-parcel-id": "doubtful",
      },
    ],
    ["9900000016001", { "tax-code": "checked" }],
    ["9900000017001", {}],
    ["9900000016-001", { "tax-code": "checked", "enterprise-code": "checked, tax-code", "agency-code": "checked, tax-code" }],
    ["DN4010000000000", { "health-insurance-card": "listed" }],
    ["DN6010000000000", { "health-insurance-card": "doubtful" }],
    ["B0000000", { "passport-number": "shaped" }],
    ["30A-123.45", { "licence-plate": "listed" }],
    ["w7er8u0evss2", { "land-parcel-id": "shaped" }],
    ["H26", { "agency-code": "shaped" }],
    ["01/2026", { "civil-status-number": "shaped" }],
    ["69/2024/NĐ-CP", { "document-number": "shaped" }],
    ["1.004222", { "procedure-code": "shaped", "budget-unit-code": "shaped" }],
    ["Nguyễn Văn Mẫu", {}],
    ["HANOI", {}],
    ["", {}],
    ["1".repeat(300), {}],
  ])("%s", ([text, found]) => {
    expect(told(text)).toEqual(found);
  });

  test("the surest comes first", () => {
    const order: readonly Sureness[] = ["checked", "listed", "shaped", "doubtful"];
    for (const text of ["9900000016", "010000000000", "0900000027", "970436"]) {
      const ranks = detect(text).map((d) => order.indexOf(d.sureness));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });

  test("on a day, what no rule allows is left out", () => {
    expect(told("010000000000", "2025-06-30")["tax-code"]).toBeUndefined();
    expect(told("010000000000", "2025-06-30")["personal-id"]).toBe("listed");
  });

  test("says what would settle it, in both languages, wherever there is more than one", () => {
    for (const text of ["12345", "970436", "1234567", "000000000", "9900000016", "010000000000", "9900000016001", "AA000000"])
      for (const { settledBy } of detect(text)) expect([settledBy?.vi, settledBy?.en].map(Boolean), text).toEqual([true, true]);
    expect(detect("30A-123.45")[0]!.settledBy).toBeUndefined();
    expect(detect("000000000")[0]!.settledBy!.en).toContain("machine-readable zone");
  });

  test("what leads to no one person by itself is not called personal", () => {
    const personal = (text: string) => Object.fromEntries(detect(text).map((d) => [d.key, d.personal]));
    expect(personal("01/2026")).toEqual({ "civil-status-number": false });
    expect(personal("QH1234")).toEqual({ "licence-plate": false });
    expect(personal("30A12345")).toEqual({ "licence-plate": true });
    expect(personal("12345")).toEqual({ "postal-code": false, "health-facility-code": false });
  });
});

test("finds each identifier in its own vectors, however it is written", () => {
  const books = new Map(Object.entries(testing as Readonly<Record<string, unknown>>));
  let looked = 0;
  for (const { unit, sure } of known) {
    const camel = unit.meta.key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const { valid } = books.get(camel) as { readonly valid: readonly { readonly input: string }[] };
    for (const { input } of valid) {
      if (sure(unit.normalize(input)) === undefined) continue;
      looked++;
      expect(
        detect(input).map((d) => d.key),
        `${unit.meta.key}: ${input}`,
      ).toContain(unit.meta.key);
    }
  }
  expect(looked).toBeGreaterThan(100);
});

test("finds what each unit makes up, in its own form", () => {
  const random = seeded(4);
  for (const { unit, sure } of known)
    for (let i = 0; i < 50; i++) {
      const text = (unit as unknown as { generate(r: Random): string }).generate(random);
      if (sure(text) !== undefined) expect(detect(text).find((d) => d.key === unit.meta.key)?.text, text).toBe(text);
    }
});

test("never throws on anything", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(..."0123456789A.-/ ") })), (text) => {
      for (const { text: canonical, key } of detect(text, { asOf: "2026-11-23" })) {
        const { unit } = known.find((k) => k.unit.meta.key === key)!;
        expect(unit.is(canonical)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
  const start = performance.now();
  for (const text of ["0".repeat(100_000), "\uD800", "＋".repeat(255), "1.".repeat(128), "M1-".repeat(80)]) detect(text);
  expect(performance.now() - start).toBeLessThan(200);
});
