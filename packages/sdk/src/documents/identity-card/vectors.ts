import type { Vectors } from "../../core/index.js";
import type { IdentityCardRemark, IdentityCardReason } from "./qr.js";

export { vectors as mrzVectors } from "./mrz-vectors.js";

const rest = "Số 1, Đường Mẫu, Phường Mẫu, Hà Nội|01072021";
const card = `001000000000||Nguyễn Văn Mẫu|01011900|Nam|${rest}`;

/** Mẫu thử: contents of QR codes of nobody's cards; births 1900–1909. */
export const vectors: Vectors<IdentityCardReason | IdentityCardRemark["code"]> = {
  valid: [
    { input: card, formatted: card, note: { vi: "Bảy trường, không có số cũ", en: "Seven fields, no old number" } },
    {
      input: `\uFEFF ${card}\r\n`,
      formatted: card,
      note: { vi: "Máy quét thêm ký tự ở hai đầu", en: "A scanner added characters at both ends" },
    },
    { input: card.normalize("NFD"), formatted: card, note: { vi: "Dấu rời (NFD)", en: "Separate marks (NFD)" } },
    {
      input: `079105000001|000000000|TRẦN THỊ MẪU|00001905|Nữ|${rest}`,
      formatted: `079105000001|000000000|Trần Thị Mẫu|00001905|Nữ|${rest}`,
      note: { vi: "Số chứng minh 9 chữ số; chỉ rõ năm sinh", en: "An old number of 9 digits; only the year of birth is known" },
    },
    {
      input: `079105000001|001105000001|Trần Thị Mẫu|00031905|nữ|${rest}`,
      formatted: `079105000001|001105000001|Trần Thị Mẫu|00031905|Nữ|${rest}`,
      note: {
        vi: "Số định danh đã huỷ, 12 chữ số; rõ tháng và năm sinh",
        en: "A cancelled number of 12 digits; month and year of birth known",
      },
    },
    {
      input: `${card}||Trần Thị Mẫu`,
      formatted: `${card}||Trần Thị Mẫu`,
      note: { vi: "Thẻ mẫu sau có thêm trường: giữ nguyên", en: "A later layout with more fields: kept" },
    },
  ],
  refused: [
    { input: "", reasons: ["identity-card/too-few-fields"], note: { vi: "Để trống", en: "Nothing" } },
    {
      input: "https://example.org/",
      reasons: ["identity-card/too-few-fields"],
      note: { vi: "Mã QR khác, không phải của thẻ", en: "Another QR code, not of a card" },
    },
    {
      input: card.replaceAll("|", ","),
      reasons: ["identity-card/too-few-fields"],
      note: { vi: "Dấu phẩy thay cho dấu |", en: "Commas for the dividers" },
    },
    { input: "|".repeat(3000), reasons: ["identity-card/too-long"], note: { vi: "Dài hơn mọi mã QR", en: "Longer than any QR code" } },
    {
      input: card.replace("001000000000", "00100000000"),
      reasons: ["identity-card/personal-id"],
      note: { vi: "Số định danh thiếu một chữ số", en: "A personal id one digit short" },
    },
    {
      input: card.replace("||", "|12345678|"),
      reasons: ["identity-card/old-number"],
      note: { vi: "Số cũ 8 chữ số", en: "An old number of 8 digits" },
    },
    { input: card.replace("Văn", "V4n"), reasons: ["identity-card/name"], note: { vi: "Tên có chữ số", en: "A digit in the name" } },
    {
      input: card.replace("01011900", "31021900"),
      reasons: ["identity-card/birth-date"],
      note: { vi: "Ngày 31 tháng 2", en: "31 February" },
    },
    {
      input: card.replace("01011900", "1900-01-01"),
      reasons: ["identity-card/birth-date"],
      note: { vi: "Ngày sinh viết kiểu khác", en: "The date of birth written another way" },
    },
    {
      input: card.replace("Nam", "M"),
      reasons: ["identity-card/sex"],
      note: { vi: "Giới tính viết bằng tiếng Anh", en: "The sex in English" },
    },
    {
      input: card.replace("Số 1", "Số 1".repeat(100)),
      reasons: ["identity-card/residence"],
      note: { vi: "Nơi cư trú quá dài", en: "A residence too long" },
    },
    {
      input: card.replace("01072021", "00000000"),
      reasons: ["identity-card/issue-date"],
      note: { vi: "Ngày cấp toàn số 0", en: "A day of issue of zeros" },
    },
    {
      input: card,
      asOf: "2021-06-30",
      reasons: ["identity-card/issue-date"],
      note: { vi: "Ngày cấp chưa đến", en: "The day of issue has not come" },
    },
    {
      input: "a|b|1|c|d|e|f",
      reasons: [
        "identity-card/personal-id",
        "identity-card/old-number",
        "identity-card/name",
        "identity-card/birth-date",
        "identity-card/sex",
        "identity-card/issue-date",
      ],
      note: { vi: "Mọi lý do cùng một lúc", en: "Every reason at once" },
    },
  ],
  remarked: [
    { input: card, remarks: [], note: { vi: "Mọi trường khớp nhau", en: "Everything agrees" } },
    {
      input: card.replace("Nam", "Nữ"),
      remarks: ["identity-card/sex-differs"],
      note: { vi: "Giới tính khác chữ số thứ 4", en: "A sex other than digit 4 says" },
    },
    {
      input: card.replace("01011900", "01011901"),
      remarks: ["identity-card/birth-year-differs"],
      note: { vi: "Năm sinh khác số định danh", en: "A year of birth other than the number says" },
    },
    {
      input: card.replace("01072021", "31121899"),
      remarks: ["identity-card/issued-before-birth"],
      note: { vi: "Cấp trước khi sinh", en: "Issued before birth" },
    },
    {
      input: card.replace("Số 1, Đường Mẫu, Phường Mẫu, Hà Nội", ""),
      remarks: ["identity-card/no-residence"],
      note: { vi: "Không ghi nơi cư trú", en: "No residence" },
    },
    { input: `${card}|`, remarks: ["identity-card/more-fields"], note: { vi: "Thêm một trường trống", en: "One more field, empty" } },
    {
      input: card.replace("001000000000", "003000000000"),
      remarks: ["personal-id/unknown-birthplace"],
      note: { vi: "Mã nơi sinh không có trong danh mục", en: "An unknown birthplace" },
    },
    {
      input: card.replace("Nguyễn", "Nguyeãn").replace("Văn", "Vaên").replace("Mẫu", "Maãu"),
      remarks: ["person-name/font-damage"],
      note: { vi: "Tên hỏng phông", en: "A name damaged by its font" },
    },
  ],
};
