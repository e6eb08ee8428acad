import type { Phrasebook } from "../../core/index.js";
import { en as mrzEn, vi as mrzVi } from "./mrz-phrases.js";
import type { IdentityCardMrzReason } from "./mrz.js";
import type { IdentityCardReason } from "./qr.js";

/** Câu tiếng Việt. */
export const vi: Phrasebook<IdentityCardReason | IdentityCardMrzReason> = {
  ...mrzVi,
  "identity-card/too-long": (p) => `Nội dung mã QR phải không quá ${p["max"]} ký tự`,
  "identity-card/too-few-fields": (p) =>
    `Mã QR của thẻ phải có ít nhất ${p["expected"]} trường cách nhau bằng dấu | (đọc được ${p["found"]})`,
  "identity-card/personal-id": () => "Trường thứ 1 phải là số định danh cá nhân, 12 chữ số",
  "identity-card/old-number": () => "Trường thứ 2 phải là số cũ gồm 9 hoặc 12 chữ số, hoặc để trống",
  "identity-card/name": () => "Trường thứ 3 phải là họ và tên, không có chữ số và ký hiệu",
  "identity-card/birth-date": () => "Trường thứ 4 phải là ngày sinh dạng ngày tháng năm 8 chữ số, có trong lịch và không ở tương lai",
  "identity-card/sex": () => "Trường thứ 5 phải là Nam hoặc Nữ",
  "identity-card/residence": (p) => `Trường thứ 6 (nơi cư trú) phải không quá ${p["max"]} ký tự`,
  "identity-card/issue-date": () => "Trường thứ 7 phải là ngày cấp dạng ngày tháng năm 8 chữ số, có trong lịch và không ở tương lai",
  "identity-card/sex-differs": () => "Giới tính nên khớp với chữ số thứ 4 của số định danh; luật cho phép khác, cần hỏi lại",
  "identity-card/birth-year-differs": () => "Năm sinh nên khớp với chữ số 4 đến 6 của số định danh; luật cho phép khác, cần hỏi lại",
  "identity-card/issued-before-birth": () => "Ngày cấp phải sau ngày sinh: cần xem lại thẻ",
  "identity-card/no-residence": () => "Mã QR không ghi nơi cư trú",
  "identity-card/more-fields": (p) =>
    `Mã QR có thêm ${p["count"]} trường sau trường thứ 7; chưa có văn bản cho biết nghĩa, được giữ nguyên`,
};

/** English sentences. */
export const en: Phrasebook<IdentityCardReason | IdentityCardMrzReason> = {
  ...mrzEn,
  "identity-card/too-long": (p) => `The text of the QR code must have at most ${p["max"]} characters`,
  "identity-card/too-few-fields": (p) =>
    `The QR code of a card must have at least ${p["expected"]} fields divided by | (${p["found"]} read)`,
  "identity-card/personal-id": () => "Field 1 must be a personal id, 12 digits",
  "identity-card/old-number": () => "Field 2 must be an old number of 9 or 12 digits, or empty",
  "identity-card/name": () => "Field 3 must be a name, without digits and symbols",
  "identity-card/birth-date": () =>
    "Field 4 must be the date of birth as eight digits, day month year, in the calendar and not in the future",
  "identity-card/sex": () => "Field 5 must be Nam or Nữ",
  "identity-card/residence": (p) => `Field 6 (residence) must have at most ${p["max"]} characters`,
  "identity-card/issue-date": () =>
    "Field 7 must be the day of issue as eight digits, day month year, in the calendar and not in the future",
  "identity-card/sex-differs": () => "The sex should agree with digit 4 of the personal id; the law allows it to differ, so ask",
  "identity-card/birth-year-differs": () =>
    "The year of birth should agree with digits 4 to 6 of the personal id; the law allows it to differ, so ask",
  "identity-card/issued-before-birth": () => "The day of issue must come after the day of birth: look at the card again",
  "identity-card/no-residence": () => "The QR code names no residence",
  "identity-card/more-fields": (p) =>
    `The QR code has ${p["count"]} more fields after the seventh; no text seen says what they mean, so they are kept as they are`,
};
