/** Cấp của một đơn vị hành chính. `district` exists only until 30/6/2025. */
export type UnitLevel = "province" | "district" | "commune";

/** Loại của một đơn vị hành chính. */
export type UnitType = "tinh" | "thanh-pho" | "quan" | "huyen" | "thi-xa" | "xa" | "phuong" | "thi-tran" | "dac-khu";

/** Tên gọi của một loại: spelt out, and the short form. They are proper names, the same in both languages. */
export interface UnitTypeName {
  readonly full: string;
  readonly short: string;
  readonly level: UnitLevel;
}

/** Tên gọi loại đơn vị, như biểu mẫu ghi. */
export const unitTypes: Readonly<Record<UnitType, UnitTypeName>> = {
  tinh: { full: "Tỉnh", short: "T.", level: "province" },
  "thanh-pho": { full: "Thành phố", short: "TP.", level: "province" },
  quan: { full: "Quận", short: "Q.", level: "district" },
  huyen: { full: "Huyện", short: "H.", level: "district" },
  "thi-xa": { full: "Thị xã", short: "TX.", level: "district" },
  xa: { full: "Xã", short: "X.", level: "commune" },
  phuong: { full: "Phường", short: "P.", level: "commune" },
  "thi-tran": { full: "Thị trấn", short: "TT.", level: "commune" },
  "dac-khu": { full: "Đặc khu", short: "ĐK.", level: "commune" },
};

/** Tên đầy đủ của một dòng danh mục: loại rồi tên. */
export const fullName = ({ type, vi }: { readonly type: UnitType; readonly vi: string }): string => `${unitTypes[type].full} ${vi}`;
