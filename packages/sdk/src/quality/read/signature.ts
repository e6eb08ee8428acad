/** Tệp trông như gì, by its first bytes. `zip` may be a workbook; `ole` is an old .xls or one with a password. */
export type Signature = { readonly kind: "zip" | "ole" | "text" } | { readonly kind: "other"; readonly name: string };

const MAGIC: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ["PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["PNG", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG", [0xff, 0xd8, 0xff]],
  ["GIF", [0x47, 0x49, 0x46, 0x38]],
  ["EXE", [0x4d, 0x5a]],
  ["ELF", [0x7f, 0x45, 0x4c, 0x46]],
  ["GZIP", [0x1f, 0x8b]],
  ["BZIP2", [0x42, 0x5a, 0x68]],
  ["XZ", [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ["ZSTD", [0x28, 0xb5, 0x2f, 0xfd]],
  ["7Z", [0x37, 0x7a, 0xbc, 0xaf]],
  ["RAR", [0x52, 0x61, 0x72, 0x21]],
  ["Parquet", [0x50, 0x41, 0x52, 0x31]],
  ["SQLite", [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ["RTF", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** Letters alone (MZ, BZh, PAR1) can begin a header too: then a control byte must follow to make it binary. */
const SPELT: ReadonlySet<string> = new Set(["EXE", "BZIP2", "Parquet"]);

export function signature(head: Uint8Array): Signature {
  if (begins(head, [0x50, 0x4b, 0x03, 0x04]) || begins(head, [0x50, 0x4b, 0x05, 0x06])) return { kind: "zip" };
  if (begins(head, [0xd0, 0xcf, 0x11, 0xe0])) return { kind: "ole" };
  for (const [name, bytes] of MAGIC) {
    if (begins(head, bytes) && (!SPELT.has(name) || controls(head))) return { kind: "other", name };
  }
  return { kind: "text" };
}

function begins(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((b, i) => head[i] === b);
}

/** Control bytes that no text has (tab, line feed, form feed, carriage return and escape aside). */
export function controls(head: Uint8Array): boolean {
  return head.some((b) => b < 0x20 && b !== 0x09 && b !== 0x0a && b !== 0x0c && b !== 0x0d && b !== 0x1b);
}
