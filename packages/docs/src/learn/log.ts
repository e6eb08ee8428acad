import { readAttempt, type Attempt } from "./attempt.ts";

/** Sổ học tập: attempts in order of time, each id once. Only ever grows, up to {@link MOST}. */
export type Log = readonly Attempt[];

/** About half a megabyte of text, a tenth of what a browser gives a site. The oldest beyond it are let go. */
export const MOST = 4000;

const VERSION = 1;

const text = ({ id, exercise, seed, score, at }: Attempt): string => JSON.stringify([at, id, exercise, seed, score]);

/**
 * Gộp hai sổ: set union by id, so that order, repetition and grouping do not matter (log.test.ts proves it). Two
 * different attempts under one id can only come from a damaged file; the same one of them wins everywhere.
 */
export function merge(a: Log, b: Log): Log {
  const byId = new Map<string, { readonly key: string; readonly attempt: Attempt }>();
  for (const attempt of [...a, ...b]) {
    const key = text(attempt);
    const known = byId.get(attempt.id);
    if (known === undefined || key > known.key) byId.set(attempt.id, { key, attempt });
  }
  return [...byId.values()]
    .sort((x, y) => (x.key < y.key ? -1 : 1))
    .map(({ attempt }) => attempt)
    .slice(-MOST);
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

/** Reads what `write` wrote, or what is left of it. Never throws. */
export function read(stored: string): Reading {
  let data: unknown;
  try {
    data = JSON.parse(stored);
  } catch {
    return { log: [], damaged: true };
  }
  if (typeof data !== "object" || data === null) return { log: [], damaged: true };
  const { v, attempts } = data as { v?: unknown; attempts?: unknown };
  if (v !== VERSION || !Array.isArray(attempts)) return { log: [], damaged: true };
  const good = attempts.map(readAttempt).filter((a) => a !== undefined);
  return { log: merge(good, []), damaged: good.length < attempts.length };
}
