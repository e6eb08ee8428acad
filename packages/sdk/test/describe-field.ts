import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seeded, type Locale, type Params } from "../src/core/index.js";
import type { Field } from "../src/fields/field.js";
import { instruments } from "../src/law/index.js";
import { phrases as en } from "../src/locales/en.js";
import { phrases as vi } from "../src/locales/vi.js";
import type { Vectors } from "../src/testing.js";

const codes = (reasons: readonly { readonly code: string }[]): string[] => reasons.map((r) => r.code);
const books: Readonly<Record<Locale, Readonly<Record<string, (params: Params) => string>>>> = { vi, en };
const hostile = [
  "\n",
  "\r\n",
  "\u0000",
  "\u202E",
  "\uD800",
  "__proto__",
  "0".repeat(100_000),
  "a".repeat(300),
  "ễ".repeat(100_000),
  "😀",
  "-",
  " ".repeat(500),
  "/".repeat(60),
];

interface Parsed {
  readonly success: boolean;
  readonly error?: {
    readonly issues: readonly {
      readonly message: string;
      readonly format?: string;
      readonly params?: { readonly reasons: readonly { readonly code: string }[] };
    }[];
  };
}

interface Schema {
  safeParse(x: unknown): Parsed;
  refine(check: () => boolean): Schema;
}

/** Lời hứa của mọi trường thông tin: those of an identifier that do not need a rule. */
export function describeField<Text extends string>(unit: Field<Text>, vectors: Vectors): void {
  const { meta } = unit;
  const own = Object.keys(vi).filter((code) => code.startsWith(`${meta.key}/`));

  describe(meta.key, () => {
    test("has vectors of every kind, each with a note in both languages", () => {
      expect([vectors.valid.length, vectors.refused.length, vectors.remarked.length]).not.toContain(0);
      for (const v of [...vectors.valid, ...vectors.refused, ...vectors.remarked]) expect([v.note.vi, v.note.en]).not.toContain("");
      expect(meta.sources.length).toBeGreaterThan(0);
      expect([meta.name.vi, meta.name.en, meta.limits.vi, meta.limits.en]).not.toContain("");
      for (const { instrument, at } of meta.sources) {
        expect(Object.keys(instruments)).toContain(instrument);
        expect(at).toMatch(/\p{L}/u);
      }
    });

    test.for(vectors.valid)("accepts: $note.en", (v) => {
      const value = unit.parse(v.input);
      expect(unit.examine(value, { asOf: v.asOf })).toEqual([]);
      expect(unit.is(value)).toBe(true);
      expect(unit.format(value)).toBe(v.formatted);
      for (const locale of ["vi", "en"] as const) {
        const parts = unit.explain(value, locale);
        expect(parts.length).toBeGreaterThan(0);
        for (const p of parts) expect([p.name, p.text, p.means]).not.toContain("");
      }
    });

    test.for(vectors.refused)("refuses: $note.en", (v) => {
      const text = unit.normalize(v.input);
      expect(codes(unit.examine(text, { asOf: v.asOf }))).toEqual(v.reasons);
      expect(unit.is(text)).toBe(unit.examine(text).length === 0);
    });

    // what is doubted is the text as it came: normalizing already mends spaces and composition
    test.for(vectors.remarked)("doubts: $note.en", (v) => {
      expect(codes(unit.remarks(v.input, { asOf: v.asOf }))).toEqual(v.remarks);
    });

    test("every reason code has a vector and a sentence in Vietnamese and English", () => {
      const shown = new Set([...vectors.refused.flatMap((v) => v.reasons), ...vectors.remarked.flatMap((v) => v.remarks)]);
      expect(own.length).toBeGreaterThan(0);
      expect(own.filter((code) => !shown.has(code))).toEqual([]);
      const params = new Proxy({}, { get: () => 1 });
      for (const code of shown)
        for (const locale of ["vi", "en"] as const) expect(books[locale][code]?.(params), `${locale} ${code}`).toMatch(/\p{L}/u);
    });

    test("what it generates, it accepts without a doubt; the same seed gives the same", () => {
      const random = seeded(7);
      for (let i = 0; i < 500; i++) {
        const value = unit.generate(random);
        expect(unit.is(value), value).toBe(true);
        expect(unit.normalize(value)).toBe(value);
        expect([...unit.examine(value), ...unit.remarks(value)], value).toEqual([]);
        expect(unit.parse(unit.format(value)).toLowerCase()).toBe(value.toLowerCase());
      }
      expect(unit.generate(seeded(1))).toBe(unit.generate(seeded(1)));
    });

    test("the schema refuses what examine refuses, with its reasons, and never says the value", () => {
      const schema = unit.schema as unknown as Schema;
      for (const v of vectors.refused.filter((r) => r.asOf === undefined)) {
        const text = unit.normalize(v.input);
        const issue = schema.safeParse(text).error?.issues[0];
        expect(codes(issue?.params?.reasons ?? [])).toEqual(v.reasons);
        expect(issue?.format).toBe(meta.key);
        // nothing that comes after a refusal is asked
        let asked = 0;
        schema.refine(() => ++asked > 0).safeParse(text);
        expect(asked).toBe(0);
        if (text.length > 3) expect(issue?.message).not.toContain(text);
      }
      for (const v of vectors.valid) expect(schema.safeParse(unit.normalize(v.input)).success).toBe(true);
      expect(schema.safeParse(1).success).toBe(false);
    });

    test("nothing throws on anything, and normalizing twice is normalizing once", () => {
      const each = (text: string) => {
        const once = unit.normalize(text);
        expect(unit.normalize(once)).toBe(once);
        for (const t of [text, once]) {
          expect(unit.is(t)).toBe(unit.examine(t).length === 0);
          unit.remarks(t, { asOf: "2026-11-23" });
          unit.mask?.(t);
          unit.suggest?.(t);
        }
      };
      hostile.forEach(each);
      fc.assert(fc.property(fc.string({ unit: "binary" }), each), { numRuns: 500 });
      for (const x of [null, undefined, 1, {}, [], Number.NaN]) expect(unit.is(x)).toBe(false);
    });

    test("what tells of a person is masked", () => {
      expect(unit.mask !== undefined).toBe(meta.personal);
      for (const v of vectors.valid) {
        const value = unit.parse(v.input);
        if (unit.mask && value.length > 1) expect(unit.mask(value)).not.toBe(value);
      }
    });
  });
}
