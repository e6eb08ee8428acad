import type { Phrasebook } from "../../core/index.js";
import type { OldIdCardReason } from "./rule.js";

/** Câu tiếng Việt. */
export const vi: Phrasebook<OldIdCardReason> = {
  "old-id-card/shape": () => "Số chứng minh nhân dân phải gồm 9 chữ số, hoặc 12 chữ số với chứng minh nhân dân loại 12 số",
  "old-id-card/personal-id": () => "Chứng minh nhân dân 12 số mang số định danh cá nhân: nên ghi ở ô số định danh cá nhân",
  "old-id-card/no-longer-a-document": () => "Chứng minh nhân dân hết giá trị sử dụng sau ngày 31/12/2024; số vẫn dùng để đối chiếu",
};

/** English sentences. */
export const en: Phrasebook<OldIdCardReason> = {
  "old-id-card/shape": () => "The number of an old identity card must have 9 digits, or 12 on the cards of 12 digits",
  "old-id-card/personal-id": () => "The 12 digits of such a card are a personal id and belong in that field",
  "old-id-card/no-longer-a-document": () =>
    "Old identity cards ceased to be valid after 31 December 2024; the number is still a key to look people up by",
};
