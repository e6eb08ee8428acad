import { describe, expect, test } from "vitest";
import { isAdult, isChild, isKept, sum, unused, word } from "./planted.js";

describe("planted", () => {
  test("on the edge", () => {
    expect([isAdult(17), isAdult(18)]).toEqual([false, true]);
    expect(word(18)).toBe("adult");
    expect(word(17)).toBe("minor");
  });

  // badly: far from the edge
  test.for([1, 2])("a child of %d", (age) => {
    expect(isChild(age)).toBe(true);
    expect(isChild(age + 20)).toBe(false);
  });

  test("the first to ask", () => {
    expect(isKept("x")).toBe(true);
  });

  test("the second to ask", () => {
    expect(isKept("y")).toBe(true);
  });

  test("there, but never run", () => {
    expect(unused).toBeTypeOf("function");
  });

  test("a loop", { timeout: 1000 }, () => {
    expect(sum(4)).toBe(6);
  });
});
