/**
 * Số giấy phép lái xe: the twelve digits on a plastic licence.
 *
 * ```
 * 01 0 00 0000000
 * │  │ │  └ serial
 * │  │ └ year in which the test was passed
 * │  └ one digit whose meaning the sources disagree on
 * └ place of issue; not the code on plates, and not that of a personal id
 * ```
 *
 * The parts are as secondary sources tell them; no act was found, so only the twelve digits are checked. It is not the
 * personal id, which has the same form: `010…` is a licence of Hà Nội or a person registered in Lào Cai, and nothing in the digits says which.
 * Older paper licences carry other numbers, whose form was not found. What its holder may drive is in `@hoso/sdk/codes/licence-class`.
 *
 * @module
 */
import type { $brand } from "zod";
import {
  compact,
  doubts,
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
import { findings } from "./driving-licence-number.generated.js";
import type { DrivingLicenceNumberReason } from "./rule.js";

export { is } from "./driving-licence-number.generated.js";

/** Mười hai chữ số ASCII. */
export type DrivingLicenceNumber = string & $brand<"DrivingLicenceNumber">;

/** Tên, cơ quan cấp, giới hạn, căn cứ. */
export const meta: IdentifierMeta = {
  key: "driving-licence-number",
  name: { vi: "Số giấy phép lái xe", en: "Driving licence number" },
  abbreviation: "GPLX",
  issuer: {
    vi: "Bộ Công an (trước ngày 1/3/2025: ngành giao thông vận tải)",
    en: "Ministry of Public Security (transport offices before 1 March 2025)",
  },
  limits: {
    vi: "Đúng dạng không có nghĩa là giấy phép đã được cấp hay còn hạn. Cấu trúc 12 chữ số chưa thấy trong văn bản nào, và không phân biệt được với số định danh cá nhân.",
    en: "Being well formed does not mean that the licence was issued or is valid. The structure of the 12 digits was found in no act, and they cannot be told from a personal id.",
  },
  checkDigit: false,
  personal: true,
  sources: [
    /* @__PURE__ */ cite("36/2024/QH15", "Điều 57", "statute"),
    /* @__PURE__ */ cite("12/2025/TT-BCA", "mẫu giấy phép lái xe", "secondary", { until: "2026-07-01" }),
    /* @__PURE__ */ cite("108/2026/TT-BCA", "mẫu giấy phép lái xe", "secondary"),
  ],
};

/** Các phần, theo nguồn thứ cấp. */
export interface DrivingLicenceNumberFields {
  readonly place: string;
  readonly third: string;
  /** Last two digits of the year; the century is not written. */
  readonly passedYear: string;
  readonly serial: string;
}

/** Bỏ khoảng trắng, dấu chấm, dấu gạch. A lost leading zero is not put back. */
export function normalize(input: string): string {
  return compact(input);
}

/** Mọi lý do từ chối: the shape. */
export function examine(text: string, options: ExamineOptions = {}): Reason<DrivingLicenceNumberReason>[] {
  return refusals(findings(text, options), options);
}

/** Lời nhắc: none, since nothing in the digits has a rule to doubt them by. */
export function remarks(text: string, options: ExamineOptions = {}): Remark<DrivingLicenceNumberReason>[] {
  return doubts(findings(text, options));
}

/** Viết liền, như trên giấy phép. */
export function format(number: DrivingLicenceNumber): string {
  return number;
}

/** Giữ hai chữ số đầu và hai chữ số cuối: `01********00`. Anything else is hidden whole. */
export function mask(text: string): string {
  return text.length === 12 ? `${text.slice(0, 2)}********${text.slice(10)}` : "*".repeat(Math.min(text.length, 12));
}

/** Tách số thành các phần, theo nguồn thứ cấp. */
export function read(number: DrivingLicenceNumber): DrivingLicenceNumberFields {
  return { place: number.slice(0, 2), third: number.slice(2, 3), passedYear: number.slice(3, 5), serial: number.slice(5) };
}

const words = {
  vi: {
    place: "Nơi cấp",
    code: "mã nơi cấp, theo nguồn thứ cấp",
    third: "Chữ số thứ ba",
    unclear: "các nguồn nói khác nhau",
    year: "Năm trúng tuyển",
    tail: "hai chữ số cuối của năm",
    serial: "Số thứ tự",
    order: "số thứ tự",
  },
  en: {
    place: "Place of issue",
    code: "the code of the place, as secondary sources say",
    third: "Third digit",
    unclear: "the sources disagree",
    year: "Year of the test",
    tail: "the last two digits of the year",
    serial: "Serial",
    order: "a serial number",
  },
} as const;

/** Giải thích từng phần; the sources are secondary. */
export function explain(number: DrivingLicenceNumber, locale: Locale): Part[] {
  const w = words[locale];
  const f = read(number);
  const law = cite("12/2025/TT-BCA", "mẫu giấy phép lái xe", "secondary", { until: "2026-07-01" });
  return [
    { name: w.place, text: f.place, means: w.code, law },
    { name: w.third, text: f.third, means: w.unclear, law },
    { name: w.year, text: f.passedYear, means: w.tail, law },
    { name: w.serial, text: f.serial, means: w.order, law },
  ];
}

/** Số giả: place 00, which is none. */
export function generate(random: Random): DrivingLicenceNumber {
  return `000${randomDigits(random, 2)}000${randomDigits(random, 4)}` as DrivingLicenceNumber;
}
