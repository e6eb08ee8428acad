// The runner must be able to say no: each way a step can go wrong is planted here and has to be counted.
import assert from "node:assert/strict";
import { test } from "node:test";
import { count, type Outcome, runStep, type Step } from "./run-step.ts";
import { only, runSteps } from "./run-steps.ts";
import { root, script } from "./tools.ts";

const good: Outcome = { passed: 1, failed: 0, output: "" };
const step = (name: string, needs: string[] = [], rest: Partial<Step> = {}): Step => ({ name, needs, commands: () => [], ...rest });

test("a step that needs a failed one is counted as failed, not left out", async () => {
  const said: string[] = [];
  const sums = await runSteps(
    [step("a"), step("b", ["a"]), step("c")],
    async ({ name }) => (name === "a" ? { ...good, passed: 0, failed: 1 } : good),
    (line) => said.push(line),
  );
  assert.deepEqual(sums, { passed: 1, failed: 2 });
  assert.match(said.join("\n"), /not run: a failed/u);
});

test("at most two steps run at once, and one that wants both cores runs alone", async () => {
  const running = new Set<string>();
  const seen: string[][] = [];
  await runSteps(
    [step("a"), step("b"), step("c"), step("d", [], { alone: true }), step("e", ["d"])],
    async ({ name }) => {
      running.add(name);
      seen.push([...running]);
      await new Promise((done) => setTimeout(done, 5));
      running.delete(name);
      return good;
    },
    () => {},
  );
  assert.ok(seen.every((names) => names.length <= 2));
  assert.ok(seen.some((names) => names.length === 2));
  assert.ok(seen.every((names) => !names.includes("d") || names.length === 1));
});

test("steps that wait for each other are an error", async () => {
  await assert.rejects(
    runSteps(
      [step("a", ["b"]), step("b", ["a"])],
      async () => good,
      () => {},
    ),
    /wait for each other/u,
  );
});

test("--only takes known names and says which there are", () => {
  assert.deepEqual(
    only([step("a"), step("b", ["a"])], ["b"]).map(({ name, needs }) => [name, needs]),
    [["b", []]],
  );
  assert.throws(() => only([step("a")], ["typo"]), /no step named typo; there are: a/u);
});

test("a step with nothing to run, a missing tool and a failing program are failures", async () => {
  const failing = { passed: 0, failed: 1 };
  const outcome = async (commands: Step["commands"]) => {
    const { passed, failed } = await runStep(step("runner-self-test", [], { commands }));
    return { passed, failed };
  };
  assert.deepEqual(await outcome(() => []), failing);
  assert.deepEqual(
    await outcome(() => {
      throw new Error("no such tool");
    }),
    failing,
  );
  assert.deepEqual(await outcome(() => [script(root, "-e", "process.exit(3)")]), failing);
  assert.deepEqual(await outcome(() => [script(root, "-e", "process.exit(3)"), script(root, "-e", "0")]), failing);
  assert.deepEqual(await outcome(() => [script(root, "-e", "0")]), { passed: 1, failed: 0 });
});

test("a command that hangs is stopped, and its step has failed", async () => {
  const hanging = step("runner-self-test", [], { commands: () => [script(root, "-e", "setInterval(() => {}, 1000)")] });
  const { passed, failed, output } = await runStep(hanging, 300);
  assert.deepEqual({ passed, failed }, { passed: 0, failed: 1 });
  assert.match(output, /stopped by SIGTERM; a command has 0.3 s/u);
});

test("a vitest run without a report, with skipped tests or without tests is a failure", async () => {
  const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  assert.equal(count(report, 0).failed, 0);
  assert.equal(count(report, 1).failed, 1, "a file that could not be loaded");
  assert.equal(count({ ...report, numFailedTests: 2 }, 1).failed, 2);
  assert.equal(count({ ...report, numPendingTests: 1, numTodoTests: 1 }, 0).failed, 2);
  assert.equal(count({ ...report, numPassedTests: 0 }, 0).failed, 1);
  assert.equal((await runStep(step("runner-self-test", [], { vitest: true, commands: () => [script(root, "-e", "0")] }))).failed, 1);
});
