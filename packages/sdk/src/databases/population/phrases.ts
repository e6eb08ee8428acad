import type { Phrasebook } from "../../core/index.js";
import type { StructureProblem } from "../../rules/index.js";
import type { steps } from "./citizen.generated.js";
import type { formProblems } from "../forms.js";

type Form = (typeof formProblems)["day" | "nine-digits" | "country-code" | "email"];

/** Mọi mã lý do của bản ghi công dân; what identifiers and fields say stays theirs. */
export type CitizenReason = Extract<(typeof steps)[number]["code"], `citizen/${string}`> | `citizen/${StructureProblem | Form}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<CitizenReason> = {
  "citizen/missing": () => "Thông tin này bắt buộc phải có",
  "citizen/not-an-object": () => "Chỗ này phải là một nhóm thông tin",
  "citizen/not-a-list": () => "Chỗ này phải là một danh sách",
  "citizen/not-text": () => "Thông tin này phải là chữ, kể cả khi chỉ gồm chữ số",
  "citizen/not-yes-or-no": () => "Thông tin này phải là có hoặc không",
  "citizen/empty": () => "Thông tin này không được để trống; nếu chưa biết thì bỏ hẳn",
  "citizen/too-long": (p) => (p["max"] === undefined ? "Thông tin này phải ngắn hơn" : `Thông tin này phải dài nhất ${p["max"]} ký tự`),
  "citizen/too-few": (p) => `Danh sách phải có ít nhất ${p["min"]} mục`,
  "citizen/too-many": (p) => `Danh sách phải có nhiều nhất ${p["max"]} mục`,
  "citizen/unknown-code": () => "Mã phải là một trong các mã của danh mục",
  "citizen/not-a-day": () => "Ngày phải có trong lịch và ở dạng năm-tháng-ngày, như 2050-03-21",
  "citizen/not-a-date": () => "Ngày sinh phải có trong lịch và ở dạng năm-tháng-ngày, năm-tháng hoặc chỉ có năm",
  "citizen/not-a-name": () => "Họ tên phải viết bằng chữ của tiếng Việt hoặc tiếng dân tộc, không có chữ số và ký hiệu",
  "citizen/not-a-country-code": () => "Quốc tịch phải là mã hai chữ in hoa theo ISO 3166-1, như VN",
  "citizen/not-nine-digits": () => "Số chứng minh nhân dân cũ phải gồm đúng 9 chữ số",
  "citizen/not-an-email": () => "Địa chỉ thư điện tử phải có một dấu @ và không có dấu cách",
  "citizen/not-composed": () => "Chữ phải ở dạng dựng sẵn (Unicode NFC)",
  "citizen/in-future": () => "Ngày của việc đã xảy ra không được sau ngày xét",
  "citizen/province-of-before-2025": () => "Nơi cư trú nên ghi theo tên tỉnh, thành phố từ ngày 1/7/2025",
  "citizen/sex-differs-from-id": () =>
    "Giới tính phải khớp với chữ số thứ 4 của số định danh, trừ người đã xác định lại giới tính mà giữ số cũ",
  "citizen/birth-year-differs-from-id": () =>
    "Năm sinh phải khớp với chữ số 4 đến 6 của số định danh, trừ người đã cải chính năm sinh mà giữ số cũ",
  "citizen/tax-code-differs-from-id": () => "Mã số thuế 12 số của cá nhân phải là số định danh của chính người ấy",
  "citizen/death-before-birth": () => "Ngày chết không được trước ngày sinh",
  "citizen/card-issued-before-birth": () => "Ngày cấp thẻ không được trước ngày sinh",
  "citizen/card-expires-before-issue": () => "Ngày hết hạn của thẻ phải sau ngày cấp",
  "citizen/card-expired": () => "Thẻ phải còn hạn vào ngày xét thì mới dùng được; dữ liệu về người vẫn có giá trị",
  "citizen/stale": () => "Dữ liệu phải được cập nhật trong thời hạn đã đặt, tính đến ngày xét",
  "citizen/father-id-of-a-woman": () =>
    "Chữ số thứ 4 trong số định danh của cha phải là chữ số của nam, trừ người đã xác định lại giới tính",
  "citizen/mother-id-of-a-man": () => "Chữ số thứ 4 trong số định danh của mẹ phải là chữ số của nữ, trừ người đã xác định lại giới tính",
  "citizen/parent-not-older": () => "Năm sinh ghi trong số định danh của cha, mẹ phải trước năm sinh của con",
  "citizen/own-parent": () => "Số định danh của cha, mẹ phải khác số của chính người ấy",
  "citizen/parents-share-id": () => "Số định danh của mẹ phải khác số của cha",
  "citizen/spouse-of-unmarried": () => "Người chưa kết hôn thì không được có tên vợ hoặc chồng",
  "citizen/head-differs": () => "Số định danh của chủ hộ phải là số của người có quan hệ ghi là chủ hộ",
};

/** English sentences. */
export const en: Phrasebook<CitizenReason> = {
  "citizen/missing": () => "This must be there",
  "citizen/not-an-object": () => "This must be a group of facts",
  "citizen/not-a-list": () => "This must be a list",
  "citizen/not-text": () => "This must be text, even where it is made of digits",
  "citizen/not-yes-or-no": () => "This must be yes or no",
  "citizen/empty": () => "This must not be empty; leave it out where it is not known",
  "citizen/too-long": (p) => (p["max"] === undefined ? "This must be shorter" : `This must have at most ${p["max"]} characters`),
  "citizen/too-few": (p) => `The list must have at least ${p["min"]} items`,
  "citizen/too-many": (p) => `The list must have at most ${p["max"]} items`,
  "citizen/unknown-code": () => "The code must be one of the list",
  "citizen/not-a-day": () => "The day must be in the calendar and written year-month-day, like 2050-03-21",
  "citizen/not-a-date": () => "The date of birth must be in the calendar and written year-month-day, year-month, or the year alone",
  "citizen/not-a-name": () => "A name must be written in letters of Vietnamese or of an ethnic language, with no digits or symbols",
  "citizen/not-a-country-code": () => "A nationality must be the two capital letters of ISO 3166-1, like VN",
  "citizen/not-nine-digits": () => "An old identity card number must have exactly 9 digits",
  "citizen/not-an-email": () => "An e-mail address must have one @ and no space",
  "citizen/not-composed": () => "The text must be in Unicode form NFC",
  "citizen/in-future": () => "The day of what has happened must not be after the day it is judged on",
  "citizen/province-of-before-2025": () => "A residence should be written with the provinces in place since 1 July 2025",
  "citizen/sex-differs-from-id": () =>
    "The gender must agree with the 4th digit of the personal id, unless the sex was re-determined and the number kept",
  "citizen/birth-year-differs-from-id": () =>
    "The year of birth must agree with digits 4 to 6 of the personal id, unless the year was corrected and the number kept",
  "citizen/tax-code-differs-from-id": () => "A 12-digit tax code of a person must be that person's own personal id",
  "citizen/death-before-birth": () => "The day of death must not be before the day of birth",
  "citizen/card-issued-before-birth": () => "The card must not be issued before the day of birth",
  "citizen/card-expires-before-issue": () => "The card must expire after the day it was issued",
  "citizen/card-expired": () => "The card must be valid on the day it is judged on to be of use; the facts about the person still stand",
  "citizen/stale": () => "The record must have been updated within the set time before the day it is judged on",
  "citizen/father-id-of-a-woman": () => "The 4th digit of the father's personal id must be one of a man, unless the sex was re-determined",
  "citizen/mother-id-of-a-man": () => "The 4th digit of the mother's personal id must be one of a woman, unless the sex was re-determined",
  "citizen/parent-not-older": () => "The year of birth in a parent's personal id must be before that of the child",
  "citizen/own-parent": () => "A parent's personal id must differ from the person's own",
  "citizen/parents-share-id": () => "The mother's personal id must differ from the father's",
  "citizen/spouse-of-unmarried": () => "A person who never married must not have a spouse's name",
  "citizen/head-differs": () => "The personal id of the head of household must be that of the person recorded as head",
};
