import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const MB = 1_048_576;

// in a process of its own: the test runner's heap is not the checker's
it("checking 400,000 rows holds no more memory than checking 40,000, duplicates and all", { timeout: 300_000 }, () => {
  const script = fileURLToPath(new URL("./check-rows.ts", import.meta.url));
  const loader = new URL("../../scripts/resolve-ts.ts", import.meta.url).href;
  const { rows, doubled, doubted, held } = JSON.parse(
    execFileSync(process.execPath, ["--expose-gc", "--import", loader, script, "400000"], { encoding: "utf8" }),
  ) as { rows: number; doubled: number; doubted: number; held: readonly number[] };
  expect(rows).toBe(400_000);
  expect(doubled).toBeGreaterThan(1_000);
  expect(doubted).toBeGreaterThan(50_000);
  expect(held).toHaveLength(11);
  // one number a row would be 3 MB, a name 20 MB
  const reading = held.slice(1, -1);
  expect(Math.max(...reading) - reading[0]!).toBeLessThan(3 * MB);
  // at the end one partition at a time is held, and what it is compared in
  expect(held.at(-1)! - reading[0]!).toBeLessThan(10 * MB);
});
