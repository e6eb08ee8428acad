/**
 * Địa chỉ: a place as people write it, read into a line, a commune, a province, and a district for one of before 1/7/2025.
 *
 * ```
 * Số 1 Đường Hoa Sen, Phường Ba Đình, Thành phố Hà Nội
 * Số 1 Hoa Sen - P. Bến Nghé - Q.1 - TP.HCM
 * ```
 *
 * Every string of sensible length may be somebody's address: only an empty or an endless one is refused. What the lists do not
 * hold is a doubt. Alone this module knows the two-level list in force; `fields/address-conversion` brings the former one.
 *
 * @module
 */
import type { $brand } from "zod";
import { doubts, refusals, type ExamineOptions, type Finding, type Locale, type Reason, type Remark } from "../../core/index.js";
import { listedUntil, type When } from "../../codes/province/index.js";
import { cite } from "../../law/index.js";
import type { FieldMeta, Part } from "../field.js";
import { currentUnits } from "./current-units.js";
import type { Gazetteer } from "./gazetteer.js";
import { readWith, type AddressReading } from "./reading.js";
import { formatAddress, unitName } from "./write.js";
import { LONGEST } from "./written.js";

/** Một dòng địa chỉ: composed text, at most 500 characters. */
export type AddressText = string & $brand<"Address">;

/** Mọi mã lý do của địa chỉ. */
export type AddressReason = `address/${"empty" | "too-long" | "not-in-lists" | "no-commune" | "no-province" | "ambiguous" | "other-type"}`;

/** Tên, giới hạn, căn cứ. */
export const meta: FieldMeta = {
  key: "address",
  name: { vi: "Địa chỉ", en: "Address" },
  limits: {
    vi: `Đọc được không có nghĩa là có thật: chỉ tên xã, huyện, tỉnh được đối chiếu; số nhà và đường thì không. Danh sách hiện hành đúng đến ngày ${listedUntil}, sau đó có thể đã thay đổi.`,
    en: `Being readable does not mean existing: only the names of communes, districts and provinces are compared; houses and streets are not. The current list is that of ${listedUntil}; later changes may exist.`,
  },
  personal: true,
  sources: [/* @__PURE__ */ cite("19/2025/QĐ-TTg", "Danh mục", "secondary")],
};

/** Cách đọc: of which time the address is, and with which lists; the current ones where none are given. */
export interface AddressOptions extends ExamineOptions {
  readonly when?: When | "unknown" | undefined;
  readonly units?: Gazetteer | undefined;
}

const refused = (text: string): Finding<AddressReason>[] => {
  if (text.length > LONGEST) return [{ code: "address/too-long", severity: "refuse", params: { max: LONGEST } }];
  return /[\p{L}\p{N}]/u.test(text) ? [] : [{ code: "address/empty", severity: "refuse", params: {} }];
};

/** Ghép dấu (NFC), gộp khoảng trắng, bỏ ký tự vô hình. Nothing else is changed. */
export function normalize(input: string): string {
  if (input.length > 4 * LONGEST) return input;
  return input
    .replace(/[\u200B-\u200D\u2060\uFEFF]/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .normalize("NFC");
}

/** Mọi lý do từ chối: nothing in it, or longer than 500 characters. */
export function examine(text: string, options: ExamineOptions = {}): Reason<AddressReason>[] {
  return refusals(refused(text), options);
}

/** Có thể là một địa chỉ. Whether its units exist is a question for {@link read}. */
export function is(input: unknown): input is AddressText {
  return typeof input === "string" && refused(input).length === 0;
}

/**
 * Đọc địa chỉ: `ok` with the one understanding, or every candidate.
 *
 * ```ts
 * read("12 Hoa Sen, P. Ba Đình, HN").address?.code; // "00004"
 * ```
 */
export function read(text: string, options: AddressOptions = {}): AddressReading {
  return readWith(text, { units: options.units ?? currentUnits(), when: options.when });
}

function doubted({ status, candidates }: AddressReading): Finding<AddressReason>[] {
  const warn = (problem: "not-in-lists" | "no-commune" | "no-province" | "other-type"): Finding<AddressReason>[] => [
    { code: `address/${problem}`, severity: "warning", params: {} },
  ];
  const [first] = candidates;
  if (first === undefined) return warn("not-in-lists");
  if (status === "ambiguous") return [{ code: "address/ambiguous", severity: "warning", params: { count: candidates.length } }];
  if (status === "ok") return [];
  if (first.commune === undefined) return warn("no-commune");
  return warn(first.parts.some(({ level }) => level === "province") ? "other-type" : "no-province");
}

/** Lời nhắc về một địa chỉ đã đọc: {@link remarks} without reading it again. */
export function remarksOf(reading: AddressReading): Remark<AddressReason>[] {
  return doubts(doubted(reading));
}

/** Lời nhắc: a unit that no list given has, several that fit. */
export function remarks(text: string, options: AddressOptions = {}): Remark<AddressReason>[] {
  return is(text) ? remarksOf(read(text, options)) : [];
}

/** Viết đủ loại đơn vị khi đọc được chắc chắn; otherwise the text as it is. */
export function format(value: AddressText): string {
  const { address } = read(value);
  return address === undefined ? normalize(value) : formatAddress(address);
}

/** Chỉ giữ tỉnh: `…, Thành phố Hà Nội`. An address whose province is not recognised is hidden whole. */
export function mask(text: string): string {
  const province = read(text).candidates[0]?.province;
  return province === undefined || text.length > LONGEST ? "*".repeat(Math.min(text.length, 12)) : `…, ${unitName(province)}`;
}

const words = {
  vi: {
    line: "Số nhà, đường, thôn",
    asWritten: "giữ như được viết",
    commune: "Cấp xã",
    province: "Cấp tỉnh",
    unread: "Chưa đọc được",
    open: "không đơn vị nào được nhận ra",
  },
  en: {
    line: "House, street, hamlet",
    asWritten: "kept as written",
    commune: "Commune",
    province: "Province",
    unread: "Not read",
    open: "no unit was recognised",
  },
} as const;

/** Giải thích từng phần: the line, and each unit with its code. */
export function explain(value: AddressText, locale: Locale): Part[] {
  const w = words[locale];
  const law = cite("19/2025/QĐ-TTg", "Danh mục", "secondary");
  const first = read(value).candidates[0];
  if (first === undefined) return [{ name: w.unread, text: value, means: w.open }];
  const units = first.parts.map(({ level, unit, from, to }): Part => {
    // the list in force has no districts
    return { name: w[level as "commune" | "province"], text: value.slice(from, to), means: `${unitName(unit)} (${unit.code})`, law };
  });
  return first.line === "" ? units : [{ name: w.line, text: first.line, means: w.asWritten }, ...units];
}
