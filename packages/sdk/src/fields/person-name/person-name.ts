/**
 * Họ và tên: a person's name as one line of text.
 *
 * ```
 * Nguyễn Thị Minh Khai     H'Hen Niê     Y Thông     Nguyễn-Trần O’Brien
 * ```
 *
 * The law forbids digits and characters that are not letters (Civil Code, Article 26.3), and no more: minority and
 * foreign names have letters the alphabet lacks, and no rule says how many words a name has. So everything else is a
 * doubt. Nothing is repaired silently; {@link suggest} says what the writer may have meant.
 *
 * @module
 */
import type { $brand } from "zod";
import {
  doubts,
  refusals,
  vietnameseLetters,
  type ExamineOptions,
  type Finding,
  type Locale,
  type Params,
  type Reason,
  type Remark,
} from "../../core/index.js";
import { cite } from "../../law/index.js";
import type { FieldMeta, Part } from "../field.js";
import { fontDamage } from "./font-damage.js";
import { withoutLookAlikes } from "./look-alike.js";

/** Chữ cái, dấu, khoảng trắng, dấu nháy, dấu gạch nối. */
export type PersonName = string & $brand<"PersonName">;

/** Mọi mã lý do của họ và tên. */
export type PersonNameReason =
  `person-name/${"empty" | "too-long" | "digit" | "symbol" | "spacing" | "not-nfc" | "font-damage" | "look-alike" | "other-letters"}`;

/** Tên, giới hạn, căn cứ. */
export const meta: FieldMeta = {
  key: "person-name",
  name: { vi: "Họ và tên", en: "Full name" },
  limits: {
    vi: "Viết đúng không có nghĩa là đúng với giấy khai sinh. Họ kép và thứ tự họ, tên không đoán được từ mặt chữ.",
    en: "Being well written does not mean agreeing with the birth certificate. Compound family names, and which part comes first, cannot be told from the letters.",
  },
  personal: true,
  sources: [
    /* @__PURE__ */ cite("91/2015/QH13", "Điều 26 khoản 3", "statute"),
    /* @__PURE__ */ cite("04/2020/TT-BTP", "Điều 6", "statute"),
  ],
};

/** Họ và phần còn lại; no more can be told from a line of text. */
export interface PersonNameFields {
  /** The first word; absent from a name of one word. */
  readonly family?: string;
  readonly rest: string;
}

const LONGEST = 100;
const ALLOWED = /^[\p{L}\p{M}\p{Zs}'’ʼ-]*$/u;
const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;

/** Almost every name, and quicker to tell than all letters there are: Latin and Vietnamese ones, and what joins them. */
const LATIN =
  /^[A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u1EA0-\u1EF9][A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u1EA0-\u1EF9 '-]*$/;

let usual: RegExp | undefined;

/** Nearly every name: composed letters of the alphabet, joined by one character each. The pattern is made at the first question. */
function isUsual(text: string): boolean {
  usual ??= new RegExp(`^[${vietnameseLetters}]+(?:[ '’ʼ-][${vietnameseLetters}]+)*$`);
  return usual.test(text);
}

const tooLong = (text: string): boolean => text.length > LONGEST;

/** Positions in what follows count characters from 1. */
function refused(text: string): Finding<PersonNameReason>[] {
  if (tooLong(text)) return [{ code: "person-name/too-long", severity: "refuse", params: { max: LONGEST } }];
  const out: Finding<PersonNameReason>[] = [];
  if (!LETTER.test(text)) out.push({ code: "person-name/empty", severity: "refuse", params: {} });
  if (ALLOWED.test(text)) return out;
  const characters = [...text];
  const digit = characters.findIndex((c) => DIGIT.test(c));
  if (digit >= 0) out.push({ code: "person-name/digit", severity: "refuse", params: { position: digit + 1 } });
  const symbol = characters.findIndex((c) => !ALLOWED.test(c) && !DIGIT.test(c));
  if (symbol >= 0) out.push({ code: "person-name/symbol", severity: "refuse", params: { position: symbol + 1 } });
  return out;
}

type Doubt = "spacing" | "not-nfc" | "font-damage" | "look-alike";

function doubted(text: string): Finding<PersonNameReason>[] {
  const out: Finding<PersonNameReason>[] = [];
  const warn = (problem: Doubt, params: Params = {}) => void out.push({ code: `person-name/${problem}`, severity: "warning", params });
  const plain = isUsual(text);
  const name = plain ? text : normalize(text);
  if (!plain) {
    const composed = text.normalize("NFC");
    if (composed !== name) warn("spacing");
    if (composed !== text) warn("not-nfc");
  }
  const damage = fontDamage(name);
  if (damage !== undefined) {
    // every letter of a damaged name is odd: one doubt is enough
    warn("font-damage", { encoding: damage.encoding });
    return out;
  }
  if (plain) return out;
  const letters = [...withoutLookAlikes(name)];
  const alike = [...name].findIndex((c, i) => c !== letters[i]);
  if (alike >= 0) warn("look-alike", { position: alike + 1 });
  const other = letters.findIndex((c) => LETTER.test(c) && c !== "ʼ" && !vietnameseLetters.includes(c));
  if (other >= 0) out.push({ code: "person-name/other-letters", severity: "info", params: { position: other + 1 } });
  return out;
}

/** Ghép dấu (NFC), gộp khoảng trắng, bỏ ký tự vô hình. Letters are never changed. */
export function normalize(input: string): string {
  if (input.length > 4 * LONGEST) return input;
  return input
    .replace(/[\u200B-\u200D\u2060\uFEFF]/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .normalize("NFC");
}

/** Mọi lý do từ chối: no letter, too long, a digit, a character that no name has. */
export function examine(text: string, options: ExamineOptions = {}): Reason<PersonNameReason>[] {
  return refusals(refused(text), options);
}

/** Lời nhắc về chính văn bản được đưa vào, trước khi chuẩn hoá: spaces, composition, damage, look-alikes, letters outside the alphabet. */
export function remarks(text: string, _options: ExamineOptions = {}): Remark<PersonNameReason>[] {
  return tooLong(text) ? [] : doubts(doubted(text));
}

/** Có thể là họ và tên: letters and what joins them, at most 100 characters. */
export function is(input: unknown): input is PersonName {
  return typeof input === "string" && !tooLong(input) && (LATIN.test(input) || (ALLOWED.test(input) && LETTER.test(input)));
}

/** Điều người viết có thể muốn viết: look-alikes replaced, an old font read again. Nothing when there is nothing to offer. */
export function suggest(text: string): string | undefined {
  if (tooLong(text)) return undefined;
  const name = isUsual(text) ? text : normalize(text);
  const offered = normalize(withoutLookAlikes(fontDamage(name)?.repaired ?? name).replaceAll("\u00AD", ""));
  return offered !== name && is(offered) ? offered : undefined;
}

const capital = (word: string): string =>
  (word === word.toUpperCase() ? word.toLowerCase() : word).replace(/(?<!\p{M}|(?!ʼ)\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

/** `title`: mỗi chữ viết hoa đầu, như trong mã QR; `upper`: như in trên thẻ. Tones stay; foreign particles get a capital too. */
export function format(name: PersonName, style: "title" | "upper" = "title"): string {
  const text = normalize(name);
  return style === "upper" ? text.toUpperCase() : text.split(" ").map(capital).join(" ");
}

/** Giữ họ, các chữ khác chỉ còn chữ đầu: `Nguyễn V. M.` Anything that is no name is hidden whole. */
export function mask(text: string): string {
  if (!is(text)) return "*".repeat(Math.min(text.length, 12));
  const { family, rest } = read(text);
  const initials = rest.split(" ").map((word) => `${[...word][0] ?? ""}.`);
  return [...(family === undefined ? [] : [family]), ...initials].join(" ");
}

/** Tách chữ đầu (họ) và phần còn lại. */
export function read(name: PersonName): PersonNameFields {
  const text = normalize(name);
  const space = text.indexOf(" ");
  return space < 0 ? { rest: text } : { family: text.slice(0, space), rest: text.slice(space + 1) };
}

const words = {
  vi: {
    family: "Họ",
    first: "chữ đầu tiên; họ kép không tách được",
    rest: "Chữ đệm và tên",
    others: "các chữ còn lại",
    only: "Tên",
    alone: "tên chỉ có một chữ",
  },
  en: {
    family: "Family name",
    first: "the first word; a compound one cannot be told",
    rest: "Middle and given names",
    others: "the other words",
    only: "Name",
    alone: "a name of one word",
  },
} as const;

/** Giải thích từng phần, kèm căn cứ. */
export function explain(name: PersonName, locale: Locale): Part[] {
  const w = words[locale];
  const { family, rest } = read(name);
  const law = cite("91/2015/QH13", "Điều 26", "statute");
  if (family === undefined) return [{ name: w.only, text: rest, means: w.alone, law }];
  return [
    { name: w.family, text: family, means: w.first, law },
    { name: w.rest, text: rest, means: w.others, law },
  ];
}
