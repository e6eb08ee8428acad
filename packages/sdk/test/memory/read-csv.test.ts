import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const MB = 1_048_576;

// in a process of its own: the test runner's heap is not the reader's
it("a million rows of CSV take no more memory than the first hundred thousand", { timeout: 300_000 }, () => {
  const script = fileURLToPath(new URL("./read-csv.ts", import.meta.url));
  const loader = new URL("../../scripts/resolve-ts.ts", import.meta.url).href;
  const { seen, heap } = JSON.parse(
    execFileSync(process.execPath, ["--expose-gc", "--import", loader, script, "1000000"], { encoding: "utf8" }),
  ) as { seen: number; heap: readonly number[] };
  expect(seen).toBe(1_000_000);
  expect(heap).toHaveLength(10);
  // a leak of one short text a row would be 50 MB
  expect(Math.max(...heap) - heap[0]!).toBeLessThan(8 * MB);
  expect(Math.max(...heap)).toBeLessThan(64 * MB);
});
