// `pnpm test`: everything that proves the project, as named steps. `pnpm test --only types,lint` runs those steps alone.
import { parseArgs } from "node:util";
import { runStep, type Step } from "./steps/run-step.ts";
import { only, runSteps } from "./steps/run-steps.ts";
import { steps } from "./steps/steps.ts";

// pnpm hands `--` on to the script, where parseArgs would end the options.
const { values } = parseArgs({ args: process.argv.slice(2).filter((arg) => arg !== "--"), options: { only: { type: "string" } } });

function chosen(): Step[] {
  try {
    return values.only === undefined ? steps() : only(steps(), values.only.split(","));
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}

const { passed, failed } = await runSteps(
  chosen(),
  (step) => runStep(step),
  (line) => console.log(line),
);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
