// What the whole catalogue costs beyond zod's own import: `node --expose-gc scripts/catalogue-cost.ts`, on what `pnpm build` wrote.
import { join } from "node:path";
import { pathToFileURL } from "node:url";

interface Catalogue {
  readonly catalogue: readonly { readonly key: string; load(): Promise<unknown> }[];
}

const MOST = { milliseconds: 100, megabytes: 25 };
const dist = join(import.meta.dirname, "../dist");
const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

await import("zod");
const [before, began] = [heap(), performance.now()];
const { catalogue } = (await import(pathToFileURL(join(dist, "databases/index.js")).href)) as Catalogue;
const units = await Promise.all(catalogue.map((entry) => entry.load()));
const milliseconds = performance.now() - began;
const megabytes = heap() - before;

const within = milliseconds <= MOST.milliseconds && megabytes <= MOST.megabytes;
process.stdout.write(
  `${units.length} records: ${milliseconds.toFixed(0)} ms (at most ${MOST.milliseconds}), ${megabytes.toFixed(1)} MB (at most ${MOST.megabytes})\n`,
);
process.exit(within ? 0 : 1);
