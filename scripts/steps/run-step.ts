// One step: its commands one after the other, what they said, and how many tests that makes.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { type Command, root } from "./tools.ts";

/** A named part of the proof. */
export interface Step {
  readonly name: string;
  /** Steps whose results this one reads: it waits for them, and fails when one of them did. */
  readonly needs: readonly string[];
  /** Evaluated when the step's turn comes, so that a missing tool or folder is this step's failure. */
  readonly commands: () => readonly Command[];
  /** A vitest run counts its tests; any other step counts as one. */
  readonly vitest?: true;
  /** Takes both cores: the step times something, or starts workers of its own. */
  readonly alone?: true;
}

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly output: string;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

const out = join(root, ".out/test");

/** A command that takes longer hangs. */
const patience = 30 * 60_000;

function run({ args, cwd }: Command, timeout: number): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd, timeout, env: { ...process.env, CI: "true", NO_COLOR: "1" } });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", (error) => done({ code: 1, output: String(error) }));
    child.on("close", (code, signal) => {
      const output = stripVTControlCharacters(Buffer.concat(chunks).toString("utf8"));
      done({ code: code ?? 1, output: signal ? `${output}\nstopped by ${signal}; a command has ${timeout / 1000} s\n` : output });
    });
  });
}

/** What a vitest report amounts to. A skipped test proves nothing, so it counts as failed; so does a file that never got to its tests. */
export function count(report: VitestReport, code: number): { passed: number; failed: number; note: string } {
  const skipped = report.numPendingTests + report.numTodoTests;
  const counted = report.numFailedTests + skipped;
  const failed = counted === 0 && (code !== 0 || report.numPassedTests === 0) ? 1 : counted;
  return { passed: report.numPassedTests, failed, note: skipped ? `\n${skipped} skipped: a skipped test counts as failed\n` : "" };
}

/** Runs a step to its end. Never throws: what goes wrong is the step's failure. */
export async function runStep(step: Step, timeout = patience): Promise<Outcome> {
  mkdirSync(out, { recursive: true });
  const report = join(out, `${step.name.replaceAll("/", "-")}.json`);
  rmSync(report, { force: true });
  let output = "";
  let code = 0;
  try {
    const commands = step.commands();
    if (commands.length === 0) throw new Error(`step ${step.name} has nothing to run`);
    for (const command of commands) {
      const reporters = step.vitest ? ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`] : [];
      const result = await run({ ...command, args: [...command.args, ...reporters] }, timeout);
      output += result.output;
      code ||= result.code;
    }
  } catch (error) {
    return { passed: 0, failed: 1, output: output + String(error) };
  } finally {
    writeFileSync(join(out, `${step.name.replaceAll("/", "-")}.log`), output);
  }
  if (!step.vitest) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
  if (!existsSync(report)) return { passed: 0, failed: 1, output };
  const { passed, failed, note } = count(JSON.parse(readFileSync(report, "utf8")) as VitestReport, code);
  return { passed, failed, output: output + note };
}
