import type { Phrasebook } from "../../core/index.js";
import type { AddressConversionReason } from "./remarks.js";

/** Câu tiếng Việt. */
export const vi: Phrasebook<AddressConversionReason> = {
  "address-conversion/former-units": () =>
    "Địa chỉ nên viết theo các xã, phường, đặc khu và tỉnh, thành phố có từ ngày 1/7/2025; các đơn vị đã ghi là của trước ngày ấy",
};

/** English sentences. */
export const en: Phrasebook<AddressConversionReason> = {
  "address-conversion/former-units": () =>
    "An address should name the communes, wards, special zones, provinces and cities in place since 1 July 2025; those written are of before that day",
};
