import type { Setting } from "./failure.js";

/** Tiến độ: on a terminal only, a few times a second. */
export interface Progress {
  step(rows: number, bytes: number): void;
  /** Wipes the line, so that what comes next stands alone. */
  end(): void;
}

const silent: Progress = { step: () => undefined, end: () => undefined };
const EVERY = 200;

export function progress(title: string, totalBytes: number, { words, locale, quiet }: Setting): Progress {
  const { stderr } = process;
  if (quiet || !stderr.isTTY) return silent;
  const start = Date.now();
  const count = new Intl.NumberFormat(locale);
  let last = 0;
  return {
    step(rows, bytes) {
      const now = Date.now();
      if (now - last < EVERY) return;
      last = now;
      const seconds = (now - start) / 1000;
      const done = totalBytes === 0 ? 0 : Math.min(1, bytes / totalBytes);
      const left = done === 0 ? "" : ` · ${words.left(Math.ceil((seconds * (1 - done)) / done))}`;
      const line = `${title}: ${words.rowsDone(count.format(rows), count.format(Math.round(rows / Math.max(seconds, 0.001))))} · ${Math.floor(done * 100)} %${left}`;
      stderr.write(`\r\u001B[K${line.slice(0, (stderr.columns || 80) - 1)}`);
    },
    end: () => void stderr.write("\r\u001B[K"),
  };
}
