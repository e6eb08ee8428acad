import type { Citation } from "../../law/index.js";
import { address, basic, country, fact, partialDate, personName, sensitive, text, unit } from "../fact.js";
import { ours } from "./acts.js";

/** Số đăng ký, as a book of civil status writes it. */
export const entryNumber = (vi: string, en: string, law: Citation) => fact(vi, en, "one", unit("civil-status-number"), law, "01/2089");

/** Giấy tờ tùy thân: what the act calls it. Its number, where it is a personal id, is kept apart so that records can be compared. */
export const identity = (law: Citation, id: string, example: string) => ({
  identityPaper: fact("Giấy tờ tùy thân", "Identity paper", "at-most-one", text, law, example, { personal: basic }),
  personalId: fact("Số định danh cá nhân", "Personal id", "at-most-one", unit("personal-id"), ours("Điều 6"), id, {
    personal: basic,
    aliases: ["Số ĐDCN", "Số CCCD"],
  }),
});

/** Bốn điều mà phụ lục ghi về mỗi người: name, date of birth, identity paper, residence. */
export const party = (law: Citation, name: string, born: string, id: string) => ({
  name: fact("Họ, chữ đệm và tên", "Full name", "one", personName, law, name, { personal: basic, aliases: ["Họ tên", "Họ và tên"] }),
  birthDate: fact("Ngày, tháng, năm sinh", "Date of birth", "at-most-one", partialDate, law, born, {
    personal: basic,
    past: true,
    aliases: ["Ngày sinh", "Năm sinh"],
  }),
  ...identity(law, id, "Thẻ căn cước"),
  residence: fact("Nơi cư trú", "Residence", "at-most-one", address, law, "Phường Ba Đình, Hà Nội", { personal: basic }),
});

/** Dân tộc và quốc tịch. */
export const belonging = (law: Citation) => ({
  ethnicity: fact("Dân tộc", "Ethnicity", "at-most-one", text, law, "Kinh", { personal: sensitive }),
  nationality: fact("Quốc tịch", "Nationality", "at-most-one", country, law, "VN", { personal: basic }),
});
