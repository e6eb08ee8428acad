/** More ways to read a query than this are not worth asking for. */
const MOST = 8;

/** Look-alikes of đ that keyboards and old fonts leave behind: Icelandic Ð ð and African Ɖ ɖ. */
function normalise(query: string): string {
  return query.normalize("NFC").toLowerCase().replace(/[ðđɖ]/gu, "đ").replace(/\s+/gu, " ").trim();
}

/**
 * Các cách đọc một câu gõ không dấu. The index folds tones and marks but not đ, a letter of its own, so `dat dai`
 * also asks for `đat đai`, `đat dai` and `dat đai`. In Vietnamese đ only begins a syllable. What was typed comes first.
 */
export function variants(query: string): string[] {
  const words = normalise(query).split(" ");
  const open = words.flatMap((word, i) => (word.startsWith("d") ? [i] : []));
  const free = open.slice(0, Math.log2(MOST));
  const out: string[] = [];
  for (let mask = 0; mask < 1 << free.length; mask++) {
    // words past the limit follow the first: all plain, or all đ
    const stroked = (i: number) => (free.includes(i) ? (mask >> free.indexOf(i)) & 1 : mask & 1) === 1;
    out.push(words.map((word, i) => (open.includes(i) && stroked(i) ? `đ${word.slice(1)}` : word)).join(" "));
  }
  return out;
}

/** Gộp kết quả của nhiều cách đọc: each page once, with the best score it got, best first. */
export function merge<T extends { readonly id: string; readonly score: number }>(lists: readonly (readonly T[])[]): T[] {
  const best = new Map<string, T>();
  for (const hit of lists.flat()) {
    const known = best.get(hit.id);
    if (known === undefined || hit.score > known.score) best.set(hit.id, hit);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
