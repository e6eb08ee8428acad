import { isAttempt, isReset, readEntry, type Attempt, type Entry } from "./attempt.ts";

/** Sổ học tập: entries in order of time, each id once. Only ever grows, up to {@link MOST}. */
export type Log = readonly Entry[];

/** About half a megabyte of text, a tenth of what a browser gives a site. */
export const MOST = 2000;

/** Of each exercise so many of the best attempts are never let go: as many as a lesson ever counts. */
const BEST = 3;

const VERSION = 1;

const text = (entry: Entry): string => JSON.stringify([entry.at, entry.id, entry]);

interface Line {
  readonly key: string;
  readonly entry: Entry;
}

/** The lines that stay whatever comes: the best attempts of each exercise, the last word on each lesson and bookmark. */
function pinned(lines: readonly Line[]): Set<Line> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const { entry } = line;
    const about = isAttempt(entry) ? entry.exercise : isReset(entry) ? `reset ${entry.reset}` : `mark ${entry.mark}`;
    const group = groups.get(about);
    if (group) group.push(line);
    else groups.set(about, [line]);
  }
  const out = new Set<Line>();
  for (const group of groups.values()) {
    // lines come in order of time; a stable sort keeps the older of two equal scores in front
    const kept = isAttempt(group[0]!.entry)
      ? [...group].sort((a, b) => (b.entry as Attempt).score - (a.entry as Attempt).score).slice(0, BEST)
      : group.slice(-1);
    for (const line of kept) out.add(line);
  }
  return out;
}

/**
 * Dọn sổ: beyond {@link MOST} the oldest go, but never the pinned ones. What is kept of a union depends on the union
 * alone, so `merge` stays associative (log.test.ts).
 */
function compact(lines: readonly Line[]): readonly Line[] {
  if (lines.length <= MOST) return lines;
  const stay = pinned(lines);
  const others = lines.filter((line) => !stay.has(line));
  const rest = new Set(others.slice(Math.max(0, others.length - Math.max(0, MOST - stay.size))));
  return lines.filter((line) => stay.has(line) || rest.has(line));
}

/**
 * Gộp hai sổ: set union by id, so that order, repetition and grouping do not matter (log.test.ts proves it). Two
 * different entries under one id can only come from a damaged file; the same one of them wins everywhere.
 */
export function merge(a: Log, b: Log): Log {
  const byId = new Map<string, Line>();
  for (const entry of [...a, ...b]) {
    const key = text(entry);
    const known = byId.get(entry.id);
    if (known === undefined || key > known.key) byId.set(entry.id, { key, entry });
  }
  return compact([...byId.values()].sort((x, y) => (x.key < y.key ? -1 : 1))).map(({ entry }) => entry);
}

/** The attempts of a log that still count: those of a lesson after it was last begun anew. */
export function attemptsOf(log: Log): readonly Attempt[] {
  const since = new Map<string, string>();
  for (const entry of log) if (isReset(entry)) since.set(entry.reset, entry.at);
  return log.filter(isAttempt).filter(({ exercise, at }) => at > (since.get(exercise.split("/")[0]!) ?? ""));
}

/** What is stored, and what an exported file holds. */
export function write(log: Log): string {
  return JSON.stringify({ hoso: "learning-log", v: VERSION, attempts: log });
}

/** A log read back, and whether anything in it had to be left out. */
export interface Reading {
  readonly log: Log;
  readonly damaged: boolean;
}

/** The entry at the start of a text, if a whole one stands there: it ends at one of the first closing braces. */
function entryAt(part: string): Entry | undefined {
  for (let end = part.indexOf("}"); end >= 0; end = part.indexOf("}", end + 1)) {
    try {
      return readEntry(JSON.parse(part.slice(0, end + 1)));
    } catch {
      // a brace inside the entry
    }
  }
  return undefined;
}

/** Entries that still stand whole in a text that is no JSON any more: one cut short, or written over in the middle. */
function salvage(stored: string): Log {
  // kept answers are named by question, so no entry has another one's beginning inside
  const parts = stored.split(/(?=\{"id":)/u).map(entryAt);
  return merge(
    parts.filter((entry) => entry !== undefined),
    [],
  );
}

/** Reads what `write` wrote, or what is left of it. Never throws. */
export function read(stored: string): Reading {
  let data: unknown;
  try {
    data = JSON.parse(stored);
  } catch {
    return { log: salvage(stored), damaged: true };
  }
  if (typeof data !== "object" || data === null) return { log: [], damaged: true };
  const { v, attempts } = data as { v?: unknown; attempts?: unknown };
  if (v !== VERSION || !Array.isArray(attempts)) return { log: [], damaged: true };
  const good = attempts.map(readEntry).filter((a) => a !== undefined);
  return { log: merge(good, []), damaged: good.length < attempts.length };
}
