/**
 * Mã QR trên thẻ căn cước: one line of text, fields divided by `|`.
 *
 * ```
 * 001000000000||Nguyễn Văn Mẫu|01011900|Nam|Số 1, Đường Mẫu, Phường Mẫu, Hà Nội|01072021
 * │            ││              │        │   │                                   └ day of issue
 * │            ││              │        │   └ residence; commas inside
 * │            ││              │        └ Nam, Nữ
 * │            ││              └ date of birth, parts may be 00
 * │            │└ name
 * │            └ old number: 9 digits, 12, or nothing
 * └ personal id
 * ```
 *
 * Nothing in it is signed. Cards issued since Decree 58/2026/NĐ-CP may carry more fields; they are kept, never refused.
 *
 * @module
 */
import type { ExamineOptions, Reason, Remark } from "../../core/index.js";
import * as partialDate from "../../fields/partial-date/index.js";
import * as personName from "../../fields/person-name/index.js";
import * as personalId from "../../identifiers/personal-id/index.js";
import type { IdentityCard } from "./card.js";

type Problem = "too-long" | "too-few-fields" | "personal-id" | "old-number" | "name" | "birth-date" | "sex" | "residence" | "issue-date";
type Doubt = "sex-differs" | "birth-year-differs" | "issued-before-birth" | "no-residence" | "more-fields";

/** Mọi mã lý do của mã QR trên thẻ. */
export type IdentityCardReason = `identity-card/${Problem | Doubt}`;

/** Lời nhắc về thẻ, về số định danh và về họ tên trên thẻ. */
export type IdentityCardRemark = Remark<IdentityCardReason | personalId.PersonalIdReason | personName.PersonNameReason>;

/** Kết quả đọc: the card, or every reason why there is none. */
export type QrReading =
  | { readonly ok: true; readonly card: IdentityCard; readonly remarks: readonly IdentityCardRemark[] }
  | { readonly ok: false; readonly reasons: readonly Reason<IdentityCardReason>[] };

/** The most bytes that a QR code can hold. */
const LONGEST = 2953;
const FIELDS = 7;
const LONGEST_RESIDENCE = 300;

const reason = (problem: Problem, params: Reason["params"] = {}): Reason<IdentityCardReason> => ({
  code: `identity-card/${problem}`,
  params,
});

/** Bỏ khoảng trắng ở hai đầu, ghép dấu (NFC). Anything longer than a QR code can hold is left as it is. */
export function normalizeQr(input: string): string {
  return input.length > LONGEST ? input : input.trim().normalize("NFC");
}

function sexOf(text: string): IdentityCard["sex"] | undefined {
  const lower = text.toLowerCase();
  return lower === "nam" ? "male" : lower === "nữ" ? "female" : undefined;
}

/** Eight digits, or a part of them: whatever the partial date reads, but no other way of writing. */
const date = (text: string): string => (/^\d{4,8}$/.test(text) ? partialDate.normalize(text) : "");

/** Mọi lý do từ chối nội dung mã QR; with `asOf`, dates after it too. */
export function examineQr(text: string, options: ExamineOptions = {}): Reason<IdentityCardReason>[] {
  if (text.length > LONGEST) return [reason("too-long", { max: LONGEST })];
  const fields = text.split("|");
  if (fields.length < FIELDS) return [reason("too-few-fields", { expected: FIELDS, found: fields.length })];
  const [id = "", old = "", name = "", born = "", sex = "", residence = "", issued = ""] = fields.map((field) => field.trim());
  const out: Reason<IdentityCardReason>[] = [];
  if (personalId.examine(id, options).length > 0) out.push(reason("personal-id"));
  if (!/^(?:\d{9}|\d{12})?$/.test(old)) out.push(reason("old-number"));
  if (!personName.is(personName.normalize(name))) out.push(reason("name"));
  if (partialDate.examine(date(born), options).length > 0) out.push(reason("birth-date"));
  if (sexOf(sex) === undefined) out.push(reason("sex"));
  if (residence.length > LONGEST_RESIDENCE) out.push(reason("residence", { max: LONGEST_RESIDENCE }));
  if (partialDate.examine(date(issued), options).length > 0) out.push(reason("issue-date"));
  return out;
}

function doubts(card: IdentityCard, options: ExamineOptions): IdentityCardRemark[] {
  const out: IdentityCardRemark[] = [...personalId.remarks(card.personalId, options), ...personName.remarks(card.name)];
  const doubt = (problem: Doubt, severity: "warning" | "info", params: Reason["params"] = {}) =>
    void out.push({ code: `identity-card/${problem}`, severity, params });
  const id = personalId.read(card.personalId);
  if (id.sex !== card.sex) doubt("sex-differs", "warning");
  if (id.birthYear !== partialDate.read(card.birthDate).year) doubt("birth-year-differs", "warning");
  if (partialDate.span(card.issuedOn).last < partialDate.span(card.birthDate).first) doubt("issued-before-birth", "warning");
  if (card.residence === "") doubt("no-residence", "info");
  if (card.extra.length > 0) doubt("more-fields", "info", { count: card.extra.length });
  return out;
}

/** Đọc nội dung mã QR, đã quét ra chữ. Never throws; either a card with its doubts, or every reason at once. */
export function readQr(input: string, options: ExamineOptions = {}): QrReading {
  const text = normalizeQr(input);
  const reasons = examineQr(text, options);
  if (reasons.length > 0) return { ok: false, reasons };
  const [id = "", old = "", name = "", born = "", sex = "", residence = "", issued = "", ...extra] = text
    .split("|")
    .map((field) => field.trim());
  const card: IdentityCard = {
    trust: "unverified",
    personalId: id as personalId.PersonalIdText,
    ...(old === "" ? {} : { oldNumber: old }),
    name: personName.normalize(name) as personName.PersonNameText,
    birthDate: date(born) as partialDate.PartialDateText,
    sex: sexOf(sex)!,
    residence,
    issuedOn: date(issued) as partialDate.PartialDateText,
    extra,
  };
  return { ok: true, card, remarks: doubts(card, options) };
}

/** `2001-03-05` as `05032001`, unknown parts as `00`. */
function digitsOf(text: partialDate.PartialDateText): string {
  const { year, month = 0, day = 0 } = partialDate.read(text);
  return `${String(day).padStart(2, "0")}${String(month).padStart(2, "0")}${String(year).padStart(4, "0")}`;
}

/** Nội dung mã QR của một thẻ. Throws a `TypeError` when a field holds the divider itself. */
export function formatQr(card: IdentityCard): string {
  const sex = card.sex === "male" ? "Nam" : "Nữ";
  const fields = [
    card.personalId,
    card.oldNumber ?? "",
    personName.format(card.name),
    digitsOf(card.birthDate),
    sex,
    card.residence,
    digitsOf(card.issuedOn),
    ...card.extra,
  ];
  if (fields.some((field) => field.includes("|"))) throw new TypeError("a field of the card holds |, which divides the fields");
  return fields.join("|");
}
