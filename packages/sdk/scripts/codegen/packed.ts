// How lists of units are packed: text that gzip likes and that JavaScript reads in a few milliseconds.
import { unpackNames } from "../../src/codes/packed.js";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Codes in rising order, each with the place of its type: one character for a small step, `~` and four for a great one. */
export function packUnits(units: readonly { readonly code: string; readonly type: number }[], types: number): string {
  let last = 0;
  let out = "";
  for (const { code, type } of units) {
    const step = Number(code) - last;
    if (step <= 0) throw new Error(`${code} stands twice, or out of order`);
    last = Number(code);
    const n = (step - 1) * types + type;
    out += n < ALPHABET.length ? ALPHABET[n]! : `~${n.toString(36).padStart(4, "0")}`;
  }
  return out;
}

/** `01 01 04` → `01*2 04`. */
export function packRuns(values: readonly string[]): string {
  const runs: [string, number][] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last?.[0] === value) last[1]++;
    else runs.push([value, 1]);
  }
  return runs.map(([value, count]) => (count === 1 ? value : `${value}*${count}`)).join(" ");
}

/** Names in the order of the codes: `BaĐình NgọcHà`, and `Xuân_Quang_3` where capitals do not tell the words apart. */
export function packNames(names: readonly string[]): string {
  const packed = names
    .map((name) => {
      const glued = name.replaceAll(" ", "");
      return unpackNames(glued)[0] === name ? glued : name.includes(" ") ? name.replaceAll(" ", "_") : `${name}_`;
    })
    .join(" ");
  const read = unpackNames(packed);
  for (const [i, name] of names.entries())
    if (read[i] !== name || name !== name.normalize("NFC")) throw new Error(`a name that cannot be packed: ${name}`);
  return packed;
}
