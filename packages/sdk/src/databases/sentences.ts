import type { Params, Phrasebook } from "../core/index.js";
import type { StructureProblem } from "../rules/index.js";

/** Điều có thể sai ở bất kỳ bản ghi nào làm từ bảng các điều. */
export type SharedProblem =
  | StructureProblem
  | "not-a-day"
  | "not-a-date"
  | "not-a-name"
  | "not-a-country-code"
  | "not-a-whole-number"
  | "not-a-number"
  | "not-a-moment"
  | "not-a-reference"
  | "not-nine-digits"
  | "not-composed"
  | "in-future";

type Sentences = Readonly<Record<SharedProblem, (params: Params) => string>>;

const vi: Sentences = {
  missing: () => "Thông tin này bắt buộc phải có",
  "not-an-object": () => "Chỗ này phải là một nhóm thông tin",
  "not-a-list": () => "Chỗ này phải là một danh sách",
  "not-text": () => "Thông tin này phải là chữ, kể cả khi chỉ gồm chữ số",
  "not-yes-or-no": () => "Thông tin này phải là có hoặc không",
  empty: () => "Thông tin này không được để trống; nếu chưa biết thì bỏ hẳn",
  "too-long": (p) => (p["max"] === undefined ? "Thông tin này phải ngắn hơn" : `Thông tin này phải dài nhất ${p["max"]} ký tự`),
  "too-few": (p) => `Danh sách phải có ít nhất ${p["min"]} mục`,
  "too-many": (p) => `Danh sách phải có nhiều nhất ${p["max"]} mục`,
  "unknown-code": () => "Mã phải là một trong các mã của danh mục",
  "not-a-day": () => "Ngày phải có trong lịch và ở dạng năm-tháng-ngày, như 2050-03-21",
  "not-a-date": () => "Ngày phải có trong lịch và ở dạng năm-tháng-ngày, năm-tháng hoặc chỉ có năm",
  "not-a-name": () => "Họ tên phải viết bằng chữ của tiếng Việt hoặc tiếng dân tộc, không có chữ số và ký hiệu",
  "not-a-country-code": () => "Quốc gia phải là mã hai chữ in hoa theo ISO 3166-1, như VN",
  "not-a-whole-number": () => "Chỗ này phải là số nguyên không âm, viết liền, không có số 0 ở đầu",
  "not-a-number": () => "Chỗ này phải là số không âm, viết liền, phần lẻ sau dấu chấm",
  "not-a-moment": () => "Thời điểm phải gồm 14 chữ số: năm, tháng, ngày, giờ, phút, giây",
  "not-a-reference": () => "Chỗ này chỉ được ghi mã tham chiếu dạng ref:…, không ghi chính dữ liệu",
  "not-nine-digits": () => "Số chứng minh nhân dân cũ phải gồm đúng 9 chữ số",
  "not-composed": () => "Chữ phải ở dạng dựng sẵn (Unicode NFC)",
  "in-future": () => "Ngày của việc đã xảy ra không được sau ngày xét",
};

const en: Sentences = {
  missing: () => "This must be there",
  "not-an-object": () => "This must be a group of facts",
  "not-a-list": () => "This must be a list",
  "not-text": () => "This must be text, even where it is made of digits",
  "not-yes-or-no": () => "This must be yes or no",
  empty: () => "This must not be empty; leave it out where it is not known",
  "too-long": (p) => (p["max"] === undefined ? "This must be shorter" : `This must have at most ${p["max"]} characters`),
  "too-few": (p) => `The list must have at least ${p["min"]} items`,
  "too-many": (p) => `The list must have at most ${p["max"]} items`,
  "unknown-code": () => "The code must be one of the list",
  "not-a-day": () => "The day must be in the calendar and written year-month-day, like 2050-03-21",
  "not-a-date": () => "The date must be in the calendar and written year-month-day, year-month, or the year alone",
  "not-a-name": () => "A name must be written in letters of Vietnamese or of an ethnic language, with no digits or symbols",
  "not-a-country-code": () => "A country must be the two capital letters of ISO 3166-1, like VN",
  "not-a-whole-number": () => "This must be a whole number, not negative, written without separators or leading zeros",
  "not-a-number": () => "This must be a number, not negative, written without separators, with a point before the decimals",
  "not-a-moment": () => "A moment must be 14 digits: year, month, day, hour, minute, second",
  "not-a-reference": () => "This must be a reference, ref:…, never the data itself",
  "not-nine-digits": () => "An old identity card number must have exactly 9 digits",
  "not-composed": () => "The text must be in Unicode form NFC",
  "in-future": () => "The day of what has happened must not be after the day it is judged on",
};

function prefixed<Key extends string>(key: Key, sentences: Sentences): Phrasebook<`${Key}/${SharedProblem}`> {
  return Object.fromEntries(
    Object.entries(sentences).map(([problem, said]) => [`${key}/${problem}`, said]),
  ) as Phrasebook<`${Key}/${SharedProblem}`>;
}

/** Những câu mà bản ghi nào cũng nói, in the record's own codes. A book that holds them is made in a pure call: a bundler drops the language that nobody asks for. */
export const sharedVi = <Key extends string>(key: Key) => prefixed(key, vi);
export const sharedEn = <Key extends string>(key: Key) => prefixed(key, en);

/** Điều có thể mâu thuẫn ở nhiều bản ghi: the same words wherever the same check stands. */
const usual = {
  "sex-differs-from-id": [
    "Giới tính phải khớp với chữ số thứ 4 của số định danh, trừ người đã xác định lại giới tính mà giữ số cũ",
    "The gender must agree with the 4th digit of the personal id, unless the sex was re-determined and the number kept",
  ],
  "birth-year-differs-from-id": [
    "Năm sinh phải khớp với chữ số 4 đến 6 của số định danh, trừ người đã cải chính năm sinh mà giữ số cũ",
    "The year of birth must agree with digits 4 to 6 of the personal id, unless the year was corrected and the number kept",
  ],
  "parent-not-older": ["Năm sinh của cha, mẹ phải trước năm sinh của con", "A parent's year of birth must be before that of the child"],
  "registered-before-birth": ["Ngày đăng ký không được trước ngày sinh", "The registration must not be before the day of birth"],
  "issued-before-birth": ["Ngày cấp không được trước ngày sinh", "The day of issue must not be before the day of birth"],
  "expires-before-issue": ["Ngày hết hạn không được trước ngày cấp", "The day of expiry must not be before the day of issue"],
  "ends-before-start": ["Ngày kết thúc không được trước ngày bắt đầu", "The end must not be before the beginning"],
  "people-share-id": [
    "Hai người trong cùng bản ghi phải có số định danh khác nhau",
    "Two people of one record must have different personal ids",
  ],
} as const;

type UsualProblem = keyof typeof usual;

function chosen<Key extends string, Problem extends UsualProblem>(key: Key, problems: readonly Problem[], language: 0 | 1) {
  const said = problems.map((problem): [string, (params: Params) => string] => [`${key}/${problem}`, () => usual[problem][language]]);
  return Object.fromEntries(said) as Phrasebook<`${Key}/${Problem}`>;
}

/** Những câu thường gặp mà bản ghi chọn dùng. */
export const usualVi = <Key extends string, Problem extends UsualProblem>(key: Key, ...problems: Problem[]) => chosen(key, problems, 0);
export const usualEn = <Key extends string, Problem extends UsualProblem>(key: Key, ...problems: Problem[]) => chosen(key, problems, 1);
