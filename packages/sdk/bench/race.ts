import { styleText } from "node:util";
import type { Bench } from "vitest";

/** How many times as fast as each other contender the first one is. */
export type Ratios<Name extends string> = Readonly<Record<Name, number>>;

const SLICE_MS = 25;
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** Runs for one slice of time; milliseconds a run. */
function slice(run: () => unknown): number {
  const start = performance.now();
  let runs = 0;
  let now = start;
  do {
    run();
    runs++;
    now = performance.now();
  } while (now - start < SLICE_MS);
  return (now - start) / runs;
}

/**
 * Chạy đua: short slices of every contender in turn, and the median of the ratios within each turn. What else the machine
 * does falls on all of them alike, so that ratios hold where absolute figures drift. Vitest's own table comes last.
 */
export async function race<Name extends string>(
  bench: Bench,
  contenders: Readonly<Record<Name, () => unknown>>,
  turns = 31,
): Promise<Ratios<Name>> {
  const names = Object.keys(contenders) as Name[];
  const [first] = names as [Name];
  for (const name of [...names, ...names]) slice(contenders[name]);
  const seen = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let turn = 0; turn < turns; turn++) {
    const times = new Map(names.map((name) => [name, slice(contenders[name])]));
    for (const name of names) seen.get(name)!.push(times.get(name)! / times.get(first)!);
  }
  const ratios = Object.fromEntries(names.map((name) => [name, median(seen.get(name)!)])) as Record<Name, number>;
  for (const name of names.slice(1)) console.log(`${first}: ${styleText("bold", `${ratios[name].toFixed(2)}×`)} the speed of ${name}`);
  await bench.compare(...names.map((name) => bench(name, () => void contenders[name]())), { time: 200 });
  return ratios;
}
