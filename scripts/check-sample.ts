// Checks the sample registry with the SDK's own command line, prints the summary, and leaves the HTML report where the
// site serves it: /bao-cao-mau/.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { docs, root, sdk } from "./steps/tools.ts";

const report = join(docs, "public/bao-cao-mau/index.html");
rmSync(dirname(report), { recursive: true, force: true });
mkdirSync(dirname(report), { recursive: true });

// The people of the sample live in a made-up present, so that nobody alive can be among them.
const options = ["--as", "citizen", "--as-of", "2090-01-01", "--report", report];
const args = [join(sdk, "dist/cli/hoso.js"), "check", "examples/check-a-spreadsheet/registry.xlsx", ...options];
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });

// 1 says that the file is below the threshold: the sample is broken on purpose, so 0 would be the surprise.
if (status !== 1) {
  console.error(`hoso check ended with ${status ?? "a signal"}, and 1 was expected: the sample has faults`);
  process.exitCode = 1;
}
