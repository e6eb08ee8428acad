import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { root } from "../codegen/source.js";
import type { Mutant } from "./mutants.js";
import type { Answer, Question } from "./thread.js";

/** Số phận của một đột biến. */
export interface Verdict {
  readonly mutant: Mutant;
  /** The test that failed, or that it never came back; nothing when the mutant lived. */
  readonly killer?: string | undefined;
  /** False when no test even runs the mutated code. */
  readonly covered: boolean;
}

/** A loop that no longer ends is stopped by what it hits; this is for what even that does not stop. */
const PATIENCE_MS = { dry: 600_000, mutant: 300_000 };

class Thread {
  private worker: Worker | undefined;
  private readonly script: string;

  constructor(script: string) {
    this.script = script;
  }

  /** The answer; nothing when none came in time, and the thread is gone. */
  private post(question: Question): Promise<Answer | undefined> {
    const worker = this.worker!;
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        clearTimeout(timer);
        worker.off("message", heard).off("error", failed);
        act();
      };
      const heard = (answer: Answer) => settle(() => resolve(answer));
      const failed = (error: unknown) => settle(() => reject(error as Error));
      const timer = setTimeout(() => settle(() => void this.stop().then(() => resolve(undefined))), PATIENCE_MS[question.kind]);
      worker.on("message", heard).on("error", failed);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(question);
    });
  }

  async start(): Promise<void> {
    const hooks = pathToFileURL(join(root, "scripts/resolve-ts.ts")).href;
    this.worker = new Worker(join(root, "scripts/mutate/thread.ts"), {
      workerData: { script: this.script, from: join(root, "package.json") },
      execArgv: ["--import", hooks, "--no-warnings"],
    });
    const answer = await this.post({ kind: "dry" });
    const fault = answer === undefined ? "the tests take too long" : answer.fault;
    if (fault !== undefined) {
      await this.stop();
      throw new Error(`the tests must pass before anything is mutated: ${fault}`);
    }
  }

  async ask(mutant: Mutant): Promise<Verdict> {
    if (this.worker === undefined) await this.start();
    const answer = await this.post({ kind: "mutant", id: mutant.id });
    if (answer === undefined) return { mutant, killer: "it never came back", covered: true };
    return { mutant, killer: answer.killer, covered: answer.covered ?? true };
  }

  async stop(): Promise<void> {
    await this.worker?.terminate();
    this.worker = undefined;
  }
}

/** Wakes each mutant in turn and runs the tests that cover it, the quick ones first, until one fails. */
export async function judge(script: string, mutants: readonly Mutant[], told: (verdict: Verdict) => void = () => {}): Promise<Verdict[]> {
  const thread = new Thread(script);
  const verdicts: Verdict[] = [];
  try {
    for (const mutant of mutants) {
      const verdict = await thread.ask(mutant);
      verdicts.push(verdict);
      told(verdict);
    }
  } finally {
    await thread.stop();
  }
  return verdicts;
}
