import * as fc from "fast-check";
import { expect, test } from "vitest";
import { KeyWatch, parseJson } from "./json.js";
import Tokenizer from "@streamparser/json/tokenizer.js";

/** Twins as the slow way counts them. */
function twins(text: string): number {
  const watch = new KeyWatch();
  const tokenizer = new Tokenizer();
  tokenizer.onToken = watch.see;
  tokenizer.write(text);
  return watch.take();
}

test("the quick look and the long one agree on any JSON, with blanks anywhere", () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(undefined, 1, "\t"), (text, indent) => {
      const value = JSON.parse(text) as unknown;
      const parsed = parseJson(JSON.stringify(value, undefined, indent));
      if ("problem" in parsed) expect(parsed.problem).not.toBe("json-syntax");
      else expect(parsed).toEqual({ value, twice: 0 });
    }),
  );
});

test("twins are counted wherever they are planted", () => {
  const key = fc.string({ maxLength: 5 }).filter((text) => text !== "__proto__");
  fc.assert(
    fc.property(fc.uniqueArray(key, { minLength: 1, maxLength: 6 }), fc.nat(20), fc.string(), (keys, more, value) => {
      const again = Array.from({ length: more % 3 }, (_, i) => keys[(more + i) % keys.length]!);
      const text = `{${[...keys, ...again].map((k) => `${JSON.stringify(k)} : ${JSON.stringify(value)}`).join(",")}}`;
      expect(parseJson(text)).toMatchObject({ twice: again.length });
      expect(twins(text)).toBe(again.length);
    }),
  );
});

test("what is no JSON is said, and nothing is thrown", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const parsed = parseJson(text);
      expect("problem" in parsed || "value" in parsed).toBe(true);
    }),
  );
});
