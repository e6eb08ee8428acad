import { between, pick, randomDigits, type Random } from "../../src/core/index.js";
import { mutate } from "../equivalence/hostile.js";

const LONG = ["0", "9", "A", "-", ".", "/", " ", "<", "ễ", "\u0301", "(", "a1", "1.", "0/"];

const characters = (random: Random, max: number): string => {
  let out = "";
  for (let n = between(random, 0, max); n > 0; n--)
    out += String.fromCharCode(random() < 0.7 ? between(random, 32, 126) : between(random, 0, 65_535));
  return out;
};

/** A text that may be anything: most often nearly what one of `makers` makes. */
export function anyText(random: Random, makers: readonly ((random: Random) => string)[]): string {
  const kind = random();
  if (kind < 0.55) {
    const once = mutate(random, pick(random, makers)(random), "2026-11-23") ?? "";
    return kind < 0.2 ? (mutate(random, once, "2026-11-23") ?? "") : once;
  }
  if (kind < 0.75) return randomDigits(random, between(random, 1, 16));
  if (kind < 0.9995) return characters(random, 24);
  // far longer than anything that is read
  return pick(random, LONG).repeat(between(random, 100, 50_000));
}
