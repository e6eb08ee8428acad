import type { Phrasebook } from "../../core/index.js";
import type { LandCertificateSerialReason } from "./rule.js";

/** Câu tiếng Việt. */
export const vi: Phrasebook<LandCertificateSerialReason> = {
  "land-certificate-serial/shape": () =>
    "Số phát hành giấy chứng nhận phải gồm 2 chữ cái và 6 chữ số, hoặc 8 chữ số với giấy cấp từ ngày 1/8/2024",
  "land-certificate-serial/eight-not-yet": () => "Số phát hành 8 chữ số có từ ngày 1/8/2024",
  "land-certificate-serial/unusual-letter": () => "Chữ cái thứ nhất có dấu ngoài chữ Đ: chưa gặp, nên xem lại",
  "land-certificate-serial/unusual-second-letter": () => "Chữ cái thứ hai có dấu ngoài chữ Đ: chưa gặp, nên xem lại",
};

/** English sentences. */
export const en: Phrasebook<LandCertificateSerialReason> = {
  "land-certificate-serial/shape": () =>
    "The serial of a land certificate must be 2 letters and 6 digits, or 8 digits on certificates since 1 August 2024",
  "land-certificate-serial/eight-not-yet": () => "Serials of 8 digits exist from 1 August 2024",
  "land-certificate-serial/unusual-letter": () => "The first letter has a mark and is not Đ: not met so far, look again",
  "land-certificate-serial/unusual-second-letter": () => "The second letter has a mark and is not Đ: not met so far, look again",
};
