// `pnpm start`: the SDK built, a registry file checked with it, the site built with the report, then served.
// `pnpm start --exit` stops before serving; `--port N` serves on another port.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Served, serve } from "./serve.ts";
import { buildSdk, buildSite, checkSample } from "./steps/builds.ts";
import { type Command, docs } from "./steps/tools.ts";

function options(): { exit: boolean; port: number } {
  // pnpm hands `--` on to the script, where parseArgs would end the options.
  const args = process.argv.slice(2).filter((arg) => arg !== "--");
  const { values } = parseArgs({ args, options: { exit: { type: "boolean", default: false }, port: { type: "string", default: "4321" } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`--port ${values.port}: cổng là một số từ 1 đến 65535 · a port is a number from 1 to 65535`);
  return { exit: values.exit, port };
}

/** Runs commands quietly, or lets them talk; what a quiet one said is printed when it fails. */
function stage(title: string, commands: readonly Command[], talking = false): void {
  console.log(`\n▸ ${title}`);
  const start = performance.now();
  for (const { args, cwd } of commands) {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd,
      stdio: talking ? "inherit" : "pipe",
      encoding: "utf8",
      maxBuffer: 2 ** 26,
    });
    if (status !== 0) throw new Error(`${title}: không xong · did not finish\n${stdout ?? ""}${stderr ?? ""}`);
  }
  console.log(`  ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

async function run(): Promise<Served | undefined> {
  const { exit, port } = options();
  const site = join(docs, "dist");
  // The port is taken first, so that a taken one is said now and not after a minute of building.
  const early = exit ? undefined : await serve(docs, port);
  await early?.close();
  stage("Dựng bộ công cụ · Building the SDK", buildSdk());
  stage("Soát tệp mẫu 20.000 người bịa · Checking the sample of 20,000 made-up people", checkSample(), true);
  stage("Dựng trang học · Building the site", buildSite());
  return exit ? undefined : await serve(site, port);
}

try {
  const served = await run();
  console.log(served ? `\n${served.url}  ·  báo cáo · report: ${served.url}/bao-cao-mau/  ·  Ctrl+C` : "\nXong · Done: packages/docs/dist");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
