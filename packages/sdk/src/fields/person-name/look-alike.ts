import { lookAlikes } from "./tables.generated.js";

const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** A full-width letter is the letter itself, drawn wide. */
const meant = (c: string): string => (/[\uFF01-\uFF5E]/u.test(c) ? c.normalize("NFKC") : (lookAlikes[c] ?? c));

/** Replaces what only looks like a letter. A word that is wholly of another script (`Анна`) stays as it is. */
export function withoutLookAlikes(text: string): string {
  return text
    .split(/( )/)
    .map((word) => {
      const replaced = [...word].map(meant).join("");
      return OTHER_SCRIPT.test(replaced) ? word : replaced;
    })
    .join("");
}
