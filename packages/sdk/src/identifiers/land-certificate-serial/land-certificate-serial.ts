/**
 * Số phát hành Giấy chứng nhận (số sê-ri): printed on every land-use certificate.
 *
 * ```
 * AA 000000     two letters of the Vietnamese alphabet, Đ among them, and six digits
 * AA 00000000   eight digits on the model in use since 1 August 2024
 * ```
 *
 * It is the number of the sheet of paper: a new certificate for the same parcel has another. The number in the register (*số vào sổ*) is
 * local and has another form. Dropping the mark of Đ makes two serials one.
 *
 * @module
 */
import type { $brand } from "zod";
import {
  asciiUpper,
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
import { findings } from "./land-certificate-serial.generated.js";
import type { LandCertificateSerialReason } from "./rule.js";

export { is } from "./land-certificate-serial.generated.js";

/** Hai chữ cái và sáu hoặc tám chữ số, viết liền. */
export type LandCertificateSerial = string & $brand<"LandCertificateSerial">;

/** Tên, cơ quan cấp, giới hạn, căn cứ. */
export const meta: IdentifierMeta = {
  key: "land-certificate-serial",
  name: { vi: "Số phát hành Giấy chứng nhận", en: "Serial of a land-use certificate" },
  abbreviation: "số sê-ri",
  issuer: { vi: "Cơ quan quản lý đất đai ở trung ương", en: "The central land administration" },
  limits: {
    vi: "Đúng dạng không có nghĩa là giấy đã được cấp hay còn giá trị; số không cho biết thửa đất hay người sử dụng đất.",
    en: "Being well formed does not mean that the certificate was issued or is valid; the serial names neither the parcel nor its user.",
  },
  checkDigit: false,
  // it leads to a person's land
  personal: true,
  sources: [
    /* @__PURE__ */ cite("23/2014/TT-BTNMT", "số phát hành Giấy chứng nhận", "statute", { until: "2024-08-01" }),
    /* @__PURE__ */ cite("10/2024/TT-BTNMT", "số phát hành Giấy chứng nhận", "statute"),
  ],
};

/** Các phần của số. */
export interface LandCertificateSerialFields {
  readonly letters: string;
  readonly digits: string;
}

/** Bỏ khoảng trắng, dấu chấm, dấu gạch; viết hoa, kể cả đ; `Ð` thành `Đ`. */
export function normalize(input: string): string {
  return asciiUpper(compact(input)).replace(/[đÐð]/gu, "Đ");
}

/** Mọi lý do từ chối. With `asOf` before 1/8/2024 eight digits are refused. */
export function examine(text: string, options: ExamineOptions = {}): Reason<LandCertificateSerialReason>[] {
  return refusals(findings(text, options), options);
}

/** Lời nhắc: a marked letter other than Đ. */
export function remarks(text: string, options: ExamineOptions = {}): Remark<LandCertificateSerialReason>[] {
  return doubts(findings(text, options));
}

/** Cách chữ và số: `AA 000000`. */
export function format(serial: LandCertificateSerial): string {
  return `${serial.slice(0, 2)} ${serial.slice(2)}`;
}

/** Giữ hai chữ cái và hai chữ số cuối: `AA****00`. Anything else is hidden whole. */
export function mask(text: string): string {
  const known = text.length === 8 || text.length === 10;
  return known ? `${text.slice(0, 2)}${"*".repeat(text.length - 4)}${text.slice(-2)}` : "*".repeat(Math.min(text.length, 10));
}

/** Tách chữ và số. */
export function read(serial: LandCertificateSerial): LandCertificateSerialFields {
  return { letters: serial.slice(0, 2), digits: serial.slice(2) };
}

const words = {
  vi: { letters: "Hai chữ cái", series: "loạt phôi giấy chứng nhận", digits: "Số", order: "số thứ tự của phôi" },
  en: { letters: "Two letters", series: "the series of blank certificates", digits: "Number", order: "the number of the blank" },
} as const;

/** Giải thích từng phần, kèm căn cứ. */
export function explain(serial: LandCertificateSerial, locale: Locale): Part[] {
  const w = words[locale];
  const f = read(serial);
  const law =
    f.digits.length === 6
      ? cite("23/2014/TT-BTNMT", "số phát hành Giấy chứng nhận", "statute", { until: "2024-08-01" })
      : cite("10/2024/TT-BTNMT", "số phát hành Giấy chứng nhận", "statute");
  return [
    { name: w.letters, text: f.letters, means: w.series, law },
    { name: w.digits, text: f.digits, means: w.order, law },
  ];
}

/** Số giả: letters ZZ, zeros and three digits. */
export function generate(random: Random): LandCertificateSerial {
  return `ZZ${random() < 0.5 ? "000" : "00000"}${randomDigits(random, 3)}` as LandCertificateSerial;
}
