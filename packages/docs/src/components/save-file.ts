import { el } from "./dom.ts";

/** Gives the reader a file that was made on the page. */
export function saveFile(name: string, content: string | Uint8Array, type: string): void {
  const href = URL.createObjectURL(new Blob([typeof content === "string" ? content : content.slice()], { type }));
  el("a", { href, download: name }).click();
  URL.revokeObjectURL(href);
}

/** The day of a moment where the reader is, as YYYY-MM-DD. */
export function localDay(moment: Date): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
