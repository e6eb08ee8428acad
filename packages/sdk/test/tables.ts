import { readTable, type ReadOptions, type Source, type SourceRow } from "../src/quality/read/index.js";

/** Bytes as a stream, cut every `size` bytes, so that a test can cut a character or a line end in two. */
async function* bytesOf(content: string | Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Opens a table a test wrote. */
export function read(name: string, content: string | Uint8Array, options: ReadOptions & { readonly cut?: number } = {}): Promise<Source> {
  return readTable({ name, bytes: bytesOf(content, options.cut) }, options);
}

/** Every row of a table. */
export async function rowsOf(source: Source): Promise<SourceRow[]> {
  const rows: SourceRow[] = [];
  for await (const batch of source.rows) rows.push(...batch);
  return rows;
}

/** The reason for which a whole table is refused, wherever in it that shows. */
export async function refusal(name: string, content: string | Uint8Array, options: ReadOptions & { readonly cut?: number } = {}) {
  try {
    await rowsOf(await read(name, content, options));
  } catch (error) {
    if (error instanceof Error && "reason" in error) return error.reason;
    throw error;
  }
  return undefined;
}
