import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const MB = 1_048_576;

// in a process of its own: the test runner's heap is not the converter's
it("converting 100,000 addresses holds no more memory than converting 10,000", { timeout: 600_000 }, () => {
  const script = fileURLToPath(new URL("./convert-addresses.ts", import.meta.url));
  const loader = new URL("../../scripts/resolve-ts.ts", import.meta.url).href;
  const { rows, blank, results, written, held } = JSON.parse(
    execFileSync(process.execPath, ["--expose-gc", "--import", loader, script, "100000"], { encoding: "utf8" }),
  ) as { rows: number; blank: number; results: Readonly<Record<string, number>>; written: number; held: readonly number[] };
  expect([rows, blank]).toEqual([100_000, 0]);
  expect(results["ok"]! + results["ambiguous"]!).toBe(rows);
  expect(written).toBeGreaterThan(rows * 100);
  expect(held).toHaveLength(10);
  // a byte kept for every address would be 8 MB
  expect(Math.max(...held) - held[0]!).toBeLessThan(4 * MB);
});
