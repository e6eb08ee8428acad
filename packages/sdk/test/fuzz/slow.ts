/** How long a call may take. */
export const LIMIT_MS = 1;

/**
 * Whether a call that took too long is slow by itself: it is repeated, and what counts is the processor's time of this thread. By the
 * clock, a pause of the collector or a busy machine would be the call's.
 */
export function slow(run: () => unknown): boolean {
  for (let attempt = 0; attempt < 8; attempt++) {
    const before = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(before);
    if ((user + system) / 1000 <= LIMIT_MS) return false;
  }
  return true;
}
