import type { Vectors } from "../../core/index.js";
import type { AddressReason } from "./address.js";

const full = "Số 1 Đường Hoa Sen, Phường Ba Đình, Thành phố Hà Nội";

/** Mẫu thử: real units, made-up houses; read with the list in force. */
export const vectors: Vectors<AddressReason> = {
  valid: [
    { input: full, formatted: full, note: { vi: "Viết đủ loại đơn vị", en: "Every type spelt out" } },
    {
      input: "Số 1 Đường Hoa Sen, P. Ba Đình, TP. Hà Nội",
      formatted: full,
      note: { vi: "Viết tắt loại đơn vị", en: "Types abbreviated" },
    },
    {
      input: "Số 1 Đường Hoa Sen - Ba Đình - HN",
      formatted: full,
      note: { vi: "Gạch ngang, tên tỉnh viết tắt", en: "Dashes, a short name" },
    },
    {
      input: "Số 1 Đường Hoa Sen phường Ba Đình thành phố Hà Nội",
      formatted: full,
      note: { vi: "Không có dấu phẩy", en: "No commas" },
    },
    { input: full.normalize("NFD"), formatted: full, note: { vi: "Dấu rời (NFD) được ghép lại", en: "Separate marks (NFD) are composed" } },
    { input: "phuong ba dinh, ha noi", formatted: "Phường Ba Đình, Thành phố Hà Nội", note: { vi: "Không dấu", en: "No marks" } },
    { input: `${full}, Việt Nam`, formatted: full, note: { vi: "Có tên nước ở cuối", en: "The country at the end" } },
    {
      input: "Đặc khu Phú Quốc, An Giang",
      formatted: "Đặc khu Phú Quốc, Tỉnh An Giang",
      note: { vi: "Đặc khu", en: "A special zone" },
    },
    {
      input: "P.Văn Miếu - Quốc Tử Giám - Hà Nội",
      formatted: "Phường Văn Miếu - Quốc Tử Giám, Thành phố Hà Nội",
      note: { vi: "Tên phường có gạch ngang", en: "A ward with a dash in its name" },
    },
    {
      input: "Phường Bình Hoà, TP Hồ Chí Minh",
      formatted: "Phường Bình Hòa, Thành phố Hồ Chí Minh",
      note: { vi: "Dấu thanh đặt kiểu khác", en: "The tone on the other vowel" },
    },
    {
      input: "Thôn Hoa Sen, nước ngoài",
      formatted: "Thôn Hoa Sen, nước ngoài",
      note: { vi: "Không nhận ra đơn vị nào: giữ nguyên, không từ chối", en: "No unit recognised: kept as it is, not refused" },
    },
  ],
  refused: [
    { input: "", reasons: ["address/empty"], note: { vi: "Để trống", en: "Nothing" } },
    { input: " , - ", reasons: ["address/empty"], note: { vi: "Chỉ có dấu", en: "Marks only" } },
    { input: "a".repeat(501), reasons: ["address/too-long"], note: { vi: "501 ký tự", en: "501 characters" } },
  ],
  remarked: [
    { input: full, remarks: [], note: { vi: "Không có gì phải nhắc", en: "Nothing to say" } },
    { input: "Thôn Hoa Sen", remarks: ["address/not-in-lists"], note: { vi: "Không có đơn vị nào", en: "No unit" } },
    {
      input: "Phường Trúc Bạch, Hà Nội",
      remarks: ["address/no-commune"],
      note: { vi: "Phường cũ, không có trong danh mục hiện hành", en: "A former ward, not in the list in force" },
    },
    {
      input: "Xã Buôn Đôn, TP. Hồ Chí Minh",
      remarks: ["address/no-commune"],
      note: { vi: "Xã của tỉnh khác; Chí Minh ở đây không phải tên xã", en: "A commune of another province; Chí Minh is no commune here" },
    },
    { input: "Phường Ba Đình", remarks: ["address/no-province"], note: { vi: "Thiếu tỉnh", en: "No province" } },
    {
      input: "Xa Van Lang, Thai Nguyen",
      remarks: ["address/ambiguous"],
      note: { vi: "Không dấu: Văn Lang hay Văn Lăng", en: "No marks: Văn Lang or Văn Lăng" },
    },
    { input: "Xã Ba Đình, Hà Nội", remarks: ["address/other-type"], note: { vi: "Ba Đình là phường", en: "Ba Đình is a ward" } },
    { input: "Phường Bà Đình, Hà Nội", remarks: ["address/other-type"], note: { vi: "Sai dấu", en: "A wrong mark" } },
  ],
};
