import type { Bilingual } from "../../core/index.js";
import type { Standing } from "../../law/index.js";
import { fromVni } from "./font-damage.js";
import { cp1258, viscii } from "./legacy.generated.js";
import { tcvn3 } from "./tables.generated.js";

/** Bảng mã cũ. Which one a text is in cannot be told for certain from the text, so it is always named. */
export type LegacyEncoding = "vni" | "tcvn3" | "viscii" | "viqr" | "cp1258";

interface LegacyNote {
  readonly name: Bilingual;
  /** False where a capital and a small letter share a code: the case that comes back is then a guess. */
  readonly keepsCase: boolean;
  readonly source: string;
  readonly standing: Standing;
}

/** Năm bảng mã đọc được, và độ chắc của từng bảng. */
export const legacyEncodings: Readonly<Record<LegacyEncoding, LegacyNote>> = {
  vni: {
    name: { vi: "VNI cho Windows", en: "VNI for Windows" },
    keepsCase: true,
    source: "published converters",
    standing: "implementation",
  },
  tcvn3: {
    name: { vi: "TCVN3 (ABC), phông .VnTime", en: "TCVN3 (ABC), .VnTime fonts" },
    keepsCase: false,
    source: "TCVN 5712:1993, third set, as published converters have it",
    standing: "implementation",
  },
  viscii: { name: { vi: "VISCII 1.1", en: "VISCII 1.1" }, keepsCase: true, source: "RFC 1456", standing: "secondary" },
  viqr: { name: { vi: "VIQR", en: "VIQR" }, keepsCase: true, source: "RFC 1456", standing: "secondary" },
  cp1258: {
    name: { vi: "Windows-1258", en: "Windows-1258" },
    keepsCase: true,
    source: "Windows code page 1258",
    standing: "implementation",
  },
};

/** What Windows 1252 shows for the bytes 80–9F, in their order; a blank where it shows nothing. */
const SHOWN = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** The byte that a character was, when bytes were taken for characters; 7F, which no table has, when it was none. */
function byteOf(c: string): number {
  const code = c.charCodeAt(0);
  return code < 0x100 ? code : 0x80 + SHOWN.indexOf(c);
}

function byTable(text: string, table: Readonly<Record<number, string>>): string {
  let out = "";
  for (const c of text) out += table[byteOf(c)] ?? c;
  return out.normalize("NFC");
}

const capitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/**
 * TCVN3 has one code for `ễ` and `Ễ`; a font of capitals drew the second. A letter is raised when every letter whose
 * case is known is a capital, in the whole text, or in its word after the first.
 */
function fromTcvn3(text: string): string {
  const known = (word: string) => word.replace(/[^A-Za-z\u00A1-\u00A7]/g, "").replace(/[\u00A1-\u00A7]/g, (c) => tcvn3[c]!);
  const letters = (word: string) => word.replace(/[^\0-\x7F]/gu, (c) => tcvn3[c] ?? c);
  const plain = known(text);
  if (plain.length > 1 && capitals(plain)) return letters(text).toUpperCase();
  return text
    .split(/(\s)/)
    .map((word) => (capitals(known(word)) && known(word.slice(1)) !== "" ? letters(word).toUpperCase() : letters(word)))
    .join("");
}

const MARKS: Readonly<Record<string, string>> = {
  "(": "\u0306",
  "^": "\u0302",
  "+": "\u031B",
  "'": "\u0301",
  "`": "\u0300",
  "?": "\u0309",
  "~": "\u0303",
  ".": "\u0323",
};

const VIQR = /\\(.)|([Dd])[Dd]|(?:([Aa]\(|[AaEeOo]\^|[OoUu]\+)|([AaEeIiOoUuYy]))(['`?~.])?/gsu;

/** RFC 1456 marks a letter after it, the shape before the tone; a backslash says that a mark is a mark. */
function fromViqr(text: string): string {
  return text
    .replace(VIQR, (_, escaped?: string, d?: string, shaped?: string, plain?: string, tone?: string) => {
      if (escaped !== undefined) return escaped;
      if (d !== undefined) return d === "D" ? "Đ" : "đ";
      const letter = plain ?? `${shaped![0]}${MARKS[shaped![1]!]}`;
      return tone === undefined ? letter : `${letter}${MARKS[tone]}`;
    })
    .normalize("NFC");
}

/**
 * Đổi chữ từ một bảng mã cũ, nêu rõ tên, sang Unicode dựng sẵn (NFC). Takes the bytes, or a text in which each byte was
 * taken for a character of Latin-1 or Windows-1252, as files and forms show it. Whether the name was right, only the
 * papers tell; TCVN3 has lost the case of capitals with tones ({@link legacyEncodings}). In VIQR a full stop right after
 * a vowel is the tone nặng unless it is written `\.`.
 */
export function fromLegacy(text: string | Uint8Array, encoding: LegacyEncoding): string {
  let characters = "";
  if (typeof text === "string") characters = text;
  else for (const byte of text) characters += String.fromCharCode(byte);
  switch (encoding) {
    case "vni":
      return fromVni(characters).normalize("NFC");
    case "tcvn3":
      return fromTcvn3(characters).normalize("NFC");
    case "viscii":
      return byTable(characters, viscii);
    case "cp1258":
      return byTable(characters, cp1258);
    case "viqr":
      return fromViqr(characters);
  }
}
