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

/** The same readings as whole phrases, which the index answers too. One word, or marks of quotation of the reader's own, ask for none. */
export const phrases = (readings: readonly string[]): string[] =>
  readings.filter((r) => r.includes(" ") && !r.includes('"')).map((r) => `"${r}"`);

/**
 * Gộp kết quả của nhiều cách đọc: each page once, with the best score it got. Pages that hold the words side by side come
 * first, since syllables apart are other words: `duong bo` is đường bộ, not đường here and bộ there.
 */
export function merge<T extends { readonly id: string; readonly score: number }>(
  lists: readonly (readonly T[])[],
  whole: readonly (readonly T[])[] = [],
): T[] {
  const best = new Map<string, T>();
  for (const hit of lists.flat()) {
    const known = best.get(hit.id);
    if (known === undefined || hit.score > known.score) best.set(hit.id, hit);
  }
  // the hit of the phrase shows where on the page it stands; how well the page fits is what its words got
  const side = new Map(whole.flat().map((hit) => [hit.id, hit]));
  const order = (a: T, b: T) => Number(side.has(b.id)) - Number(side.has(a.id)) || b.score - a.score || (a.id < b.id ? -1 : 1);
  return [...best.values()].sort(order).map((hit) => side.get(hit.id) ?? hit);
}
