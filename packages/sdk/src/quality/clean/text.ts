import * as personName from "../../fields/person-name/index.js";
import { spaced, type Cleaner } from "./cleaner.js";
import { isPlain } from "./words.js";

/** Họ tên: the field says what is odd; letters are never changed. */
export const cleanName: Cleaner = (text, _kind, note) => {
  if (text.length <= 100 && isPlain(text)) return text;
  const name = personName.normalize(text);
  const suggestion = personName.suggest(text) ?? (name === text ? undefined : name);
  for (const { code, params, severity } of personName.remarks(text)) if (severity === "warning") note(code, params, suggestion);
  return name;
};

/** Between numbers and punctuation stand words that may be damaged; the marks that old fonts use stay inside. */
const PIECES = /([,;./\d()]+)/;

interface Reading {
  readonly text: string;
  readonly lookAlike: boolean;
  readonly encoding: string | undefined;
}

/**
 * What each of several texts may have been. They are read as one first: a word that could be right by itself (`Soá`) is
 * known by its company.
 */
function suggested(texts: readonly string[]): readonly string[] {
  const counts = texts.map((text) => text.split(" ").length);
  const words = personName.suggest(texts.join(" "))?.split(" ");
  if (words?.length !== counts.reduce((sum, n) => sum + n, 0)) return texts.map((text) => personName.suggest(text) ?? text);
  return counts.map((n) => words.splice(0, n).join(" "));
}

function reread(text: string): Reading {
  const pieces = text.split(PIECES);
  const worded = pieces.map((piece) => piece.trim()).filter((piece) => /\p{L}/u.test(piece));
  const remarks = worded.flatMap((words) => personName.remarks(words));
  const damage = remarks.find((r) => r.code === "person-name/font-damage");
  const lookAlike = remarks.some((r) => r.code === "person-name/look-alike");
  if (damage === undefined && !lookAlike) return { text, lookAlike, encoding: undefined };
  const offered = [...suggested(worded)];
  const replaced = pieces.map((piece) => (/\p{L}/u.test(piece) ? piece.replace(piece.trim(), () => offered.shift()!) : piece));
  return { text: replaced.join(""), lookAlike, encoding: damage === undefined ? undefined : String(damage.params["encoding"]) };
}

let lastPlain = "";

/** Lời văn: addresses, ethnicity, relation. What cannot be sure is suggested, not done. `notComposed` is how the record calls it. */
export const cleanTextOf =
  (notComposed: string): Cleaner =>
  (text, _kind, note) => {
    // one address stands in several columns and rows of a household
    if (text === lastPlain) return text;
    if (isPlain(text)) {
      lastPlain = text;
      return text;
    }
    const composed = text.normalize("NFC");
    const value = spaced(composed);
    // an address folded over two lines is no stray space
    const unfolded = composed.replace(/ ?\r?\n ?/g, " ");
    const { text: suggestion, lookAlike, encoding } = reread(value);
    if (composed !== text) note(notComposed, {}, suggestion);
    if (value !== unfolded) note("cell/spacing", {}, suggestion);
    if (encoding !== undefined) note("cell/font-damage", { encoding }, suggestion);
    if (lookAlike) note("cell/look-alike", {}, suggestion);
    return value;
  };

/** Địa chỉ thư điện tử: written in no language, so only spaces are looked at. */
export const cleanEmail: Cleaner = (text, _kind, note) => {
  const value = text.replace(/^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$/gu, "");
  if (value !== text) note("cell/spacing", {}, value);
  return value;
};
