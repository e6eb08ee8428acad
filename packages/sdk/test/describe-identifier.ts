import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seeded, type Locale } from "../src/core/index.js";
import { strict } from "../src/identifiers/doorway.schema.js";
import type { Identifier } from "../src/identifiers/identifier.js";
import { phrases as en } from "../src/locales/en.js";
import { phrases as vi } from "../src/locales/vi.js";
import { instruments } from "../src/law/index.js";
import { stepsOf, type IdentifierRule } from "../src/rules/index.js";
import type { Vectors } from "../src/testing.js";
import { mutate } from "./equivalence/hostile.js";
import { leaked } from "./silence.js";

type Unit<Id extends string> = Identifier<Id, unknown, string> & { readonly rule: IdentifierRule };

/** Without separators: those stand between parts. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

const codes = (reasons: readonly { readonly code: string }[]): string[] => reasons.map((r) => r.code);
const books: Readonly<Record<Locale, Readonly<Record<string, (p: Record<string, string | number>) => string>>>> = { vi, en };
const hostile = ["\n", "\r\n", "\u0000", "\u202E", "\uD800", "__proto__", "0".repeat(100_000), "9".repeat(300), "😀", "-", " ".repeat(500)];

const standings = ["statute", "secondary", "implementation", "design"];

/** Lời hứa của mọi mã định danh: what every unit must keep, whatever it identifies. */
export function describeIdentifier<Id extends string>(unit: Unit<Id>, vectors: Vectors): void {
  const { meta, rule } = unit;
  const steps = stepsOf(rule);
  /** What it makes itself, with one thing wrong. */
  const near = (count: number): string[] => {
    const random = seeded(31);
    return Array.from({ length: count }, () => mutate(random, unit.generate(random), "2026-11-23") ?? "");
  };

  describe(meta.key, () => {
    test("has vectors of every kind, each with a note in both languages", () => {
      expect(vectors.valid.length).toBeGreaterThan(0);
      expect(vectors.refused.length).toBeGreaterThan(0);
      expect(vectors.remarked.length).toBeGreaterThan(0);
      for (const v of [...vectors.valid, ...vectors.refused, ...vectors.remarked]) expect([v.note.vi, v.note.en]).not.toContain("");
    });

    test.for(vectors.valid)("accepts: $note.en", (v) => {
      const text = unit.normalize(v.input);
      expect(unit.examine(text, { asOf: v.asOf })).toEqual([]);
      expect(unit.is(text)).toBe(true);
      const id = unit.parse(v.input);
      expect(unit.format(id)).toBe(v.formatted);
      expect(unit.normalize(unit.format(id))).toBe(id);
      for (const locale of ["vi", "en"] as const) {
        const parts = unit.explain(id, locale);
        expect(parts.length).toBeGreaterThan(0);
        for (const p of parts) expect([p.name, p.means]).not.toContain("");
        // nothing of the id is left unexplained, and nothing is explained that is not there
        expect(parts.map((p) => bare(p.text)).join("")).toBe(bare(id));
      }
    });

    test.for(vectors.refused)("refuses: $note.en", (v) => {
      const text = unit.normalize(v.input);
      expect(codes(unit.examine(text, { asOf: v.asOf }))).toEqual(v.reasons);
      // `is` knows no day: it refuses what no period ever allowed
      expect(unit.is(text)).toBe(unit.examine(text).length === 0);
    });

    test.for(vectors.remarked)("doubts: $note.en", (v) => {
      const text = unit.normalize(v.input);
      expect(codes(unit.remarks(text, { asOf: v.asOf }))).toEqual(v.remarks);
      expect(unit.examine(text, { asOf: v.asOf })).toEqual([]);
      expect(unit.is(text)).toBe(true);
    });

    test("every reason code has a vector and a sentence in Vietnamese and English", () => {
      const shown = new Set([...vectors.refused.flatMap((v) => v.reasons), ...vectors.remarked.flatMap((v) => v.remarks)]);
      expect(steps.map((s) => s.code).filter((c) => !shown.has(c))).toEqual([]);
      const params = new Proxy({}, { get: () => 1 });
      for (const { code } of steps)
        for (const locale of ["vi", "en"] as const) expect(books[locale][code]?.(params), `${locale} ${code}`).toMatch(/\p{L}/u);
    });

    test("says what it is, who issues it and what it cannot promise, in both languages", () => {
      expect(meta.key).toBe(rule.key);
      for (const said of [meta.name, meta.issuer, meta.limits]) expect([said.vi, said.en]).not.toContain("");
      expect(meta.abbreviation).not.toBe("");
      // one of them is in a rule only where the rule counts it out
      if (meta.checkDigit) expect(rule.checks.map((check) => check.test.kind)).toContain("weightedMod");
    });

    test("every step cites its law", () => {
      expect(meta.sources.length).toBeGreaterThan(0);
      const explained = vectors.valid.flatMap((v) => unit.explain(unit.parse(v.input), "vi").flatMap((p) => p.law ?? []));
      for (const { instrument, at, standing } of [...steps.map((s) => s.law), ...meta.sources, ...explained]) {
        expect(at).toMatch(/\p{L}/u);
        expect(standings).toContain(standing);
        expect(Object.keys(instruments)).toContain(instrument);
      }
    });

    test("what it generates, it accepts; the same seed gives the same number", () => {
      const random = seeded(7);
      for (let i = 0; i < 500; i++) {
        const id = unit.generate(random);
        expect(unit.is(id), id).toBe(true);
        expect(unit.normalize(id)).toBe(id);
        expect(unit.examine(id)).toEqual([]);
        expect(unit.parse(unit.format(id))).toBe(id);
        const parts = unit.explain(id, i % 2 === 0 ? "vi" : "en");
        expect(parts.map((p) => bare(p.text)).join("")).toBe(bare(id));
        expect(parts.flatMap((p) => [p.name, p.means])).not.toContain("");
      }
      expect(unit.generate(seeded(1))).toBe(unit.generate(seeded(1)));
    });

    test("the schema refuses what examine refuses, with its reasons, and never says the value", () => {
      const schema = unit.schema as unknown as {
        safeParse(x: unknown): {
          success: boolean;
          error?: { issues: { message: string; format?: string; params?: { reasons: { code: string }[] } }[] };
        };
      };
      for (const v of vectors.refused.filter((r) => r.asOf === undefined)) {
        const text = unit.normalize(v.input);
        const issue = schema.safeParse(text).error?.issues[0];
        expect(codes(issue?.params?.reasons ?? [])).toEqual(v.reasons);
        expect(issue?.format).toBe(meta.key);
        if (meta.personal && text.length > 3) expect(issue?.message).not.toContain(text);
      }
      for (const v of vectors.valid) expect(schema.safeParse(unit.normalize(v.input)).success).toBe(true);
    });

    test("strict turns structural doubts into refusals", () => {
      const structural = new Set(steps.filter((s) => s.severity === "strict").map((s) => s.code));
      const tight = strict(unit.schema as never) as unknown as { safeParse(x: unknown): { success: boolean } };
      for (const v of vectors.remarked) {
        const text = unit.normalize(v.input);
        const refused = unit.examine(text, { strict: true }).length > 0;
        if (v.asOf === undefined) expect(refused).toBe(v.remarks.some((c) => structural.has(c)));
        expect(tight.safeParse(text).success).toBe(!refused);
      }
      for (const v of vectors.valid) expect(tight.safeParse(unit.normalize(v.input)).success).toBe(true);
    });

    test("nothing throws on anything, and normalizing twice is normalizing once", () => {
      // one comparison for each text: thousands of them are asked
      const kept = (text: string): boolean => {
        const n = unit.normalize(text);
        unit.remarks(n, { asOf: "2026-11-23" });
        unit.mask?.(n);
        return unit.normalize(n) === n && unit.is(n) === (unit.examine(n).length === 0);
      };
      expect([...hostile, ...near(800)].filter((text) => !kept(text))).toEqual([]);
      fc.assert(fc.property(fc.string({ unit: "binary" }), kept), { numRuns: 300 });
      for (const x of [null, undefined, 1, {}, [], Number.NaN]) expect(unit.is(x)).toBe(false);
    });

    test("no sentence and no param says three characters of a personal number", () => {
      if (!meta.personal) return;
      const asOf = "2026-11-23";
      const printed = JSON.stringify(rule) + asOf;
      const given = [...vectors.valid, ...vectors.refused, ...vectors.remarked].map((v) => v.input);
      let said = 0;
      const told = (text: string): readonly string[] => {
        const reasons = [...unit.examine(text, { asOf, strict: true }), ...unit.remarks(text, { asOf })];
        said += reasons.length;
        const slice = leaked(text, reasons, printed);
        return slice === undefined ? [] : [`${text}: ${slice}`];
      };
      expect([...hostile, ...given, ...near(1500)].flatMap((text) => [text, unit.normalize(text)]).flatMap(told)).toEqual([]);
      expect(said).toBeGreaterThan(0);
    });

    test("a personal number is masked", () => {
      if (!meta.personal) {
        expect(unit.mask === undefined).toBe(true);
        return;
      }
      for (const v of vectors.valid) {
        const id = unit.parse(v.input);
        const masked = unit.mask?.(id) ?? id;
        expect(masked).not.toBe(id);
        expect([...masked].filter((c) => c === "*").length).toBeGreaterThanOrEqual(4);
      }
    });
  });
}
