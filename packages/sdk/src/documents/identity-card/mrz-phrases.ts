import type { Phrasebook } from "../../core/index.js";
import type { IdentityCardMrzReason } from "./mrz.js";

/** Câu tiếng Việt. */
export const vi: Phrasebook<IdentityCardMrzReason> = {
  "identity-card/mrz-shape": () => "Dòng máy đọc phải gồm 3 dòng, mỗi dòng 30 ký tự, chỉ có chữ hoa không dấu, chữ số và dấu <",
  "identity-card/mrz-issuer": () => "Dòng 1 phải bắt đầu bằng IDVNM: thẻ căn cước của Việt Nam",
  "identity-card/mrz-personal-id": () => "Dòng 1, ký tự 16 đến 27 phải là số định danh cá nhân, 12 chữ số",
  "identity-card/mrz-birth-date": () => "Dòng 2, ký tự 1 đến 6 phải là ngày sinh dạng năm tháng ngày, có trong lịch",
  "identity-card/mrz-sex": () => "Dòng 2, ký tự 8 phải là M, F hoặc <",
  "identity-card/mrz-expiry-date": () => "Dòng 2, ký tự 9 đến 14 phải là ngày hết hạn dạng năm tháng ngày, có trong lịch",
  "identity-card/mrz-nationality": () => "Dòng 2, ký tự 16 đến 18 phải là VNM",
  "identity-card/mrz-name": () => "Dòng 3 phải là họ và tên, chữ hoa không dấu, các chữ cách nhau bằng dấu <",
  "identity-card/mrz-check-document-number": (p) =>
    `Chữ số kiểm tra ở dòng ${p["line"]}, ký tự ${p["position"]} phải khớp với ký tự 6 đến 14`,
  "identity-card/mrz-check-personal-id": (p) =>
    `Chữ số kiểm tra ở dòng ${p["line"]}, ký tự ${p["position"]} nên khớp với ký tự 16 đến 29; chưa có văn bản in quy tắc này`,
  "identity-card/mrz-check-birth-date": (p) => `Chữ số kiểm tra ở dòng ${p["line"]}, ký tự ${p["position"]} phải khớp với ngày sinh`,
  "identity-card/mrz-check-expiry-date": (p) => `Chữ số kiểm tra ở dòng ${p["line"]}, ký tự ${p["position"]} phải khớp với ngày hết hạn`,
  "identity-card/mrz-check-composite": (p) =>
    `Chữ số kiểm tra chung ở dòng ${p["line"]}, ký tự ${p["position"]} phải khớp với dòng 1 và dòng 2`,
  "identity-card/mrz-numbers-differ": () => "Số ở ký tự 6 đến 14 của dòng 1 nên là 9 chữ số cuối của số định danh cá nhân",
  "identity-card/mrz-no-expiry": () => "Ngày hết hạn 991231 được đọc là không thời hạn, theo thực tế in thẻ",
  "identity-card/mrz-name-cut": () => "Tên kín cả dòng 3: có thể đã bị cắt bớt",
};

/** English sentences. */
export const en: Phrasebook<IdentityCardMrzReason> = {
  "identity-card/mrz-shape": () => "The machine-readable zone must have 3 lines of 30 characters: capitals, digits and < only",
  "identity-card/mrz-issuer": () => "Line 1 must begin with IDVNM: an identity card of Việt Nam",
  "identity-card/mrz-personal-id": () => "Characters 16 to 27 of line 1 must be a personal id, 12 digits",
  "identity-card/mrz-birth-date": () => "Characters 1 to 6 of line 2 must be the date of birth as year, month, day, in the calendar",
  "identity-card/mrz-sex": () => "Character 8 of line 2 must be M, F or <",
  "identity-card/mrz-expiry-date": () => "Characters 9 to 14 of line 2 must be the last day as year, month, day, in the calendar",
  "identity-card/mrz-nationality": () => "Characters 16 to 18 of line 2 must be VNM",
  "identity-card/mrz-name": () => "Line 3 must be the name, in capitals without marks, with < between words",
  "identity-card/mrz-check-document-number": (p) =>
    `The check digit at line ${p["line"]}, character ${p["position"]} must agree with characters 6 to 14`,
  "identity-card/mrz-check-personal-id": (p) =>
    `The check digit at line ${p["line"]}, character ${p["position"]} should agree with characters 16 to 29; no act seen prints this rule`,
  "identity-card/mrz-check-birth-date": (p) =>
    `The check digit at line ${p["line"]}, character ${p["position"]} must agree with the date of birth`,
  "identity-card/mrz-check-expiry-date": (p) =>
    `The check digit at line ${p["line"]}, character ${p["position"]} must agree with the last day`,
  "identity-card/mrz-check-composite": (p) =>
    `The overall check digit at line ${p["line"]}, character ${p["position"]} must agree with lines 1 and 2`,
  "identity-card/mrz-numbers-differ": () => "Characters 6 to 14 of line 1 should be the last nine digits of the personal id",
  "identity-card/mrz-no-expiry": () => "A last day of 991231 is read as none, as cards are printed",
  "identity-card/mrz-name-cut": () => "The name fills line 3: it may have been cut",
};
