// `pnpm fuzz --count 10000000`: random and nearly right texts through every identifier and field, on as many threads as `--threads`.
import { parseArgs } from "node:util";
import { parentPort, Worker, workerData } from "node:worker_threads";
import { fuzz, type Fuzzed } from "../test/fuzz/fuzz.js";
import { units } from "./conformance/units.js";

interface Share {
  readonly count: number;
  readonly seed: number;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(2).filter((arg) => arg !== "--"),
    options: {
      count: { type: "string", default: "100000" },
      threads: { type: "string", default: "2" },
      seed: { type: "string", default: "1" },
    },
  });
  const [count, threads, seed] = [Number(values.count), Number(values.threads), Number(values.seed)];
  const start = performance.now();
  const shares = Array.from({ length: threads }, (_, i): Share => ({ count: Math.ceil(count / threads), seed: seed * 1000 + i }));
  const results = await Promise.all(
    shares.map(
      (share) =>
        new Promise<Fuzzed>((resolve, reject) => {
          new Worker(import.meta.filename, { workerData: share }).on("message", resolve).on("error", reject);
        }),
    ),
  );
  const sum = (of: (result: Fuzzed) => number) => results.reduce((total, result) => total + of(result), 0).toLocaleString("en");
  const faults = results.flatMap((result) => result.faults);
  for (const fault of faults.slice(0, 50)) console.log(fault);
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`${sum((r) => r.texts)} texts, ${sum((r) => r.calls)} calls, ${faults.length} faults, ${seconds} s`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

if (parentPort === null) await main();
else {
  const share = fuzz(
    (await units()).map(({ verbs }) => verbs),
    workerData as Share,
  );
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort.postMessage(share);
}
