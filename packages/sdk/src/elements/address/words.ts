import type { Locale } from "../../core/index.js";
import type { Successor } from "./former.js";

/** Chữ trên ô nhập địa chỉ. */
export interface Words {
  readonly address: string;
  readonly line: string;
  readonly province: string;
  readonly commune: string;
  readonly formerProvince: string;
  readonly formerDistrict: string;
  readonly formerCommune: string;
  readonly former: string;
  readonly formerGroup: string;
  readonly loading: string;
  readonly failed: string;
  readonly none: string;
  readonly found: (shown: number, found: number) => string;
  readonly settled: (to: Successor) => string;
  readonly ground: (others: string) => string;
  readonly open: (count: number) => string;
  readonly law: (to: Successor) => string;
  readonly kinds: Readonly<Record<Successor["kind"], string>>;
  readonly missing: string;
  readonly provinceUnknown: string;
  readonly communeUnknown: string;
  readonly communeMissing: string;
}

export const words: Readonly<Record<Locale, Words>> = {
  vi: {
    address: "Địa chỉ",
    line: "Số nhà, đường, thôn, tổ dân phố",
    province: "Tỉnh, thành phố",
    commune: "Xã, phường, đặc khu",
    formerProvince: "Tỉnh, thành phố cũ",
    formerDistrict: "Quận, huyện, thị xã, thành phố",
    formerCommune: "Xã, phường, thị trấn",
    former: "Nhập địa chỉ cũ (trước 1/7/2025)",
    formerGroup: "Địa chỉ cũ, ba cấp",
    loading: "Đang tải danh sách cũ…",
    failed: "Chưa tải được danh sách cũ. Hãy thử lại.",
    none: "Không có đơn vị nào tên như vậy trong danh sách này.",
    found: (shown, found) =>
      shown < found ? `${shown} trong ${found.toLocaleString("vi")} lựa chọn; gõ thêm để thu hẹp` : `${found} lựa chọn`,
    settled: (to) => `Nay là ${to.name}, ${to.provinceName}.`,
    ground: (others) => `Toàn bộ dân số về đây; một phần đất về ${others}.`,
    open: (count) => `Nơi này được chia về ${count} đơn vị mới. Địa chỉ của bạn nay thuộc nơi nào?`,
    law: ({ instrument, clause }) =>
      instrument === undefined ? "Không đổi từ 1/7/2025." : `Nghị quyết ${instrument}, khoản ${clause} Điều 1.`,
    kinds: {
      all: "nhập toàn bộ",
      same: "giữ nguyên",
      renamed: "đổi tên",
      retyped: "đổi loại",
      part: "nhận một phần diện tích và dân số",
      area: "nhận một phần diện tích",
      "area+allpop": "nhận phần diện tích còn lại và toàn bộ dân số",
      district: "huyện không có xã, nay là một đơn vị",
    },
    missing: "Địa chỉ phải có tỉnh, thành phố và xã, phường, đặc khu.",
    provinceUnknown: "Tỉnh, thành phố phải là một trong 34 đơn vị của danh sách.",
    communeUnknown: "Xã, phường, đặc khu phải được chọn trong danh sách. Tên đã gõ là tên cũ? Hãy nhập địa chỉ cũ ở dưới.",
    communeMissing: "Địa chỉ phải có thêm xã, phường, đặc khu.",
  },
  en: {
    address: "Address",
    line: "House number, street, hamlet",
    province: "Province or city",
    commune: "Commune, ward or special zone",
    formerProvince: "Former province or city",
    formerDistrict: "District",
    formerCommune: "Commune, ward or township",
    former: "Enter an old address (before 1 July 2025)",
    formerGroup: "Old address of three levels",
    loading: "Loading the former lists…",
    failed: "The former lists could not be loaded. Try again.",
    none: "No unit of this list is called so.",
    found: (shown, found) =>
      shown < found
        ? `${shown} of ${found.toLocaleString("en")} choices; type more to narrow them`
        : found === 1
          ? "1 choice"
          : `${found} choices`,
    settled: (to) => `Now ${to.name}, ${to.provinceName}.`,
    ground: (others) => `Its whole population is here; some of its ground went to ${others}.`,
    open: (count) => `This place was split between ${count} new units. Which one is your address in now?`,
    law: ({ instrument, clause }) =>
      instrument === undefined ? "Unchanged since 1 July 2025." : `Resolution ${instrument}, Article 1 clause ${clause}.`,
    kinds: {
      all: "took all of it",
      same: "unchanged",
      renamed: "renamed",
      retyped: "another type",
      part: "took a part of its area and population",
      area: "took a part of its area",
      "area+allpop": "took the rest of its area and the whole population",
      district: "a district without communes, now one unit",
    },
    missing: "An address must have a province or city, and a commune, ward or special zone.",
    provinceUnknown: "The province or city must be one of the 34 in the list.",
    communeUnknown: "The commune, ward or special zone must be chosen from the list. Is it a former name? Enter the old address below.",
    communeMissing: "The address must also have a commune, ward or special zone.",
  },
};
