// One thread: takes a script of tests, runs it once with every mutant asleep, then once for each mutant that is asked for.
import { createRequire } from "node:module";
import { Script } from "node:vm";
import { parentPort, workerData } from "node:worker_threads";
import fc from "fast-check";
import { end, run, suite, type Case } from "./suite.js";

/** What the instrumented code reads and writes. */
interface Switch {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount: number;
  hitLimit: number;
  mutantCoverage: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

export type Question = { readonly kind: "dry" } | { readonly kind: "mutant"; readonly id: string };

/** What became of a question: the dry run's fault, or who killed the mutant. */
export interface Answer {
  readonly fault?: string;
  readonly killer?: string;
  readonly covered?: boolean;
}

// the same examples each time: a verdict that comes and goes is none
fc.configureGlobal({ seed: 1 });

const { script, from } = workerData as { readonly script: string; readonly from: string };
const make = new Script(`(function(require){${script}\n})`, { filename: "tests.cjs" });
const outside = createRequire(from);
const world = globalThis as { __stryker__?: Switch };

function evaluate(activeMutant: string | undefined, hitLimit: number): readonly Case[] {
  world.__stryker__ = { activeMutant, hitCount: 0, hitLimit, mutantCoverage: { static: {}, perTest: {} } };
  const { api, cases } = suite();
  const start = make.runInThisContext() as (require: (name: string) => unknown) => void;
  start((name) => (name === "vitest" ? api : outside(name)));
  return cases;
}

/** How long each case takes, and what it covers; found by the dry run. */
let times: number[] = [];
let coverage: Switch["mutantCoverage"] = { static: {}, perTest: {} };

async function dry(): Promise<Answer> {
  const cases = evaluate(undefined, Number.POSITIVE_INFINITY);
  if (cases.length === 0) return { fault: "there is no test" };
  times = [];
  for (const [i, one] of cases.entries()) {
    world.__stryker__!.currentTestId = String(i);
    const start = performance.now();
    try {
      await run(one);
    } catch (error) {
      return { fault: `${one.name}: ${String(error)}` };
    }
    times.push(performance.now() - start);
  }
  coverage = world.__stryker__!.mutantCoverage;
  await end(cases);
  return {};
}

async function ask(id: string): Promise<Answer> {
  const hits = Object.values(coverage.perTest).reduce((sum, of) => sum + (of[id] ?? 0), coverage.static[id] ?? 0);
  // what loads differently may concern every test
  const everywhere = coverage.static[id] !== undefined;
  const quick = times.map((_, i) => i).toSorted((a, b) => times[a]! - times[b]!);
  const meets = (i: number) => everywhere || coverage.perTest[String(i)]?.[id] !== undefined;
  if (!quick.some(meets)) return { covered: false };
  // the others last: what is worked out once and kept was met only by the first test that asked for it
  const order = [...quick.filter(meets), ...quick.filter((i) => !meets(i))];
  let cases: readonly Case[];
  try {
    // a loop that no longer ends meets its mutant over and over
    cases = evaluate(id, 20_000 + 10 * hits);
  } catch (error) {
    return { killer: `while loading: ${String(error).slice(0, 80)}` };
  }
  if (cases.length !== times.length) return { killer: "another number of tests" };
  try {
    for (const i of order) {
      try {
        await run(cases[i]!);
      } catch {
        return { killer: cases[i]!.name };
      }
    }
    return {};
  } finally {
    world.__stryker__!.activeMutant = undefined;
    await end(cases);
  }
}

parentPort!.on("message", async (question: Question) => {
  const answer = await (question.kind === "dry" ? dry() : ask(question.id));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort!.postMessage(answer);
});
