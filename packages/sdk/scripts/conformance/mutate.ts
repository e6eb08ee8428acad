// What fingers, spreadsheets and keyboards do to a text that was right, place by place: no chance in it.

/** What was done to a text. */
export type Mutation = "dropped" | "inserted" | "replaced" | "swapped" | "separated" | "widened" | "recased" | "decomposed";

interface Mutant {
  readonly mutation: Mutation;
  readonly input: string;
}

/** Full-width forms stand 0xFEE0 after ASCII. */
const wide = (c: string): string => (/[!-~]/u.test(c) ? String.fromCodePoint(c.codePointAt(0)! + 0xfee0) : c);

/** The next digit or letter, the first after the last; anything else becomes a digit. */
function next(c: string): string {
  if (c === "9" || !/[0-8A-Ya-y]/u.test(c)) return /[Zz]/u.test(c) ? (c === "Z" ? "A" : "a") : "0";
  return String.fromCharCode(c.charCodeAt(0) + 1);
}

/** Letters that are taken for digits, Arabic digits, what only looks like nothing, and what should not be there. */
const strangers = ["O", "l", "٠", "\u00A0", "\u200B", "/", "'", "\n"];

/** Every mutant of `text`, and what was done. Some mean the same as `text`, some something else, most nothing. */
export function mutants(text: string): Mutant[] {
  const all = [...text];
  const at = all.map((_, i) => i);
  const places = [...new Set([0, Math.floor(all.length / 3), Math.floor(all.length / 2), all.length])];
  const put = (i: number, c: string) => [...all.slice(0, i), c, ...all.slice(i)].join("");
  const as = (mutation: Mutation, inputs: readonly string[]): Mutant[] => inputs.map((input) => ({ mutation, input }));
  return [
    ...as(
      "dropped",
      at.map((i) => all.toSpliced(i, 1).join("")),
    ),
    ...as("dropped", [all.slice(2).join(""), all.slice(0, -3).join("")]),
    ...as(
      "replaced",
      at.map((i) => all.with(i, next(all[i]!)).join("")),
    ),
    ...as(
      "swapped",
      at.slice(1).map((i) => [...all.slice(0, i - 1), all[i], all[i - 1], ...all.slice(i + 1)].join("")),
    ),
    ...as(
      "inserted",
      places.flatMap((i) => ["0", "7", ...strangers].map((c) => put(i, c))),
    ),
    ...as("inserted", [`${text}${text}`, `${text},`, `\uFEFF${text}`]),
    ...as(
      "separated",
      [" ", ".", "-", "–", "_", "\t"].flatMap((c) => [put(3, c), all.join(c)]),
    ),
    ...as("separated", [` ${text}`, `${text} `, `  ${text}\r\n`]),
    ...as("widened", [all.map(wide).join(""), all.with(0, wide(all[0] ?? "")).join("")]),
    ...as("recased", [text.toLowerCase(), text.toUpperCase()]),
    ...as("decomposed", [text.normalize("NFD")]),
  ];
}
