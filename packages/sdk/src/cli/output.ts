import { closeSync, existsSync, fsyncSync, openSync, realpathSync, renameSync, statSync, writeSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { Failure, type Setting } from "./failure.js";
import { forget, keepTrack, remove } from "./temporary.js";

/** Một tệp kết quả: written beside its place, and put there only when it is whole. */
export interface Output {
  readonly path: string;
  write(piece: string | Uint8Array): void;
  /** The file is whole: it takes its place, all at once. */
  finish(): void;
  abandon(): void;
}

const real = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));

/** The same place, by whatever path. */
export const samePlace = (a: string, b: string): boolean => real(a) === real(b);

/** Mở một tệp kết quả. Whether it can be written is found out before anything is read. */
export function openOutput(path: string, { words }: Setting): Output {
  if (existsSync(path) && statSync(path).isDirectory()) throw new Failure("output/directory", words.outputDirectory(path));
  const temporary = join(dirname(resolve(path)), `.${basename(path)}.${process.pid}.tmp`);
  let file: number;
  try {
    file = openSync(temporary, "wx");
  } catch {
    throw new Failure("output/unwritable", words.outputUnwritable(path));
  }
  keepTrack(temporary);
  let open = true;
  const close = () => {
    if (open) closeSync(file);
    open = false;
  };
  return {
    path,
    write(piece) {
      const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
      try {
        for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
      } catch {
        throw new Failure("output/unwritable", words.outputUnwritable(path));
      }
    },
    finish() {
      fsyncSync(file);
      close();
      renameSync(temporary, path);
      forget(temporary);
    },
    abandon() {
      close();
      remove(temporary);
    },
  };
}
