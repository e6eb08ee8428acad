import type { Vectors } from "../../core/index.js";
import type { IdentityCardMrzRemark, IdentityCardMrzReason } from "./mrz.js";

const first = "IDVNM0000000000001000000000<<1";
const second = "0001018M9912315VNM<<<<<<<<<<<4";
const third = "NGUYEN<<VAN<MAU<<<<<<<<<<<<<<<";
const zone = [first, second, third].join("\n");
const woman = ["IDVNM1050000013079105000001<<3", "0503051F9912315VNM<<<<<<<<<<<8", "TRAN<<THI<MAU<<<<<<<<<<<<<<<<<"].join("\n");

/** Mẫu thử: machine-readable zones of nobody's cards; births 1900–1909, or malformed. */
export const vectors: Vectors<IdentityCardMrzReason | IdentityCardMrzRemark["code"]> = {
  valid: [
    { input: zone, formatted: zone, note: { vi: "Nam, sinh 01/01/1900, không thời hạn", en: "Male, born on 1/1/1900, no last day" } },
    { input: woman, formatted: woman, note: { vi: "Nữ, sinh 05/03/1905", en: "Female, born on 5/3/1905" } },
    { input: zone.replaceAll("\n", ""), formatted: zone, note: { vi: "Chín mươi ký tự liền nhau", en: "Ninety characters in a row" } },
    {
      input: ` ${zone.toLowerCase().replaceAll("\n", "\r\n\r\n")}\n`,
      formatted: zone,
      note: { vi: "Chữ thường, xuống dòng kiểu Windows, dòng trống", en: "Small letters, Windows line ends, blank lines" },
    },
    {
      input: zone.replace("<<VAN", "«VAN").replace("<MAU", "‹MAU"),
      formatted: zone,
      note: { vi: "Máy đọc chữ nhận dấu << thành «", en: "A reader took << for «" },
    },
  ],
  refused: [
    { input: "", reasons: ["identity-card/mrz-shape"], note: { vi: "Để trống", en: "Nothing" } },
    { input: `${first}\n${second}`, reasons: ["identity-card/mrz-shape"], note: { vi: "Thiếu một dòng", en: "A line is missing" } },
    { input: zone.replace("MAU", "MẪU"), reasons: ["identity-card/mrz-shape"], note: { vi: "Chữ có dấu", en: "A letter with marks" } },
    {
      input: zone.replace("IDVNM", "IDTHA"),
      reasons: ["identity-card/mrz-issuer"],
      note: { vi: "Thẻ của nước khác", en: "A card of another country" },
    },
    {
      input: `IDVNM0000000000${"<".repeat(15)}\n${second.slice(0, 29)}0\n${third}`,
      reasons: ["identity-card/mrz-personal-id"],
      note: { vi: "Không có số định danh ở phần tuỳ chọn", en: "No personal id in the optional part" },
    },
    {
      input: zone.replace("0001018M", "0013018M"),
      reasons: ["identity-card/mrz-birth-date", "identity-card/mrz-check-birth-date", "identity-card/mrz-check-composite"],
      note: { vi: "Tháng 13", en: "Month 13" },
    },
    { input: zone.replace("8M99", "8X99"), reasons: ["identity-card/mrz-sex"], note: { vi: "Giới tính X", en: "Sex X" } },
    {
      input: zone.replace("9912315", "9902305"),
      reasons: ["identity-card/mrz-expiry-date", "identity-card/mrz-check-expiry-date", "identity-card/mrz-check-composite"],
      note: { vi: "Ngày 30 tháng 2", en: "30 February" },
    },
    {
      input: zone.replace("5VNM", "5LAO"),
      reasons: ["identity-card/mrz-nationality"],
      note: { vi: "Quốc tịch khác", en: "Another nationality" },
    },
    {
      input: zone.replace("NGUYEN", "NGUY3N"),
      reasons: ["identity-card/mrz-name"],
      note: { vi: "Chữ số trong tên", en: "A digit in the name" },
    },
    {
      input: zone.replace(third, "<".repeat(30)),
      reasons: ["identity-card/mrz-name"],
      note: { vi: "Dòng tên trống", en: "An empty name line" },
    },
    {
      input: zone.replace("IDVNM0000000000", "IDVNM0000000001"),
      reasons: ["identity-card/mrz-check-document-number", "identity-card/mrz-check-composite"],
      note: { vi: "Sai chữ số kiểm tra của số thẻ", en: "The check digit of the number is wrong" },
    },
    {
      input: zone.replace("0001018M", "0001028M"),
      reasons: ["identity-card/mrz-check-birth-date", "identity-card/mrz-check-composite"],
      note: { vi: "Đọc nhầm ngày sinh", en: "The day of birth was misread" },
    },
    {
      input: zone.replace("9912315", "9912305"),
      reasons: ["identity-card/mrz-check-expiry-date", "identity-card/mrz-check-composite"],
      note: { vi: "Đọc nhầm ngày hết hạn", en: "The last day was misread" },
    },
    {
      input: zone.replace("<<<<4", "<<<<5"),
      reasons: ["identity-card/mrz-check-composite"],
      note: { vi: "Sai chữ số kiểm tra chung", en: "The overall check digit is wrong" },
    },
  ],
  remarked: [
    { input: zone, remarks: ["identity-card/mrz-no-expiry"], note: { vi: "991231 là không thời hạn", en: "991231 means no last day" } },
    {
      input: "IDVNM0000000000001000000000<<2\n0001018M9912315VNM<<<<<<<<<<<1\nNGUYEN<VAN<MAU<<<<<<<<<<<<<<<<",
      remarks: ["identity-card/mrz-check-personal-id", "identity-card/mrz-no-expiry"],
      note: { vi: "Sai chữ số kiểm tra mà chỉ Việt Nam có", en: "The check digit that only Việt Nam has is wrong" },
    },
    {
      input: "IDVNM0000000099001000000000<<1\n0001018M9912315VNM<<<<<<<<<<<6\nNGUYEN<VAN<MAU<<<<<<<<<<<<<<<<",
      remarks: ["identity-card/mrz-numbers-differ", "identity-card/mrz-no-expiry"],
      note: { vi: "Chín chữ số đầu không phải đuôi số định danh", en: "The first nine digits are not the tail of the personal id" },
    },
    {
      input: "IDVNM0000000000001000000000<<1\n0101011F9912315VNM<<<<<<<<<<<4\nNGUYEN<<VAN<MAU<<<<<<<<<<<<<<<",
      remarks: ["identity-card/sex-differs", "identity-card/birth-year-differs", "identity-card/mrz-no-expiry"],
      note: {
        vi: "Giới tính và năm sinh khác số định danh: luật cho phép",
        en: "Sex and year differ from the personal id, which the law allows",
      },
    },
    {
      input: zone.replace(third, "CONG<TANG<TON<NU<<THI<MAU<PHUO"),
      remarks: ["identity-card/mrz-no-expiry", "identity-card/mrz-name-cut"],
      note: { vi: "Tên dài kín dòng", en: "A long name fills the line" },
    },
  ],
};
