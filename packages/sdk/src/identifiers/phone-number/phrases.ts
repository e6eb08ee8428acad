import type { Phrasebook } from "../../core/index.js";
import type { PhoneNumberReason } from "./rule.js";

/** Câu tiếng Việt. */
export const vi: Phrasebook<PhoneNumberReason> = {
  "phone-number/shape": () =>
    "Số điện thoại phải gồm 10 chữ số bắt đầu bằng 03, 05, 07, 08, 09 (di động) hoặc 11 chữ số bắt đầu bằng 02 (cố định)",
  "phone-number/unknown-prefix": (p) => `Đầu số di động (chữ số ${p["from"]} đến ${p["to"]}) phải là đầu số đã cấp cho nhà mạng`,
  "phone-number/unknown-area": (p) => `Mã vùng (chữ số ${p["from"]} đến ${p["to"]}) phải là một trong 63 mã vùng`,
  "phone-number/old-prefix": (p) =>
    p["becomes"] === undefined
      ? "Số di động phải gồm 10 chữ số: số 11 chữ số đã thôi dùng từ ngày 15/11/2018"
      : `Số di động phải gồm 10 chữ số: từ ngày 15/11/2018 bốn chữ số đầu của số này thay bằng ${p["becomes"]}`,
  "phone-number/service-number": () => "Phải là số của một thuê bao di động hoặc cố định: 1800 và 1900 là số dịch vụ",
};

/** English sentences. */
export const en: Phrasebook<PhoneNumberReason> = {
  "phone-number/shape": () =>
    "A phone number must have 10 digits that begin with 03, 05, 07, 08 or 09 (mobile), or 11 digits that begin with 02 (landline)",
  "phone-number/unknown-prefix": (p) => `The mobile prefix (digits ${p["from"]} to ${p["to"]}) must be one that an operator has been given`,
  "phone-number/unknown-area": (p) => `The area code (digits ${p["from"]} to ${p["to"]}) must be one of the 63`,
  "phone-number/old-prefix": (p) =>
    p["becomes"] === undefined
      ? "A mobile number must have 10 digits: numbers of 11 digits went out of use on 15 November 2018"
      : `A mobile number must have 10 digits: since 15 November 2018 the first four digits of this one are replaced by ${p["becomes"]}`,
  "phone-number/service-number": () => "It must be the number of a mobile or landline subscriber: 1800 and 1900 are service numbers",
};
