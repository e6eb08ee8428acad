import { addDays, between, pick, type PlainDate, type Random } from "../../src/core/index.js";

/**
 * Văn bản khó chịu: what a register of a whole country holds somewhere. NUL and lone surrogates are left out: PostgreSQL
 * cannot store the one, no UTF-8 has the other, and the readers refuse both before any rule or SQL sees them.
 */
const hostileBits = [
  "\n",
  "\r\n",
  "\t",
  " ",
  "\u00a0",
  "\u200b",
  "\ufeff",
  "\u2028",
  "\u0301",
  "\u0323",
  "٣",
  "３",
  "Đ",
  "Ð",
  "đ",
  "İ",
  "\u212a",
  "\u017f",
  "ế",
  "😀",
  "'",
  '"',
  "\\",
  "%",
  "_",
  "@",
  "-",
  "+",
  ".",
  "0",
  "9",
  "A",
  "z",
];

/** A whole cell of these. */
const hostileCells: readonly (string | undefined)[] = [
  undefined,
  "",
  " ",
  "\n",
  "0",
  "NULL",
  "Chủ hộ",
  "Chủ hộ".normalize("NFD"),
  "chủ hộ",
  "2",
  "1",
  "VN",
  "vn",
  "K\u212a",
  "\u017fs",
  "a@b",
  "@",
  "a@b@c",
  "a b@c",
  "000000000000",
  "9900000016",
  "9900000016-001",
  "9900000016-000",
  "9900000016-888",
  "Xã Tân Phú, Bến Tre",
  "Hà Giang",
  "9900000000",
  "01200000001",
  "18001234",
  "02030000001",
  "02000000001",
];

const fixedDates = [
  "2090",
  "2090-01",
  "2000-02-29",
  "2100-02-29",
  "2096-02-29",
  "0000-01-01",
  "0001-01-01",
  "9999-12-31",
  "2089-04-31",
  "2089-12-00",
  "2089-00-10",
  "2025-07-01",
  "02090-01-01",
  "2090-1-1",
];

/** Dates that stand on an edge of a rule. */
export const edges = (today: PlainDate): string[] => [...fixedDates, ...[0, 1, -1, -364, -365, -366].map((days) => addDays(today, days))];

const at = (random: Random, text: string): number => between(random, 0, Math.max(0, text.length - 1));

const flip = (c: string): string => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase());

function bump(random: Random, text: string): string {
  const digits = [...text.matchAll(/[0-9]/g)].map((m) => m.index);
  if (digits.length === 0) return `${text}0`;
  const i = pick(random, digits);
  return text.slice(0, i) + String((Number(text[i]) + between(random, 1, 9)) % 10) + text.slice(i + 1);
}

/** One thing wrong with a text. */
export function mutate(random: Random, text: string, today: PlainDate): string | undefined {
  const i = at(random, text);
  const bit = pick(random, hostileBits);
  switch (between(random, 0, 13)) {
    case 0:
      return text + bit;
    case 1:
      return bit + text;
    case 2:
      return text.slice(0, i) + bit + text.slice(i);
    case 3:
      return text.slice(0, i) + bit + text.slice(i + 1);
    case 4:
      return text.slice(0, i) + text.slice(i + 1);
    case 5:
      return pick(random, hostileCells);
    case 6:
      return pick(random, edges(today));
    case 7:
      return text.slice(0, i) + flip(text.slice(i, i + 1)) + text.slice(i + 1);
    case 8:
      return text.normalize("NFD");
    case 9:
      return pick(random, ["ế", "😀", "a"]).repeat(pick(random, [99, 100, 101, 254, 255, 499, 500, 501]));
    case 10:
      return text.replace(/[0-9]/, (d) => String.fromCodePoint(0xff10 + Number(d)));
    default:
      // most often a digit that is a digit still: the cross-field rules are judged, not their guards
      return bump(random, text);
  }
}

/** Text that an engine can hold. */
export const storable = (text: string | undefined): boolean => text === undefined || !/[\0\uD800-\uDFFF]/u.test(text);
