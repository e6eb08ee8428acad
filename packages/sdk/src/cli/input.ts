import { closeSync, createReadStream, openSync, readSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { InputError, type TableInput } from "../quality/read/index.js";
import { openOutput } from "./output.js";
import type { Setting } from "./failure.js";
import { temporaryDirectory } from "./temporary.js";

const PIECE = 262_144;

/** Tệp vào, which may be opened more than once. */
export interface Input {
  readonly name: string;
  readonly size: number;
  open(onProgress?: (bytesRead: number) => void): TableInput;
}

/** What cannot be read is said at once, by its reason. */
function look(path: string): number {
  let stat;
  try {
    stat = statSync(path);
    // reading a byte finds a directory and a lack of permission alike
    if (!stat.isDirectory()) {
      const file = openSync(path, "r");
      if (stat.isFile()) readSync(file, Buffer.alloc(1), 0, 1, 0);
      closeSync(file);
    }
  } catch (error) {
    throw new InputError((error as NodeJS.ErrnoException).code === "ENOENT" ? "table/not-found" : "table/unreadable");
  }
  if (stat.isDirectory()) throw new InputError("table/directory");
  return stat.size;
}

/** Mở tệp theo đường dẫn; `-` is what comes in, kept in a temporary file so that it can be read twice. */
export async function openInput(path: string, setting: Setting): Promise<Input> {
  if (path !== "-") {
    const size = look(path);
    return inputOf(path, basename(path), size);
  }
  const kept = openOutput(join(temporaryDirectory(), "stdin"), setting);
  let size = 0;
  for await (const piece of process.stdin as AsyncIterable<Buffer>) {
    kept.write(piece);
    size += piece.length;
  }
  kept.finish();
  return inputOf(kept.path, "stdin", size);
}

function inputOf(path: string, name: string, size: number): Input {
  return {
    name,
    size,
    open: (onProgress) => ({
      name,
      size,
      bytes: createReadStream(path, { highWaterMark: PIECE }),
      ...(onProgress === undefined ? {} : { onProgress }),
    }),
  };
}
