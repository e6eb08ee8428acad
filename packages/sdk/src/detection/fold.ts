/** Characters that NFKC may turn into the letters and digits of a number: full-width, circled, raised, styled. */
const FOLDED =
  /[\u00B2\u00B3\u00B9\u2070-\u209C\u2160-\u217F\u2460-\u24FF\u3000\u3200-\u33FF\uFF01-\uFF5E]|[\u{1D400}-\u{1D7FF}\u{1F100}-\u{1F16F}]/gu;

/** A text in plain characters, and where each of them stood. */
export interface Folded {
  readonly text: string;
  /** The place in the text that was folded; a place past the end is the end. */
  at(index: number): number;
}

/** Đổi ký tự toàn khổ, khoanh tròn, chỉ số trên… thành chữ và số thường, nhớ chỗ cũ của từng ký tự. */
export function fold(input: string): Folded {
  if (input.search(FOLDED) < 0) return { text: input, at: (index) => index };
  let text = "";
  const places: number[] = [];
  let from = 0;
  const keep = (to: number) => {
    for (let i = from; i < to; i++) places.push(i);
    text += input.slice(from, to);
  };
  for (const match of input.matchAll(FOLDED)) {
    keep(match.index);
    const plain = match[0].normalize("NFKC");
    for (let i = 0; i < plain.length; i++) places.push(match.index);
    text += plain;
    from = match.index + match[0].length;
  }
  keep(input.length);
  return { text, at: (index) => places[index] ?? input.length };
}
