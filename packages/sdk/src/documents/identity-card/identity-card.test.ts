import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isInstrumentId } from "../../law/index.js";
import { seeded, type Params } from "../../core/index.js";
import { phrases as en } from "../../locales/en.js";
import { phrases as vi } from "../../locales/vi.js";
import * as identityCard from "./index.js";
import { vectors } from "./vectors.js";

const codes = (reasons: readonly { readonly code: string }[]): string[] => reasons.map((r) => r.code);
const read = (input: string): identityCard.IdentityCard => {
  const reading = identityCard.readQr(input);
  if (!reading.ok) throw new Error(codes(reading.reasons).join(", "));
  return reading.card;
};
const books: Readonly<Record<string, Readonly<Record<string, (p: Params) => string>>>> = { vi, en };

describe("identity-card", () => {
  test.for(vectors.valid)("reads: $note.en", (v) => {
    expect(identityCard.formatQr(read(v.input))).toBe(v.formatted);
    expect(identityCard.examineQr(identityCard.normalizeQr(v.input))).toEqual([]);
  });

  test.for(vectors.refused)("refuses: $note.en", (v) => {
    const reading = identityCard.readQr(v.input, { asOf: v.asOf });
    expect(reading.ok ? "read" : codes(reading.reasons)).toEqual(v.reasons);
  });

  test.for(vectors.remarked)("doubts: $note.en", (v) => {
    const reading = identityCard.readQr(v.input, { asOf: v.asOf });
    expect(reading.ok ? codes(reading.remarks) : "refused").toEqual(v.remarks);
  });

  test("every reason code has a vector and a sentence in Vietnamese and English", () => {
    const own = Object.keys(vi).filter((code) => code.startsWith("identity-card/") && !code.startsWith("identity-card/mrz-"));
    const shown = new Set<string>([...vectors.refused.flatMap((v) => v.reasons), ...vectors.remarked.flatMap((v) => v.remarks)]);
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter((code) => !shown.has(code))).toEqual([]);
    const params = new Proxy({}, { get: () => 1 });
    for (const code of own)
      for (const locale of ["vi", "en"]) expect(books[locale]![code]?.(params), `${locale} ${code}`).toMatch(/\p{L}/u);
  });

  test("cites instruments the library knows, and says what it cannot promise", () => {
    for (const { instrument, at } of identityCard.meta.sources) expect([isInstrumentId(instrument), at === ""]).toEqual([true, false]);
    expect([identityCard.meta.limits.vi, identityCard.meta.limits.en]).not.toContain("");
  });

  test("a card that is read is never called verified", () => {
    expect(read(vectors.valid[0]!.input)).toEqual({
      trust: "unverified",
      personalId: "001000000000",
      name: "Nguyễn Văn Mẫu",
      birthDate: "1900-01-01",
      sex: "male",
      residence: "Số 1, Đường Mẫu, Phường Mẫu, Hà Nội",
      issuedOn: "2021-07-01",
      extra: [],
    });
  });

  test("further fields are kept in their order", () => {
    expect(read(`${vectors.valid[0]!.input}||Trần Thị Mẫu|000000000`).extra).toEqual(["", "Trần Thị Mẫu", "000000000"]);
  });

  test("an unknown part of a date stays unknown", () => {
    expect(read(vectors.valid[3]!.input).birthDate).toBe("1905");
    expect(read(vectors.valid[4]!.input).birthDate).toBe("1905-03");
  });

  test("what it makes up reads back the same, without a doubt, and can be explained", () => {
    const random = seeded(7);
    for (let i = 0; i < 500; i++) {
      const card = identityCard.generate(random);
      const reading = identityCard.readQr(identityCard.formatQr(card), { asOf: "2026-11-23" });
      expect(reading).toEqual({ ok: true, card, remarks: [] });
      expect(Number(card.birthDate.slice(0, 4))).toBeLessThan(1910);
      for (const locale of ["vi", "en"] as const) {
        const parts = identityCard.explain(card, locale);
        expect(parts).toHaveLength(7);
        for (const part of parts) expect([part.name, part.means]).not.toContain("");
      }
    }
    expect(identityCard.generate(seeded(1))).toEqual(identityCard.generate(seeded(1)));
  });

  test("writing a field that holds the divider is a programmer's mistake", () => {
    const card = identityCard.generate(seeded(1));
    expect(() => identityCard.formatQr({ ...card, residence: "a|b" })).toThrow(TypeError);
  });

  test("never throws, never takes long, never says the value", () => {
    const hostile = [
      "\u0000",
      "|".repeat(2953),
      "||||||",
      `${"9".repeat(100_000)}|||||||`,
      "\uD800|".repeat(900),
      " ".repeat(2900),
      `|||${"0".repeat(2900)}|||`,
      `||${"H'".repeat(1400)}||||`,
      "__proto__|constructor|x|x|x|x|x",
    ];
    const each = (text: string) => {
      const reading = identityCard.readQr(text, { asOf: "2026-11-23", strict: true });
      if (reading.ok) return;
      expect(reading.reasons.length).toBeGreaterThan(0);
      for (const { code, params } of reading.reasons) for (const value of Object.values(params)) expect(typeof value, code).toBe("number");
    };
    const start = performance.now();
    hostile.forEach(each);
    expect(performance.now() - start).toBeLessThan(2000);
    fc.assert(fc.property(fc.string({ unit: "binary" }), each), { numRuns: 300 });
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 20 }), { minLength: 7, maxLength: 9 }), (fields) =>
        each(fields.join("|")),
      ),
      { numRuns: 300 },
    );
  });
});
