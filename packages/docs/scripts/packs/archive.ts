import { zipSync, type Zippable } from "fflate";
import type { Files } from "./page.ts";

/** The zip's clock knows no time zone: these are the same digits everywhere. */
const mtime = new Date(1980, 0, 1);
/** Already compressed. */
const packed = /\.woff2$/u;

/** Một tệp zip giống nhau đến từng byte cho cùng nội dung: files by name, one date. */
export function archive(files: Files): Uint8Array {
  const entries: Zippable = {};
  for (const path of Object.keys(files).toSorted()) {
    entries[path] = [files[path]!, { level: packed.test(path) ? 0 : 9, mtime, os: 3, attrs: 0o644 << 16 }];
  }
  return zipSync(entries);
}
