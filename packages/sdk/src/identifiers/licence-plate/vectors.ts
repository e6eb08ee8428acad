import type { Vectors } from "../../core/index.js";
import type { LicencePlateReason } from "./rule.js";

/** Mẫu thử: the number zero, which is on no plate, and what is malformed. */
export const vectors: Vectors<LicencePlateReason> = {
  valid: [
    { input: "30A-000.00", formatted: "30A-000.00", note: { vi: "Ô tô, 5 số", en: "A car, 5 digits" } },
    { input: "30A-0000", formatted: "30A-0000", note: { vi: "Ô tô cũ, 4 số", en: "An old car, 4 digits" } },
    {
      input: "29-B1 000.00",
      formatted: "29-B1 000.00",
      note: { vi: "Mô tô trước ngày 15/8/2023", en: "A motorcycle before 15 August 2023" },
    },
    { input: "29-AA 000.00", formatted: "29-AA 000.00", note: { vi: "Mô tô từ ngày 15/8/2023", en: "A motorcycle since 15 August 2023" } },
    {
      input: "29MĐ-000.00",
      formatted: "29-MD 000.00",
      note: { vi: "Sê-ri MĐ: trong khoá, Đ thành D", en: "Series MĐ: in the key Đ becomes D" },
    },
    {
      input: "50ld 0000",
      formatted: "50-LD 0000",
      note: { vi: "Sê-ri LD, 4 số; chữ thường được viết hoa", en: "Series LD, 4 digits; lower case is raised" },
    },
    { input: "80-000-NG-00", formatted: "80-000-NG-00", note: { vi: "Xe ngoại giao", en: "A diplomatic vehicle" } },
    {
      input: "41-000-NN-000",
      formatted: "41-000-NN-000",
      note: { vi: "Xe người nước ngoài, 3 số", en: "A foreigner's vehicle, 3 digits" },
    },
    { input: "AB-0000", formatted: "AB 0000", note: { vi: "Xe quân đội", en: "An army vehicle" } },
    {
      input: "61A-000.00",
      asOf: "2026-11-23",
      formatted: "61A-000.00",
      note: { vi: "Ký hiệu của tỉnh đã nhập: vẫn dùng", en: "The code of a merged province: still in use" },
    },
  ],
  refused: [
    { input: "3A-000.00", reasons: ["licence-plate/shape"], note: { vi: "Một chữ số địa phương", en: "One digit of the locality" } },
    { input: "30A-000", reasons: ["licence-plate/shape"], note: { vi: "3 số", en: "3 digits" } },
    { input: "30A-000.000", reasons: ["licence-plate/shape"], note: { vi: "6 số", en: "6 digits" } },
    { input: "29-B0 000.00", reasons: ["licence-plate/shape"], note: { vi: "Sê-ri mô tô có số 0", en: "A motorcycle series with a zero" } },
    { input: "29-ABC 000.00", reasons: ["licence-plate/shape"], note: { vi: "Ba chữ", en: "Three letters" } },
    { input: "AB-00", reasons: ["licence-plate/shape"], note: { vi: "Xe quân đội, 2 số", en: "An army vehicle, 2 digits" } },
    { input: "30А-000.00", reasons: ["licence-plate/shape"], note: { vi: "Chữ А của tiếng Nga", en: "A Cyrillic А" } },
    { input: "", reasons: ["licence-plate/shape"], note: { vi: "Để trống", en: "Nothing" } },
  ],
  remarked: [
    {
      input: "13A-000.00",
      remarks: ["licence-plate/unknown-locality"],
      note: { vi: "Ký hiệu 13 không dùng", en: "The code 13 is not in use" },
    },
    { input: "10-000-NG-00", remarks: ["licence-plate/unknown-locality"], note: { vi: "Ký hiệu 10 không có", en: "There is no code 10" } },
    { input: "30O-000.00", remarks: ["licence-plate/unused-letter"], note: { vi: "Chữ O", en: "The letter O" } },
    {
      input: "29-AG 000.00",
      remarks: ["licence-plate/unused-second-letter"],
      note: { vi: "Chữ thứ hai là G", en: "G as the second letter" },
    },
    { input: "29-AR 000.00", remarks: [], note: { vi: "Chữ thứ hai là R: được dùng", en: "R as the second letter: in use" } },
    { input: "80-000-XX-00", remarks: ["licence-plate/unknown-series"], note: { vi: "Sê-ri XX không có", en: "There is no series XX" } },
    {
      input: "30A-100.00",
      remarks: ["licence-plate/car-or-motorcycle"],
      note: { vi: "30A10000: ô tô hay mô tô 30-A1 0000", en: "30A10000: a car, or the motorcycle 30-A1 0000" },
    },
    { input: "30A-000.00", remarks: [], note: { vi: "Số đầu là 0: chỉ có thể là ô tô", en: "The first digit is 0: only a car" } },
  ],
};
