import * as fc from "fast-check";
import { expect, test } from "vitest";
import { DEEPEST, glance, KeyWatch, parseJson } from "./json.js";
import Tokenizer from "@streamparser/json/tokenizer.js";

/** Twins as the slow way counts them. */
function twins(text: string): number {
  return watched(text).take();
}

function watched(text: string, around?: number): KeyWatch {
  const watch = new KeyWatch(around);
  const tokenizer = new Tokenizer();
  tokenizer.onToken = watch.see;
  tokenizer.write(text);
  return watch;
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

const lists = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);
const groups = (levels: number): string => '{"a":'.repeat(levels) + "1" + "}".repeat(levels);
const look = (text: string) => glance(text, JSON.parse(text));

test("the first look tells keys that stand once, and is not sure of others", () => {
  for (const text of ['{"a":1,"b":[{"a":null},"x"]}', '{"a" :{"b"\t:\n[[1,2],[{}]]}}', "[]", "1", "null", '["a","a"]', groups(DEEPEST)])
    expect(look(text), text).toEqual({ once: true });
  for (const text of [
    '{"a":1,"a":1}',
    '{"a":1,"a":[0]}',
    '{"a":[{"b":1,"b":2}]}',
    '{"a": {"b":1,"c":1,"b":2}}',
    '[{"x" :1},{"a" :1,"a" :2}]',
  ])
    expect(look(text), text).toEqual({ once: false });
  // a text that begins with a colon may be a key for all that the count knows
  expect(look('{"a":":"}')).toEqual({ once: false });
  expect(parseJson('{"a":":"}')).toEqual({ value: { a: ":" }, twice: 0 });
});

test("how deep is deep, and whose key is nobody's", () => {
  for (const nested of [lists, groups]) {
    expect(look(nested(DEEPEST))).toEqual({ once: true });
    expect(look(nested(DEEPEST + 1))).toEqual({ problem: "json-too-deep" });
    expect(watched(nested(DEEPEST)).problem).toBeUndefined();
    expect(watched(nested(DEEPEST + 1)).problem).toBe("json-too-deep");
    expect(watched(nested(DEEPEST + 2), 2).problem).toBeUndefined();
    expect(watched(nested(DEEPEST + 3), 2).problem).toBe("json-too-deep");
  }
  expect(look('[{"a":{"__proto__":1}}]')).toEqual({ problem: "json-forbidden-key" });
  expect(look('["__proto__",{"a":"__proto__"},{"constructor":1}]')).toEqual({ once: true });
  expect(watched('{"a":{"__proto__":1}}').problem).toBe("json-forbidden-key");
  expect(watched('["__proto__",{"a":"__proto__"}]').problem).toBeUndefined();
  // many lists beside each other are not deep
  expect(watched(`[${Array.from({ length: 99 }, () => "[{}]").join()}]`).problem).toBeUndefined();
});

test("what a twin drops is looked at too", () => {
  expect(parseJson(`{"a":${lists(DEEPEST)},"a":1}`)).toEqual({ problem: "json-too-deep" });
  expect(parseJson('{"a":{"__proto__":1},"a":1}')).toEqual({ problem: "json-forbidden-key" });
  expect(parseJson(`{"a":{"__proto__":1,"b":${lists(DEEPEST)}},"a":1}`)).toEqual({ problem: "json-forbidden-key" });
  expect(parseJson('{"a":1')).toEqual({ problem: "json-syntax" });
});

test("texts in lists and texts alone are no keys, and a count is taken once", () => {
  expect(twins('"a"')).toBe(0);
  expect(twins('["a","a",{"a":"a"},"a","a"]')).toBe(0);
  expect(twins('{"a":["a","a"],"b":"a","c":{"a":{}},"d":[{"a":1},{"a":1}]}')).toBe(0);
  expect(twins('{"a":{"b":1},"c":[],"a":1}')).toBe(1);
  const watch = watched('{"a":1,"a":2,"a":3}');
  expect([watch.take(), watch.take()]).toEqual([2, 0]);
});
