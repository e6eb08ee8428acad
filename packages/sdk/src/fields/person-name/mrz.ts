import { unaccent } from "../../core/index.js";
import { withoutLookAlikes } from "./look-alike.js";
import { normalize, read, type PersonName } from "./person-name.js";

/** Letters that are no letter with a mark, as ICAO Doc 9303 writes them. */
const SPELT: Readonly<Record<string, string>> = { Æ: "AE", Œ: "OE", Ø: "OE", ẞ: "SS", Þ: "TH", Ł: "L", Ħ: "H", Ŧ: "T", Ŋ: "N" };

/** A–Z, and `<` between words. */
function letters(words: string): string {
  return unaccent(withoutLookAlikes(words))
    .toUpperCase()
    .replace(/[^A-Z -]/gu, (c) => SPELT[c] ?? "")
    .replace(/[ -]+/g, "<")
    .replace(/^<|<$/g, "");
}

/**
 * Tên như trong dòng máy đọc (MRZ): capitals without marks, `Đ` as `D`, `<` for a space or a hyphen, nothing for an
 * apostrophe, `<<` after the family name. Letters of other scripts have no rule here and are left out. Marks of foreign
 * letters are dropped too (`Ü` is `U`), which ICAO allows beside `UE`. With `length` the text is cut or filled to it.
 */
export function toMrz(name: PersonName, options: { readonly length?: number; readonly separator?: "<<" | "<" } = {}): string {
  const { family = "", rest } = read(normalize(name) as PersonName);
  const parts = [letters(family), letters(rest)].filter((part) => part !== "");
  const text = parts.join(options.separator ?? "<<");
  return options.length === undefined ? text : text.slice(0, options.length).padEnd(options.length, "<");
}
