import { describe, expect, test } from "vitest";
import type { CodeList } from "../src/codes/code-list.js";

interface Expected {
  readonly count: number;
  readonly known: Readonly<Record<string, string>>;
  readonly unknown: readonly string[];
}

/** Lời hứa của mọi danh mục mã. */
export function describeCodeList(list: CodeList, expected: Expected): void {
  describe(list.meta.key, () => {
    test("has the rows it promises, each once, each named", () => {
      const codes = list.codes();
      expect(codes).toHaveLength(expected.count);
      expect(new Set(codes).size).toBe(expected.count);
      for (const code of codes) {
        expect(list.is(code)).toBe(true);
        expect(list.entry(code)?.vi).toMatch(/[\p{L}\p{N}]/u);
        expect(list.entry(code)?.vi).toBe(list.entry(code)?.vi.normalize("NFC"));
      }
    });
    test.for(Object.entries(expected.known))("%s is %s", ([code, name]) => expect(list.entry(code)?.vi).toBe(name));
    test.for([...expected.unknown, "", "__proto__", "constructor"])("does not know %j", (code) => {
      expect(list.is(code)).toBe(false);
      expect(list.entry(code)).toBeUndefined();
    });
    test("cites its source", () => {
      expect(list.meta.sources.length).toBeGreaterThan(0);
      for (const { at } of list.meta.sources) expect(at).not.toBe("");
      expect([list.meta.name.vi, list.meta.name.en]).not.toContain("");
      if (!list.meta.complete) expect(list.meta.limits?.en, "an incomplete list says what is missing").toMatch(/\p{L}/u);
    });
    test("takes nothing but text", () => {
      for (const x of [null, undefined, 1, [], {}]) expect(list.is(x)).toBe(false);
    });
  });
}
