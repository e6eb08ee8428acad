import { InputError } from "./input-error.js";
import type { TableInput } from "./source.js";

/** Small pieces keep what is decoded at one time small, whatever size the source hands over. */
const PIECE = 65_536;

/** Đọc trước phần đầu: the first bytes to look at, and the whole stream to read, the first bytes included. */
export interface Opened {
  readonly head: Uint8Array;
  readonly all: AsyncIterable<Uint8Array>;
  /** Lets go of the source, whether or not `all` was begun. */
  close(): Promise<unknown>;
}

/** Opens the input, looks at no more than its first `want` bytes, and counts what is read for `onProgress`. */
export async function open(input: TableInput, want: number): Promise<Opened> {
  const source = pieces(input);
  const seen: Uint8Array[] = [];
  let length = 0;
  while (length < want) {
    const next = await source.next();
    if (next.done === true) break;
    seen.push(next.value);
    length += next.value.length;
  }
  if (length === 0) throw new InputError("table/empty");
  return { head: join(seen, length).subarray(0, want), all: chain(seen, source), close: () => source.return() };
}

async function* pieces(input: TableInput): AsyncGenerator<Uint8Array, void, undefined> {
  let read = 0;
  for await (const chunk of walk(input.bytes)) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      const piece = chunk.subarray(at, at + PIECE);
      read += piece.length;
      input.onProgress?.(read);
      yield piece;
    }
  }
}

function walk(bytes: TableInput["bytes"]): AsyncIterable<Uint8Array> {
  return Symbol.asyncIterator in bytes ? bytes : readAll(bytes);
}

async function* readAll(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

async function* chain(first: Uint8Array[], rest: AsyncGenerator<Uint8Array, void, undefined>): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* first.splice(0);
    yield* rest;
  } finally {
    // a reader that stops early closes the file
    await rest.return();
  }
}

/** One array out of many. */
export function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const out = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
