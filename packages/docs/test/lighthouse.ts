// `pnpm lighthouse`: the built site as a slow phone sees it, five times a page; the medians, and a failure below accessibility 1.00.
// Fetches a pinned Lighthouse by npx when it is asked for (docs/decisions/browser-from-npm.md); no part of `pnpm test`, whose
// axe tests look at every page: what is timed here differs from run to run.
import { execFile } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { launch, serve } from "./browser/launch.ts";

const LIGHTHOUSE = "lighthouse@13.5.0";
const RUNS = 5;
const pages = ["/", "/hoc/a1-12-chu-so-dinh-danh/", "/en/hoc/c2-soat-loi-bang-du-lieu/"];

/** What is read of a result. */
interface Result {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}

const categories = ["performance", "accessibility", "best-practices", "seo"];
const timings = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"];

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => probe.once("listening", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

const median = (xs: readonly number[]): number => xs.toSorted((a, b) => a - b)[xs.length >> 1]!;

const port = await freePort();
const site = await serve(join(import.meta.dirname, "../dist"));
const browser = await launch({ args: [`--remote-debugging-port=${port}`] });

async function look(path: string): Promise<Result> {
  const only = `--only-categories=${categories.join(",")}`;
  const args = ["-y", LIGHTHOUSE, site.url + path, `--port=${port}`, "--output=json", "--quiet", "--no-enable-error-reporting", only];
  const { stdout } = await promisify(execFile)("npx", args, { maxBuffer: 2 ** 28, shell: process.platform === "win32" });
  const result = JSON.parse(stdout) as Result;
  if (result.runtimeError) throw new Error(`${path}: ${result.runtimeError.message}`);
  return result;
}

try {
  for (const path of pages) {
    const results: Result[] = [];
    for (let run = 0; run < RUNS; run++) results.push(await look(path));
    const of = (read: (result: Result) => number | null | undefined, name: string): number =>
      median(
        results.map((result) => {
          const value = read(result);
          if (typeof value !== "number") throw new Error(`${path}: Lighthouse gives no ${name}`);
          return value;
        }),
      );
    const scores = categories.map((c) => [c, of((r) => r.categories[c]?.score, c)] as const);
    const times = timings.map((t) => [t, of((r) => r.audits[t]?.numericValue, t)] as const);
    console.log(`${path} (${RUNS} runs)`);
    for (const [name, score] of scores) console.log(`  ${name.padEnd(26)}${score.toFixed(2)}`);
    for (const [name, value] of times)
      console.log(`  ${name.padEnd(26)}${name.endsWith("shift") ? value.toFixed(3) : `${Math.round(value)} ms`}`);
    if (Math.min(...results.map((r) => r.categories["accessibility"]!.score!)) < 1) {
      console.error(`  ✗ accessibility must be 1.00 in every run`);
      process.exitCode = 1;
    }
  }
} finally {
  await browser.close();
  await site.close();
}
