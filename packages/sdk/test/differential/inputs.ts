import { between, randomDigits, seeded, type Random } from "../../src/core/index.js";
import { mutate } from "../equivalence/hostile.js";

/** 20,000 and more: what the unit makes, the same with one thing wrong, and digits of the lengths that matter. */
export function inputs(generate: (random: Random) => string, lengths: readonly [number, number], heads: readonly string[]): string[] {
  const random = seeded(112);
  const out: string[] = [];
  while (out.length < 24_000) {
    const right = generate(random);
    const head = heads[between(random, 0, heads.length - 1)]!;
    out.push(right, mutate(random, right, "2026-11-23") ?? "", head + randomDigits(random, between(random, ...lengths) - head.length));
  }
  return out;
}
