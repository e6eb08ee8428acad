import type { Log } from "./log.ts";

/** Những trang đang được đánh dấu, the latest first: of each page the last word counts. */
export function bookmarks(log: Log): readonly string[] {
  const last = new Map<string, boolean>();
  for (const entry of log) {
    if (!("mark" in entry)) continue;
    last.delete(entry.mark);
    last.set(entry.mark, entry.on);
  }
  return [...last].flatMap(([place, on]) => (on ? [place] : [])).toReversed();
}
