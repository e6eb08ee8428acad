import type { Phrasebook } from "../../core/index.js";
import type { AddressReason } from "./address.js";

/** Câu tiếng Việt. */
export const vi: Phrasebook<AddressReason> = {
  "address/empty": () => "Địa chỉ phải có chữ hoặc số",
  "address/too-long": (p) => `Địa chỉ phải có không quá ${p["max"]} ký tự`,
  "address/not-in-lists": () =>
    "Địa chỉ nên kết thúc bằng tên xã, phường hoặc đặc khu và tên tỉnh, thành phố có trong danh mục; chưa nhận ra đơn vị nào",
  "address/no-commune": () =>
    "Địa chỉ nên có tên xã, phường hoặc đặc khu thuộc tỉnh, thành phố đã ghi; chưa tìm thấy trong danh mục, có thể là tên cũ hoặc xã của tỉnh khác",
  "address/no-province": () => "Địa chỉ nên ghi cả tên tỉnh, thành phố",
  "address/ambiguous": (p) => `Địa chỉ nên chỉ rõ một đơn vị; có ${p["count"]} đơn vị cùng khớp với chữ đã viết`,
  "address/other-type": () => "Tên và loại đơn vị (xã, phường, đặc khu…) nên viết đúng như danh mục, đủ dấu",
};

/** English sentences. */
export const en: Phrasebook<AddressReason> = {
  "address/empty": () => "An address must have letters or digits",
  "address/too-long": (p) => `An address must have at most ${p["max"]} characters`,
  "address/not-in-lists": () =>
    "An address should end in the names of a commune, ward or special zone and of a province or city that are in the lists; no unit was recognised",
  "address/no-commune": () =>
    "An address should name a commune, ward or special zone of the province written; none was found in the list, it may be an old name or one of another province",
  "address/no-province": () => "An address should name the province or city too",
  "address/ambiguous": (p) => `An address should point to one unit; ${p["count"]} units fit what is written`,
  "address/other-type": () =>
    "The name and the type of a unit (commune, ward, special zone…) should be written as in the list, with every mark",
};
