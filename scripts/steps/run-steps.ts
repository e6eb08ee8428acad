// All steps, two at a time, in an order their needs allow; one line for each, and one line at the end.
import type { Outcome, Step } from "./run-step.ts";

const cores = 2;

/** The steps that may start now: needs settled, and room on the cores. */
function next(waiting: readonly Step[], running: ReadonlyMap<string, Step>, done: ReadonlyMap<string, Outcome>): Step | undefined {
  const taken = [...running.values()].reduce((sum, step) => sum + (step.alone ? cores : 1), 0);
  return waiting.find((step) => step.needs.every((need) => done.has(need)) && taken + (step.alone ? cores : 1) <= cores);
}

/** The named steps only, without what they need; throws on a name that is none. */
export function only(steps: readonly Step[], names: readonly string[]): Step[] {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) throw new Error(`no step named ${unknown.join(", ")}; there are: ${steps.map((step) => step.name).join(", ")}`);
  return steps
    .filter((step) => names.includes(step.name))
    .map((step) => ({ ...step, needs: step.needs.filter((need) => names.includes(need)) }));
}

const tail = (output: string) =>
  output
    .trimEnd()
    .split("\n")
    .slice(-60)
    .map((line) => `    ${line}`)
    .join("\n");

/** Runs every step and returns the sums. */
export async function runSteps(
  steps: readonly Step[],
  run: (step: Step) => Promise<Outcome>,
  say: (line: string) => void,
): Promise<{ passed: number; failed: number }> {
  const waiting = [...steps];
  const running = new Map<string, Step>();
  const done = new Map<string, Outcome>();
  const finished = async (step: Step) => {
    const start = performance.now();
    const broken = step.needs.filter((need) => done.get(need)?.failed);
    const outcome = broken.length > 0 ? { passed: 0, failed: 1, output: `not run: ${broken.join(", ")} failed` } : await run(step);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const counts = step.vitest ? ` ${outcome.passed} passed${outcome.failed ? `, ${outcome.failed} failed` : ""}` : "";
    say(`${outcome.failed ? "✗" : "✓"} ${step.name.padEnd(28)} ${seconds.padStart(6)} s${counts}`);
    if (outcome.failed) say(tail(outcome.output));
    running.delete(step.name);
    done.set(step.name, outcome);
  };
  const live = new Set<Promise<void>>();
  while (waiting.length > 0 || live.size > 0) {
    const step = next(waiting, running, done);
    if (step) {
      waiting.splice(waiting.indexOf(step), 1);
      running.set(step.name, step);
      const turn: Promise<void> = finished(step).finally(() => live.delete(turn));
      live.add(turn);
    } else if (live.size > 0) await Promise.race(live);
    else throw new Error(`steps wait for each other or for one that is not there: ${waiting.map((left) => left.name).join(", ")}`);
  }
  const outcomes = [...done.values()];
  return { passed: outcomes.reduce((sum, o) => sum + o.passed, 0), failed: outcomes.reduce((sum, o) => sum + o.failed, 0) };
}
