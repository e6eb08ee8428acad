import { describe, expect, test } from "vitest";
import type { Dimension } from "../rules/index.js";
import { passes, percent } from "./index.js";

describe("a share in percent", () => {
  test.each([
    [0, 0, undefined],
    [1, 1, 100],
    [0, 1, 0],
    [1, 3, 33.3],
    [2, 3, 66.7],
    // a fault is never rounded away, nor is the only success
    [999_999, 1_000_000, 99.9],
    [1, 1_000_000, 0.1],
  ])("%i of %i", (numerator, denominator, value) => expect(percent({ numerator, denominator })).toBe(value));
});

const score = (dimension: Dimension, numerator: number, denominator: number) => ({ dimension, numerator, denominator });
const nothingMissing = { known: [], unknown: [], missing: [], repeated: [], suggestions: {} };

describe("passing", () => {
  const four = [score("accuracy", 95, 100), score("completeness", 96, 100), score("cleanness", 97, 100), score("timeliness", 98, 100)];
  test("with a threshold, each of the four words reaches it", () => {
    expect(passes({ scores: four, refused: 5, mapping: nothingMissing }, 95)).toBe(true);
    expect(passes({ scores: four, refused: 0, mapping: nothingMissing }, 95.5)).toBe(false);
  });
  test("the other two are told, and decide nothing", () => {
    expect(
      passes({ scores: [...four, score("consistency", 0, 100), score("shareability", 0, 100)], refused: 0, mapping: nothingMissing }, 95),
    ).toBe(true);
  });
  test("what could not be judged decides nothing", () => {
    expect(passes({ scores: [score("timeliness", 0, 0)], refused: 0, mapping: nothingMissing }, 95)).toBe(true);
  });
  test("without one, no row is sent back and no required column is missing", () => {
    expect(passes({ scores: [], refused: 0, mapping: nothingMissing })).toBe(true);
    expect(passes({ scores: [], refused: 1, mapping: nothingMissing })).toBe(false);
    expect(passes({ scores: [], refused: 0, mapping: { ...nothingMissing, missing: ["gender"] } })).toBe(false);
  });
});
