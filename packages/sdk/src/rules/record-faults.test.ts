import { describe, expect, test } from "vitest";
import { Faults, isObject, isText } from "./record-faults.js";
import { atMost, calendarDate, composed, endsIn, verdict } from "./record-primitives.js";

/** What one method finds, as `problem`, or `problem params`. */
const found = (ask: (faults: Faults) => unknown): string[] => {
  const faults = new Faults("thing");
  ask(faults);
  return faults.found.map(({ code, params, path }) => {
    expect(path).toEqual(["a", 0]);
    expect(code.startsWith("thing/")).toBe(true);
    return [code.slice(6), ...Object.entries(params).flat()].join(" ");
  });
};
const path = ["a", 0];

describe("faults of structure", () => {
  test("an object", () => {
    const ask = (value: unknown) => found((f) => expect(f.object(value, path)).toBe(isObject(value)));
    expect([{}, undefined, null, [], "x", 1].map(ask)).toEqual([
      [],
      ["missing"],
      ["not-an-object"],
      ["not-an-object"],
      ["not-an-object"],
      ["not-an-object"],
    ]);
    expect([isObject({}), isObject(null), isObject([]), isObject("x"), isObject(undefined)]).toEqual([true, false, false, false, false]);
  });

  test("a list, and how long it is", () => {
    const ask = (value: unknown) => found((f) => expect(f.list(value, path, 1, 2)).toBe(Array.isArray(value)));
    expect([[1], [1, 2], [], [1, 2, 3], undefined, {}, "x"].map(ask)).toEqual([
      [],
      [],
      ["too-few min 1"],
      ["too-many max 2"],
      ["missing"],
      ["not-a-list"],
      ["not-a-list"],
    ]);
  });

  test("text, and how long it is", () => {
    const ask = (value: unknown) => found((f) => f.text(value, path, 2));
    expect(["a", "ab", "", "abc", undefined, 1].map(ask)).toEqual([[], [], ["empty"], ["too-long max 2"], ["missing"], ["not-text"]]);
    expect(["a", "ab", "", "abc", 1].map((value) => isText(value, 2))).toEqual([true, true, false, false, false]);
  });

  test("a code, yes or no, a form", () => {
    expect(["x", "z", undefined, 1].map((value) => found((f) => f.code(value, path, ["x", "y"])))).toEqual([
      [],
      ["unknown-code"],
      ["missing"],
      ["unknown-code"],
    ]);
    expect([true, false, undefined, "yes"].map((value) => found((f) => f.yesOrNo(value, path)))).toEqual([
      [],
      [],
      ["missing"],
      ["not-yes-or-no"],
    ]);
    const ask = (value: unknown) => found((f) => f.form(value, path, (x) => x === "a", "odd"));
    expect(["a", "b", undefined, 1].map(ask)).toEqual([[], ["odd"], ["missing"], ["not-text"]]);
  });

  test("a unit gives its own reasons, and only those that refuse", () => {
    const faults = new Faults("thing");
    faults.unitOf("x", path, () => [
      { code: "unit/a", params: { at: 1 } },
      { code: "unit/b", params: {}, severity: "warning" },
      { code: "unit/c", params: {}, severity: "refuse" },
    ]);
    expect(faults.found).toEqual([
      { path, code: "unit/a", params: { at: 1 } },
      { path, code: "unit/c", params: {} },
    ]);
    expect([undefined, 1].map((value) => found((f) => f.unitOf(value, path, () => [{ code: "unit/a", params: {} }])))).toEqual([
      ["missing"],
      ["not-text"],
    ]);
  });
});

test("characters are counted as people count them, and only where there may be too many", () => {
  expect([atMost("ab", 2), atMost("abc", 2), atMost("😀😀", 2), atMost("😀😀😀", 2), atMost("😀a😀", 2), atMost("abcde", 2)]).toEqual([
    true,
    false,
    true,
    false,
    false,
    false,
  ]);
});

test("composed, also where a mark or a Vietnamese letter begins and ends its range", () => {
  expect(["a\u0300", "a\u0301", "\u1EA0\u1EF9", "\u1E9F", "\u1EFA", "\u0344", "\u2126", "x\u02FF"].map(composed)).toEqual([
    false,
    false,
    true,
    true,
    true,
    false,
    false,
    true,
  ]);
});

test("ends in one of the words; a verdict is a number", () => {
  expect([endsIn("xã A", ["B", "A"]), endsIn("xã A", ["xã"]), endsIn("xã A", [])]).toEqual([true, false, false]);
  expect([verdict(true), verdict(false)]).toEqual([1, 0]);
});

test("seven characters are a month only when they are digits and a dash in their places", () => {
  expect(["2050-12", "2a50-12", "205a-12", "2050x12", "2050-1a", "2050-a1", "20501-2"].map(calendarDate)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
});
