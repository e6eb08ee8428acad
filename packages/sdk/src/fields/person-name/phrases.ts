import type { Phrasebook } from "../../core/index.js";
import type { PersonNameReason } from "./person-name.js";

/** Câu tiếng Việt. */
export const vi: Phrasebook<PersonNameReason> = {
  "person-name/empty": () => "Họ và tên phải có ít nhất một chữ cái",
  "person-name/too-long": (p) => `Họ và tên phải không quá ${p["max"]} ký tự`,
  "person-name/digit": (p) => `Họ và tên không được có chữ số (ký tự thứ ${p["position"]})`,
  "person-name/symbol": (p) => `Họ và tên chỉ gồm chữ cái, khoảng trắng, dấu nháy và dấu gạch nối (xem ký tự thứ ${p["position"]})`,
  "person-name/spacing": () => "Giữa các chữ chỉ nên có đúng một khoảng trắng, hai đầu không có",
  "person-name/not-nfc": () => "Chữ có dấu nên lưu ở dạng dựng sẵn (NFC), nếu không thì so sánh và tìm kiếm sẽ sai",
  "person-name/font-damage": (p) => `Có vẻ là chữ gõ bằng phông ${p["encoding"]}: cần chuyển sang Unicode và so lại với giấy tờ`,
  "person-name/look-alike": (p) =>
    `Ký tự thứ ${p["position"]} chỉ trông giống chữ cái tiếng Việt: cần xem lại, trừ khi tên thật viết như vậy`,
  "person-name/other-letters": (p) =>
    `Có chữ ngoài bảng chữ cái tiếng Việt (ký tự thứ ${p["position"]}): tên dân tộc thiểu số và tên nước ngoài được viết như vậy`,
};

/** English sentences. */
export const en: Phrasebook<PersonNameReason> = {
  "person-name/empty": () => "A name must have at least one letter",
  "person-name/too-long": (p) => `A name must have at most ${p["max"]} characters`,
  "person-name/digit": (p) => `A name must have no digits (character ${p["position"]})`,
  "person-name/symbol": (p) => `A name must have only letters, spaces, apostrophes and hyphens (see character ${p["position"]})`,
  "person-name/spacing": () => "There should be exactly one space between words, and none at the ends",
  "person-name/not-nfc": () => "Letters with marks should be stored composed (NFC); otherwise comparing and searching go wrong",
  "person-name/font-damage": (p) =>
    `This looks like text typed in a ${p["encoding"]} font: it should be converted to Unicode and compared with the papers`,
  "person-name/look-alike": (p) =>
    `Character ${p["position"]} only looks like a Vietnamese letter: look again, unless the name is really written so`,
  "person-name/other-letters": (p) =>
    `There is a letter outside the Vietnamese alphabet (character ${p["position"]}): names of minorities and of foreigners are written so`,
};
