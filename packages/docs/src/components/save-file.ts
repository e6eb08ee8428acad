import { el } from "./dom.ts";

/** Gives the reader a file that was made on the page. */
export function saveFile(name: string, content: Blob | string | Uint8Array, type = ""): void {
  const part = content instanceof Uint8Array ? content.slice() : content;
  const href = URL.createObjectURL(part instanceof Blob ? part : new Blob([part], { type }));
  el("a", { href, download: name }).click();
  URL.revokeObjectURL(href);
}

/** The day of a moment where the reader is, as YYYY-MM-DD. */
export function localDay(moment: Date): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
