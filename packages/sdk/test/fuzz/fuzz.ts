import { seeded, type ExamineOptions, type Random } from "../../src/core/index.js";
import { LIMIT_MS, slow } from "./slow.js";
import { anyText } from "./texts.js";

/** What is asked of a unit. */
export interface Asked {
  readonly meta: { readonly key: string };
  normalize(text: string): string;
  is(text: unknown): boolean;
  examine(text: string, options?: ExamineOptions): readonly unknown[];
  remarks(text: string, options?: ExamineOptions): readonly unknown[];
  generate(random: Random): string;
  mask?(text: string): string;
}

export interface Fuzzed {
  readonly texts: number;
  readonly calls: number;
  readonly faults: readonly string[];
}

const options = { asOf: "2026-11-23", strict: true } as const;

type Call = readonly [name: string, run: (text: string) => unknown];

const callsOf = (unit: Asked): Call[] => [
  [`${unit.meta.key} normalize`, (text) => unit.normalize(text)],
  [`${unit.meta.key} is`, (text) => unit.is(text)],
  [`${unit.meta.key} examine`, (text) => unit.examine(text, options)],
  [`${unit.meta.key} remarks`, (text) => unit.remarks(text, options)],
  ...(unit.mask === undefined ? [] : [[`${unit.meta.key} mask`, (text: string) => unit.mask?.(text)] as const]),
];

/** Hỏi mọi đơn vị về `count` văn bản: every call that threw, and every one that took more than a millisecond. */
export function fuzz(units: readonly Asked[], { count, seed }: { readonly count: number; readonly seed: number }): Fuzzed {
  const random = seeded(seed);
  const makers = units.map((unit) => (r: Random) => unit.generate(r));
  const groups = units.map(callsOf);
  const faults: string[] = [];
  let calls = 0;
  for (let i = 0; i < count; i++) {
    const text = anyText(random, makers);
    for (const group of groups) {
      const start = performance.now();
      let running = "";
      try {
        for (const [name, run] of group) {
          running = name;
          run(text);
        }
      } catch (error) {
        faults.push(`${running} threw ${String(error)}: ${JSON.stringify(text.slice(0, 80))}`);
      }
      calls += group.length;
      if (performance.now() - start > LIMIT_MS)
        for (const [name, run] of group)
          if (slow(() => run(text))) faults.push(`${name} is slow: ${text.length} × ${JSON.stringify(text.slice(0, 80))}`);
    }
  }
  return { texts: count, calls, faults };
}
