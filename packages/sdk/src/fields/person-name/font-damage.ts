import { isSyllable } from "./syllable.js";
import { tcvn3, vni } from "./tables.generated.js";

/** Chữ hỏng vì phông cũ: which font, and what the text was. */
export interface FontDamage {
  readonly encoding: "VNI" | "TCVN3";
  readonly repaired: string;
}

const upper = (text: string): boolean => text !== text.toLowerCase();

/** Two characters of the table before one; the case is that of the base letter. */
export function fromVni(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const pair = vni[text.slice(i, i + 2).toLowerCase()];
    const letter = pair ?? vni[text[i]!.toLowerCase()] ?? text[i]!;
    out += upper(text[i]!) ? letter.toUpperCase() : letter;
    if (pair !== undefined) i++;
  }
  return out;
}

/** TCVN3 writes capitals with tones in small letters, in a font of capitals: the letters around tell which was meant. */
function fromTcvn3(text: string): string {
  const plain = text.replace(/[^A-Za-z]/g, "");
  const letters = [...text].map((c) => tcvn3[c] ?? c).join("");
  if (plain !== "" && plain === plain.toUpperCase()) return letters.toUpperCase();
  return plain === plain.toLowerCase() ? letters : letters.replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase());
}

const words = (text: string): string[] => text.split(/[\s'’ʼ-]/u).filter((word) => word !== "");

/** Not a letter, or a capital after a small one: nobody's name looks like that by itself. */
const OUT_OF_PLACE = /[\u00A1-\u00A9\u00AB-\u00B4\u00B6-\u00B9\u00BB-\u00BF\u00D7\u00F7]|\p{Ll}[\u00C0-\u00DE]/u;

const fonts = [
  ["VNI", fromVni],
  ["TCVN3", fromTcvn3],
] as const;

/**
 * Tìm chữ gõ bằng phông VNI hoặc TCVN3 rồi lưu thành Unicode (`Nguyeãn Vaên`, `NguyÔn V¨n`). A doubt, never certain:
 * it is one only if some word cannot be Vietnamese as it stands, and every word can be once read in the old font.
 * One odd word in a name of two (`Loïc Lan`) is left to its bearer.
 */
export function fontDamage(text: string): FontDamage | undefined {
  if (!/[\u00A1-\u00FF]/.test(text) || /[^ -\u00FF]/.test(text)) return undefined;
  const before = words(text);
  const odd = before.filter((word) => !isSyllable(word)).length;
  if (odd === 0 || (odd === 1 && before.length < 3 && !OUT_OF_PLACE.test(text))) return undefined;
  for (const [encoding, read] of fonts) {
    const repaired = read(text);
    if (words(repaired).every(isSyllable)) return { encoding, repaired };
  }
  return undefined;
}
