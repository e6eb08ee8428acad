import type { Vectors } from "../../core/index.js";
import type { PhoneNumberReason } from "./rule.js";

/** Mẫu thử: each stands on an edge of the rule. Made-up numbers: the subscriber's part begins with 000. */
export const vectors: Vectors<PhoneNumberReason> = {
  valid: [
    { input: "0900000001", formatted: "0900 000 001", note: { vi: "Di động", en: "Mobile" } },
    { input: "0320000001", formatted: "0320 000 001", note: { vi: "Đầu số nhỏ nhất", en: "The lowest prefix" } },
    {
      input: "02400000001",
      formatted: "024 0000 0001",
      note: { vi: "Cố định Hà Nội: mã vùng 3 chữ số", en: "Landline of Hà Nội: an area code of 3 digits" },
    },
    { input: "02800000001", formatted: "028 0000 0001", note: { vi: "Cố định Thành phố Hồ Chí Minh", en: "Landline of Hồ Chí Minh City" } },
    {
      input: "02030000001",
      formatted: "0203 000 0001",
      note: { vi: "Cố định tỉnh: mã vùng 4 chữ số nhỏ nhất", en: "Landline of a province: the lowest area code of 4 digits" },
    },
    { input: "02990000001", formatted: "0299 000 0001", note: { vi: "Mã vùng lớn nhất", en: "The highest area code" } },
    { input: "+84 900 000 001", formatted: "0900 000 001", note: { vi: "Dạng quốc tế", en: "International form" } },
    {
      input: "+84 (0) 900-000-001",
      formatted: "0900 000 001",
      note: { vi: "Dạng quốc tế, thừa số 0 trong ngoặc", en: "International form with the zero in brackets" },
    },
    { input: "0084900000001", formatted: "0900 000 001", note: { vi: "Gọi từ nước ngoài bằng 00", en: "Dialled from abroad with 00" } },
    { input: "84900000001", formatted: "0900 000 001", note: { vi: "Mã nước không có dấu cộng", en: "The country code without its plus" } },
    { input: "(024) 0000.0001", formatted: "024 0000 0001", note: { vi: "Mã vùng trong ngoặc", en: "The area code in brackets" } },
  ],
  refused: [
    { input: "900000001", reasons: ["phone-number/shape"], note: { vi: "Mất số 0 đầu", en: "The leading zero is lost" } },
    { input: "090000000", reasons: ["phone-number/shape"], note: { vi: "9 chữ số", en: "9 digits" } },
    { input: "09000000011", reasons: ["phone-number/shape"], note: { vi: "Di động 11 chữ số", en: "A mobile prefix with 11 digits" } },
    { input: "0240000001", reasons: ["phone-number/shape"], note: { vi: "Cố định thiếu một chữ số", en: "A landline one digit short" } },
    {
      input: "0400000001",
      reasons: ["phone-number/shape"],
      note: { vi: "Không có đầu 04: mã vùng trước năm 2017", en: "There is no 04: an area code of before 2017" },
    },
    { input: "07|2345678", reasons: ["phone-number/shape"], note: { vi: "Dấu gạch đứng trong số", en: "A bar inside the number" } },
    { input: "+1 2025550100", reasons: ["phone-number/shape"], note: { vi: "Số nước ngoài", en: "A foreign number" } },
    { input: "113", reasons: ["phone-number/shape"], note: { vi: "Số khẩn cấp", en: "An emergency number" } },
    { input: "", reasons: ["phone-number/shape"], note: { vi: "Để trống", en: "Nothing" } },
    {
      input: "01200000001",
      reasons: ["phone-number/old-prefix"],
      note: { vi: "Di động 11 chữ số trước năm 2018", en: "A mobile number of 11 digits, before 2018" },
    },
    {
      input: "+84 1990000001",
      reasons: ["phone-number/old-prefix"],
      note: { vi: "Như trên, dạng quốc tế", en: "The same, international" },
    },
    { input: "19000000", reasons: ["phone-number/service-number"], note: { vi: "Số dịch vụ 1900", en: "A 1900 service number" } },
    { input: "1800 000001", reasons: ["phone-number/service-number"], note: { vi: "Số dịch vụ 1800", en: "An 1800 service number" } },
  ],
  remarked: [
    {
      input: "0950000001",
      remarks: ["phone-number/unknown-prefix"],
      note: { vi: "Đầu số 095 không có trong bảng", en: "The prefix 095 is not in the table" },
    },
    {
      input: "02170000001",
      remarks: ["phone-number/unknown-area"],
      note: { vi: "Không có mã vùng 0217", en: "There is no area code 0217" },
    },
    { input: "0900000001", remarks: [], note: { vi: "Không có gì phải nhắc", en: "Nothing to say" } },
  ],
};
