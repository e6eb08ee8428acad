import { digits } from "../../core/index.js";
import { digest, mix, mixWords } from "../clean/index.js";
import type { PersonColumns } from "../dataset.js";

/** Khoá của một người: what a store compares. */
export interface PersonKeys {
  /** The personal id as a number, which holds twelve digits exactly; −1 when the cell has none. */
  id(row: readonly string[]): number;
  /** Name, full date of birth, gender and permanent residence; absent when one of them is not known. */
  likeness(row: readonly string[]): Uint32Array | undefined;
}

/**
 * A number that lost its leading zeros is the number it was: as numbers the two are equal. Fewer than ten digits are
 * nobody's, and more than twelve are no personal id.
 */
export function personKeys({ id, name, birthDate, gender, residence }: PersonColumns): PersonKeys {
  const key = new Uint32Array(3);
  const home = new Uint32Array(3);
  // the people of one house stand together
  let lastHome = "";
  return {
    id(row) {
      const text = row[id]!;
      return text.length >= 10 && text.length <= 12 && digits(text, 0, text.length) ? Number(text) : -1;
    },
    likeness(row) {
      const [born, of, where] = [row[birthDate]!, row[name]!, row[residence]!];
      const sex = row[gender]!;
      // a year alone, or no house, is shared by too many people; nor is an unknown gender anybody's
      if (born.length !== 10 || of === "" || where === "" || (sex !== "1" && sex !== "2")) return undefined;
      if (where !== lastHome) {
        home.set([0x2545f491, 0x6c078965, 0x5d588b65]);
        mixWords(where, home);
        lastHome = where;
      }
      key.set(home);
      const day = digest(`${born}${sex}`, 0x811c9dc5);
      for (let lane = 0; lane < 3; lane++) mix(key, lane, day);
      mixWords(of, key);
      return key;
    },
  };
}
