// What the whole catalogue costs beyond zod's own import, on what `pnpm build` wrote, bundled as users do (reading four hundred
// files one by one costs more than what is in them): `node --expose-gc --import ./scripts/resolve-ts.ts scripts/catalogue-cost.ts`.
// Time is that of the processor, so that a busy machine answers like an idle one.
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

interface Catalogue {
  readonly catalogue: readonly { readonly key: string; load(): Promise<unknown> }[];
}

const MOST = { milliseconds: 100, megabytes: 25 };
const dist = join(import.meta.dirname, "../dist");
const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

const directory = mkdtempSync(join(import.meta.dirname, "../node_modules/.catalogue-"));
const file = join(directory, "catalogue.mjs");
await build({
  entryPoints: [join(dist, "databases/index.js")],
  bundle: true,
  format: "esm",
  platform: "node",
  external: ["zod"],
  outfile: file,
  logLevel: "error",
});
const cpu = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

await import("zod");
const [before, began] = [heap(), cpu()];
const { catalogue } = (await import(pathToFileURL(file).href)) as Catalogue;
const units = await Promise.all(catalogue.map((entry) => entry.load()));
const milliseconds = cpu() - began;
const megabytes = heap() - before;
rmSync(directory, { recursive: true });

const within = milliseconds <= MOST.milliseconds && megabytes <= MOST.megabytes;
process.stdout.write(
  `${units.length} records: ${milliseconds.toFixed(0)} ms (at most ${MOST.milliseconds}), ${megabytes.toFixed(1)} MB (at most ${MOST.megabytes})\n`,
);
process.exit(within ? 0 : 1);
