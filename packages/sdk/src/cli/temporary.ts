import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What must not outlive the run: temporary directories, and outputs that are not finished. */
const kept = new Set<string>();

/** Một thư mục tạm, removed when the run ends, however it ends. */
export function temporaryDirectory(): string {
  const path = mkdtempSync(join(tmpdir(), "hoso-"));
  kept.add(path);
  return path;
}

/** Counts a path among those to be removed. */
export function keepTrack(path: string): void {
  kept.add(path);
}

/** It has become what it was for. */
export function forget(path: string): void {
  kept.delete(path);
}

export function remove(path: string): void {
  if (existsSync(path)) rmSync(path, { recursive: true, force: true });
  kept.delete(path);
}

/** Removes everything, at once: also from a signal handler. */
export function removeAll(): void {
  for (const path of kept) remove(path);
}
