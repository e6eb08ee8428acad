/** Một đoạn chữ số, hoặc một hai chữ cái: a piece that a number may be made of. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  /** Nothing that a number is made of touches it on the left, on the right. */
  readonly opens: boolean;
  readonly closes: boolean;
}

const ATOM = /[0-9]+|[\p{L}\p{M}]+/gu;
const WORD = /[0-9\p{L}\p{M}]/u;
/** What may stand between two pieces of one number, on one line. */
const GAP = /^[ .\-_()\u00A0\u00AD\u2000-\u200D\u2010-\u2015\u202F\u205F\u2060\u3000\uFEFF]{0,8}$/u;
/** The capitals that numbers have; a serial may have marked ones. */
const SHORT = /^[A-ZĂÂĐÐÊÔƠƯ]{1,2}$/iu;

const YEAR = "(?:1[89]|2[01])[0-9]{2}";
const MONTH = "(?:0?[1-9]|1[0-2])";
const DAY = "(?:0?[1-9]|[12][0-9]|3[01])";
/** A date, a month, or an amount of money: none of them is anybody's number. */
const NOBODY = new RegExp(
  [
    `(?<![0-9][-./]?)(?:${YEAR}([-./])${MONTH}\\1${DAY}|${DAY}([-./])${MONTH}\\2${YEAR})(?![-./]?[0-9])`,
    "(?<![0-9][.]?)[0-9]{1,3}(?:\\.[0-9]{3})+ ?(?:₫|(?:đồng|đ|vnđ|vnd|usd)(?![\\p{L}\\p{M}]))",
  ].join("|"),
  "giu",
);
/** Somebody has masked a number here; what its mask leaves to be seen beside the asterisks is no longer than this. */
const STARS = "****";
const LEFT = 6;
const SEEN = /[0-9A-Za-z]{1,6}(?=\*{4})|(?<=\*{4})[0-9A-Za-z]{1,6}/g;

/** Where nothing is looked for, as a sorted row of places. */
function closed(text: string): readonly { readonly start: number; readonly end: number }[] {
  const spans = [...text.matchAll(NOBODY)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  if (!text.includes(STARS)) return spans;
  const seen = [...text.matchAll(SEEN)].filter((m) => {
    const [before, after] = [text[m.index - 1], text[m.index + m[0].length]];
    return (before === undefined || !/[0-9A-Za-z]/.test(before)) && (after === undefined || !/[0-9A-Za-z]/.test(after));
  });
  return [...spans, ...seen.map((m) => ({ start: m.index, end: m.index + m[0].length }))].toSorted((a, b) => a.start - b.start);
}

/** Những nhóm đoạn đứng gần nhau, in the order of the text: a number is one or more neighbours of one group. */
export function* groups(text: string): Generator<readonly Atom[]> {
  const off = closed(text);
  let next = 0;
  let group: Atom[] = [];
  for (const match of text.matchAll(ATOM)) {
    const [start, end] = [match.index, match.index + match[0].length];
    while (next < off.length && off[next]!.end <= start) next++;
    const letters = match[0].charCodeAt(0) > 57;
    const beside = end - start <= LEFT && (text.startsWith(STARS, end) || (start >= 4 && text.startsWith(STARS, start - 4)));
    const usable = !beside && !(next < off.length && off[next]!.start < end) && (!letters || SHORT.test(match[0]));
    const last = group.at(-1);
    if (last !== undefined && !(usable && start - last.end <= 8 && GAP.test(text.slice(last.end, start)))) {
      yield group;
      group = [];
    }
    if (!usable) continue;
    const [before, after] = [text[start - 1] ?? "", text[end] ?? ""];
    group.push({ start, end, opens: !WORD.test(before), closes: !WORD.test(after) });
  }
  if (group.length > 0) yield group;
}
