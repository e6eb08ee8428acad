/**
 * Mã số hồ sơ: what a citizen looks a dossier up by.
 *
 * ```
 * G22.99.09-240114-0001        root first
 * │         │      └ counter of the day: at least 4 digits, grows as it must
 * │         └ day of receipt, YYMMDD
 * └ agency that receives, as in its electronic identifier
 * 000.00.12.H62-201105-0004    Circular 01/2018: the agency leaf first
 * ```
 *
 * Central services of the whole country put two digits of the system's owner before the counter (Circular 4/2025/TT-VPCP); nothing in the
 * code says that they did, so the counter is not split here. The date is that of receipt, not of the appointment. Which way the agency
 * is written must be seen before the province is read out of it: {@link read} does.
 *
 * @module
 */
import type { $brand } from "zod";
import {
  asciiUpper,
  between,
  doubts,
  isCalendarDay,
  pick,
  randomDigits,
  refusals,
  toPlainDate,
  unspace,
  type ExamineOptions,
  type Locale,
  type PlainDate,
  type Random,
  type Reason,
  type Remark,
} from "../../core/index.js";
import { cite } from "../../law/index.js";
import { canonical, explain as explainAgency, type AgencyCodeText } from "../agency-code/index.js";
import type { IdentifierMeta, Part } from "../identifier.js";
import { findings } from "./dossier-code.generated.js";
import type { DossierCodeReason } from "./rule.js";

export { is } from "./dossier-code.generated.js";

/** Mã số hồ sơ, theo một trong các cách ghi. */
export type DossierCode = string & $brand<"DossierCode">;

/** Tên, cơ quan cấp, giới hạn, căn cứ. */
export const meta: IdentifierMeta = {
  key: "dossier-code",
  name: { vi: "Mã số hồ sơ thủ tục hành chính", en: "Dossier code" },
  issuer: { vi: "Hệ thống thông tin giải quyết thủ tục hành chính", en: "The systems that handle administrative procedures" },
  limits: {
    vi: "Đúng dạng không có nghĩa là hồ sơ có thật. Khoản 1, khoản 2 Điều 13 Thông tư 03/2025/TT-VPCP chưa đọc được; tháng và ngày được xét riêng, ngày 31/02 không bị bắt.",
    en: "Being well formed does not mean that the dossier exists. Article 13.1–2 of Circular 03/2025/TT-VPCP was not read; month and day are judged apart, so 31 February passes.",
  },
  checkDigit: false,
  // it leads to what one person asked of the state, but says nothing about that person by itself
  personal: false,
  sources: [
    /* @__PURE__ */ cite("01/2018/TT-VPCP", "Điều 19", "statute", { until: "unknown" }),
    /* @__PURE__ */ cite("4/2025/TT-VPCP", "Điều 23 khoản 2", "statute"),
    /* @__PURE__ */ cite("03/2025/TT-VPCP", "Điều 13", "secondary"),
    /* @__PURE__ */ cite("107/2021/NĐ-CP", "toàn văn", "secondary", { until: "2025-07-01" }),
  ],
};

/** Các phần của mã. */
export interface DossierCodeFields {
  /** Root first, whichever way it was written. */
  readonly agency: AgencyCodeText;
  readonly spelling: "root-first" | "leaf-first";
  /** Ngày tiếp nhận; absent when there is no such day. */
  readonly receivedOn?: PlainDate;
  readonly counter: string;
}

/** Bỏ khoảng trắng, viết hoa; dots and dashes mean something and stay. */
export function normalize(input: string): string {
  return asciiUpper(unspace(input));
}

/** Mọi lý do từ chối: the shape, and with `strict` the month and the day. */
export function examine(text: string, options: ExamineOptions = {}): Reason<DossierCodeReason>[] {
  return refusals(findings(text, options), options);
}

/** Lời nhắc: a day that is none, a year that has not come, ways of writing that have passed. */
export function remarks(text: string, options: ExamineOptions = {}): Remark<DossierCodeReason>[] {
  return doubts(findings(text, options));
}

/** Viết như trên giấy tiếp nhận. */
export function format(code: DossierCode): string {
  return code;
}

/** Tách mã thành các phần. */
export function read(code: DossierCode): DossierCodeFields {
  const [agency = "", date = "", counter = ""] = code.split("-");
  const [year, month, day] = [date.slice(0, -4), date.slice(-4, -2), date.slice(-2)].map(Number) as [number, number, number];
  const full = date.length === 6 ? 2000 + year : year;
  return {
    agency: canonical(agency as AgencyCodeText),
    spelling: /^\d/.test(agency) ? "leaf-first" : "root-first",
    ...(isCalendarDay(full, month, day) ? { receivedOn: toPlainDate(full, month, day) } : {}),
    counter,
  };
}

const words = {
  vi: { received: "Ngày tiếp nhận", none: "không có ngày ấy trong lịch", counter: "Số thứ tự", order: "số hồ sơ trong ngày" },
  en: { received: "Day of receipt", none: "there is no such day", counter: "Counter", order: "the number of the dossier on that day" },
} as const;

/** Giải thích từng phần; the agency level by level, as it is written. */
export function explain(code: DossierCode, locale: Locale): Part[] {
  const w = words[locale];
  const f = read(code);
  const [agency = "", date = ""] = code.split("-");
  const law = cite("01/2018/TT-VPCP", "Điều 19", "statute", { until: "unknown" });
  return [
    ...explainAgency(agency as AgencyCodeText, locale),
    { name: w.received, text: date, means: f.receivedOn ?? w.none, law },
    { name: w.counter, text: f.counter, means: w.order, law },
  ];
}

/** Mã giả: an agency under Y, which is none. */
export function generate(random: Random): DossierCode {
  const two = (n: number) => String(n).padStart(2, "0");
  const agency = pick(random, [
    `Y${randomDigits(random, 2)}`,
    `Y${randomDigits(random, 2)}.${randomDigits(random, 2)}`,
    `000.00.${randomDigits(random, 2)}.Y${randomDigits(random, 2)}`,
  ]);
  const date = `${two(between(random, 19, 26))}${two(between(random, 1, 12))}${two(between(random, 1, 28))}`;
  return `${agency}-${date}-${randomDigits(random, between(random, 4, 6))}` as DossierCode;
}
