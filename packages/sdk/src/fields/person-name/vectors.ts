import type { Vectors } from "../../core/index.js";
import type { PersonNameReason } from "./person-name.js";

/** Mẫu thử: made-up names, each on an edge of what a name may be. */
export const vectors: Vectors<PersonNameReason> = {
  valid: [
    { input: "Nguyễn Văn Mẫu", formatted: "Nguyễn Văn Mẫu", note: { vi: "Họ, chữ đệm, tên", en: "Family, middle and given name" } },
    { input: "NGUYỄN THỊ MẪU", formatted: "Nguyễn Thị Mẫu", note: { vi: "Viết hoa như trên thẻ", en: "Capitals, as on the card" } },
    {
      input: " nguyễn  văn\u00A0mẫu ",
      formatted: "Nguyễn Văn Mẫu",
      note: { vi: "Thừa khoảng trắng, khoảng trắng không ngắt", en: "Extra and non-breaking spaces" },
    },
    {
      input: "Nguyễn Văn Mẫu".normalize("NFD"),
      formatted: "Nguyễn Văn Mẫu",
      note: { vi: "Dấu rời (NFD) được ghép lại", en: "Separate marks (NFD) are composed" },
    },
    { input: "Mẫu", formatted: "Mẫu", note: { vi: "Tên chỉ có một chữ", en: "A name of one word" } },
    { input: "H'MẪU NIÊ", formatted: "H'Mẫu Niê", note: { vi: "Ê-đê: dấu nháy thẳng", en: "Ê-đê: a straight apostrophe" } },
    { input: "H’MẪU ÊBAN", formatted: "H’Mẫu Êban", note: { vi: "Dấu nháy cong", en: "A curly apostrophe" } },
    { input: "YʼMẪU", formatted: "YʼMẫu", note: { vi: "Chữ nháy ʼ (U+02BC)", en: "The letter apostrophe ʼ (U+02BC)" } },
    { input: "Y-Mẫu Ksor", formatted: "Y-Mẫu Ksor", note: { vi: "Dấu gạch nối", en: "A hyphen" } },
    { input: "Ŏ", formatted: "Ŏ", note: { vi: "Một chữ cái, ngoài bảng 29 chữ", en: "One letter, outside the 29" } },
    { input: "María-José O’Neill", formatted: "María-José O’Neill", note: { vi: "Tên nước ngoài", en: "A foreign name" } },
    { input: `A${" ễ".repeat(49)}b`, formatted: `A${" Ễ".repeat(49)}b`, note: { vi: "Đúng 100 ký tự", en: "Exactly 100 characters" } },
  ],
  refused: [
    { input: "", reasons: ["person-name/empty"], note: { vi: "Để trống", en: "Nothing" } },
    { input: " - ' ", reasons: ["person-name/empty"], note: { vi: "Chỉ có dấu", en: "Marks only" } },
    { input: "A".repeat(101), reasons: ["person-name/too-long"], note: { vi: "101 ký tự", en: "101 characters" } },
    { input: "Nguyễn Văn 7", reasons: ["person-name/digit"], note: { vi: "Có chữ số", en: "A digit" } },
    { input: "Nguyễn Văn Ⅳ", reasons: ["person-name/digit"], note: { vi: "Số La Mã một ký tự", en: "A Roman numeral of one character" } },
    { input: "Nguyễn_Văn Mẫu", reasons: ["person-name/symbol"], note: { vi: "Dấu gạch dưới", en: "An underscore" } },
    { input: "Nguyễn Văn M.", reasons: ["person-name/symbol"], note: { vi: "Tên viết tắt", en: "An abbreviated name" } },
    {
      input: "001000000000",
      reasons: ["person-name/empty", "person-name/digit"],
      note: { vi: "Số định danh nằm nhầm cột", en: "A personal id in the wrong column" },
    },
    {
      input: "Mẫu 1 @",
      reasons: ["person-name/digit", "person-name/symbol"],
      note: { vi: "Mọi lý do cùng một lúc", en: "Every reason at once" },
    },
  ],
  remarked: [
    { input: "Nguyễn  Văn Mẫu", remarks: ["person-name/spacing"], note: { vi: "Hai khoảng trắng", en: "Two spaces" } },
    { input: "Nguyễn Văn\u200B Mẫu", remarks: ["person-name/spacing"], note: { vi: "Ký tự vô hình", en: "An invisible character" } },
    {
      input: "Nguyễn Văn Mẫu".normalize("NFD"),
      remarks: ["person-name/not-nfc"],
      note: { vi: "Dấu rời (NFD)", en: "Separate marks (NFD)" },
    },
    { input: "Nguyeãn Vaên Maãu", remarks: ["person-name/font-damage"], note: { vi: "Chữ gõ bằng phông VNI", en: "Typed in a VNI font" } },
    { input: "NguyÔn V¨n MÉu", remarks: ["person-name/font-damage"], note: { vi: "Chữ gõ bằng phông TCVN3", en: "Typed in a TCVN3 font" } },
    {
      input: "Ðỗ Văn Mẫu",
      remarks: ["person-name/look-alike"],
      note: { vi: "Chữ Ð (U+00D0) thay cho Đ", en: "The letter Ð (U+00D0) for Đ" },
    },
    { input: "Nguyễn Văn Аn", remarks: ["person-name/look-alike"], note: { vi: "Chữ А Kirin thay cho A", en: "A Cyrillic А for A" } },
    { input: "Ｎguyễn Văn Mẫu", remarks: ["person-name/look-alike"], note: { vi: "Chữ toàn khổ", en: "A full-width letter" } },
    { input: "Анна", remarks: ["person-name/other-letters"], note: { vi: "Tên viết bằng chữ Kirin", en: "A name in Cyrillic letters" } },
    {
      input: "H'Mẫu Ŏ Wang",
      remarks: ["person-name/other-letters"],
      note: { vi: "Chữ ngoài bảng chữ cái: chỉ là lời nhắc", en: "A letter outside the alphabet: context only" },
    },
    { input: "Nguyễn Văn Mẫu", remarks: [], note: { vi: "Không có gì phải nhắc", en: "Nothing to say" } },
  ],
};
