/**
 * Số định danh cá nhân: the 12 digits that the National Population Database gives each citizen.
 *
 * ```
 * 001 0 00 000000
 * │   │ │  └ random digits
 * │   │ └ last two digits of the year of birth
 * │   └ century and sex: 0 1 → 1900–1999, 2 3 → 2000–2099, …; even is male, odd is female
 * └ place of birth registration: province (63) or country (195)
 * ```
 *
 * It has no check digit: a passing check is form, never proof that the number was issued. Sex and year
 * may lawfully differ from the register (Decree 70/2024/NĐ-CP, Article 11.7–8), and so may be doubted, not refused.
 *
 * @module
 */
import type { $brand } from "zod";
import * as birthplace from "../../codes/birthplace/index.js";
import * as country from "../../codes/country/index.js";
import {
  between,
  compact,
  doubts,
  pick,
  randomDigits,
  refusals,
  type ExamineOptions,
  type Locale,
  type Random,
  type Reason,
  type Remark,
} from "../../core/index.js";
import { cite } from "../../law/index.js";
import type { IdentifierMeta, Part } from "../identifier.js";
import { findings } from "./personal-id.generated.js";
import type { PersonalIdReason } from "./rule.js";

export { is } from "./personal-id.generated.js";

/** Mười hai chữ số ASCII. */
export type PersonalId = string & $brand<"PersonalId">;

/** Tên, cơ quan cấp, giới hạn, căn cứ. */
export const meta: IdentifierMeta = {
  key: "personal-id",
  name: { vi: "Số định danh cá nhân", en: "Personal identification number" },
  abbreviation: "ĐDCN",
  issuer: { vi: "Bộ Công an", en: "Ministry of Public Security" },
  limits: {
    vi: "Số không có chữ số kiểm tra: đúng dạng không có nghĩa là số đã được cấp.",
    en: "The number has no check digit: being well formed does not mean that it was issued.",
  },
  checkDigit: false,
  personal: true,
  sources: [
    /* @__PURE__ */ cite("26/2023/QH15", "Điều 12", "statute"),
    /* @__PURE__ */ cite("70/2024/NĐ-CP", "Điều 11", "statute"),
    /* @__PURE__ */ cite("137/2015/NĐ-CP", "Điều 13", "secondary", { until: "2024-07-01" }),
    /* @__PURE__ */ cite("07/2016/TT-BCA", "Điều 7, Phụ lục 1, 2", "secondary", { until: "2021-07-01" }),
  ],
};

/** Điều mà các chữ số nói, theo quy ước của Thông tư 07/2016/TT-BCA. */
export interface PersonalIdFields {
  /** Three digits: a province of the 63, a country, or a code nobody knows. */
  readonly birthplace: string;
  readonly abroad: boolean;
  readonly sex: "male" | "female";
  readonly birthYear: number;
  readonly serial: string;
}

/** Bỏ khoảng trắng, dấu chấm, dấu gạch; đổi chữ số toàn khổ. A lost leading zero is not put back. */
export function normalize(input: string): string {
  return compact(input);
}

/** Mọi lý do từ chối: the shape, and with `strict` the convention of the first three digits. */
export function examine(text: string, options: ExamineOptions = {}): Reason<PersonalIdReason>[] {
  return refusals(findings(text, options), options);
}

/** Lời nhắc: an unknown birthplace; with `asOf`, a year of birth that has not come. */
export function remarks(text: string, options: ExamineOptions = {}): Remark<PersonalIdReason>[] {
  return doubts(findings(text, options));
}

/** Nhóm ba chữ số cho dễ đọc: `001 000 000 000`. */
export function format(id: PersonalId): string {
  return id.replace(/(\d{3})(?=\d)/g, "$1 ");
}

/** Giữ ba chữ số đầu và ba chữ số cuối: `001******000`. Anything else is hidden whole. */
export function mask(text: string): string {
  return text.length === 12 ? `${text.slice(0, 3)}******${text.slice(9)}` : "*".repeat(Math.min(text.length, 12));
}

/** Tách số thành các phần. */
export function read(id: PersonalId): PersonalIdFields {
  const century = Number(id[3]);
  return {
    birthplace: id.slice(0, 3),
    abroad: Number(id.slice(0, 3)) > 100,
    sex: century % 2 === 0 ? "male" : "female",
    birthYear: 1900 + 100 * Math.floor(century / 2) + Number(id.slice(4, 6)),
    serial: id.slice(6),
  };
}

const words = {
  vi: {
    place: "Nơi đăng ký khai sinh",
    unknown: "mã chưa có trong danh mục",
    century: "Thế kỷ và giới tính",
    male: "nam",
    female: "nữ",
    born: "sinh trong khoảng",
    year: "Năm sinh",
    serial: "Số ngẫu nhiên",
    random: "không mang nghĩa",
  },
  en: {
    place: "Place of birth registration",
    unknown: "a code not in the list",
    century: "Century and sex",
    male: "male",
    female: "female",
    born: "born",
    year: "Year of birth",
    serial: "Random digits",
    random: "they mean nothing",
  },
} as const;

/** Giải thích từng phần, kèm căn cứ. The names of countries are Vietnamese in both languages. */
export function explain(id: PersonalId, locale: Locale): Part[] {
  const w = words[locale];
  const f = read(id);
  const start = f.birthYear - (f.birthYear % 100);
  const province = birthplace.entry(f.birthplace);
  const place = province ?? country.entry(f.birthplace);
  const structure = cite("137/2015/NĐ-CP", "Điều 13", "secondary", { until: "2024-07-01" });
  return [
    {
      name: w.place,
      text: f.birthplace,
      means: place?.vi ?? w.unknown,
      law: cite("07/2016/TT-BCA", province ? "Phụ lục 1" : "Phụ lục 2", "secondary", { until: "2021-07-01" }),
    },
    { name: w.century, text: id.slice(3, 4), means: `${w[f.sex]}, ${w.born} ${start}–${start + 99}`, law: structure },
    { name: w.year, text: id.slice(4, 6), means: String(f.birthYear), law: structure },
    { name: w.serial, text: f.serial, means: w.random, law: structure },
  ];
}

/** Số giả đúng dạng, sinh 1900–1909: it can belong to nobody alive. */
export function generate(random: Random): PersonalId {
  const places: readonly string[] = random() < 0.9 ? birthplace.codes() : country.codes();
  return `${pick(random, places)}${between(random, 0, 1)}0${between(random, 0, 9)}${randomDigits(random, 6)}` as PersonalId;
}
