import type { Vectors } from "../../core/index.js";
import type { LandCertificateSerialReason } from "./rule.js";

/** Mẫu thử: the number zero, which is no certificate's. */
export const vectors: Vectors<LandCertificateSerialReason> = {
  valid: [
    { input: "AA 000000", formatted: "AA 000000", note: { vi: "Hai chữ cái, 6 chữ số", en: "Two letters, 6 digits" } },
    { input: "AĐ000000", formatted: "AĐ 000000", note: { vi: "Chữ Đ có thể có", en: "Đ is possible" } },
    {
      input: "ađ 000000",
      formatted: "AĐ 000000",
      note: { vi: "Chữ thường, kể cả đ, được viết hoa", en: "Lower case, đ as well, is raised" },
    },
    { input: "ÐA 000000", formatted: "ĐA 000000", note: { vi: "Ð của tiếng Iceland được đổi", en: "The Icelandic Ð is folded" } },
    { input: "OI 000000", formatted: "OI 000000", note: { vi: "Chữ O và I không bị cấm", en: "O and I are not barred" } },
    {
      input: "AA 00000000",
      asOf: "2024-08-01",
      formatted: "AA 00000000",
      note: { vi: "8 chữ số, ngày đầu tiên", en: "8 digits, the first day" },
    },
    {
      input: "AA 000000",
      asOf: "2026-11-23",
      formatted: "AA 000000",
      note: { vi: "Giấy cũ vẫn có giá trị", en: "An old certificate stays valid" },
    },
  ],
  refused: [
    { input: "A 000000", reasons: ["land-certificate-serial/shape"], note: { vi: "Một chữ cái", en: "One letter" } },
    { input: "AA 0000000", reasons: ["land-certificate-serial/shape"], note: { vi: "7 chữ số", en: "7 digits" } },
    { input: "AA 00000", reasons: ["land-certificate-serial/shape"], note: { vi: "5 chữ số", en: "5 digits" } },
    {
      input: "CH00000",
      reasons: ["land-certificate-serial/shape"],
      note: { vi: "Số vào sổ, không phải số phát hành", en: "The number in the register, not the serial" },
    },
    { input: "", reasons: ["land-certificate-serial/shape"], note: { vi: "Để trống", en: "Nothing" } },
    {
      input: "AA 00000000",
      asOf: "2024-07-31",
      reasons: ["land-certificate-serial/eight-not-yet"],
      note: { vi: "8 chữ số, một ngày trước", en: "8 digits, the day before" },
    },
  ],
  remarked: [
    { input: "ƯA 000000", remarks: ["land-certificate-serial/unusual-letter"], note: { vi: "Chữ Ư chưa gặp", en: "Ư was not met" } },
    { input: "AƠ 000000", remarks: ["land-certificate-serial/unusual-second-letter"], note: { vi: "Chữ Ơ chưa gặp", en: "Ơ was not met" } },
    { input: "ĐĐ 000000", remarks: [], note: { vi: "Hai chữ Đ", en: "Two letters Đ" } },
  ],
};
