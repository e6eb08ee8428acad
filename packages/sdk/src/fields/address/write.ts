import type { AddressFields } from "./reading.js";
import type { Unit } from "./gazetteer.js";
import { unitTypes } from "../../codes/province/index.js";

/**
 * Cách viết: `full` loại đơn vị viết đủ (`Phường Ba Đình, Thành phố Hà Nội`); `short` viết tắt (`P. Ba Đình, TP. Hà Nội`);
 * `bare` chỉ có tên, cách nhau bằng dấu phẩy; `dashes` chỉ có tên, cách nhau bằng gạch ngang.
 */
export type AddressStyle = "full" | "short" | "bare" | "dashes";

/** Tên một đơn vị kèm loại: `Xã Tân An`, `X. Tân An`, or the bare name; a number never stands alone. */
export function unitName({ type, name }: Unit, style: AddressStyle = "full"): string {
  if ((style === "bare" || style === "dashes") && !/^\d/.test(name)) return name;
  return `${style === "short" ? unitTypes[type].short : unitTypes[type].full} ${name}`;
}

/** Viết địa chỉ: the line as it is, then the units from the smallest. */
export function formatAddress(
  address: Pick<AddressFields, "line" | "commune" | "district" | "province">,
  style: AddressStyle = "full",
): string {
  const units = [address.commune, address.district, address.province].filter((unit) => unit !== undefined);
  const parts = [address.line, ...units.map((unit) => unitName(unit, style))].filter((part) => part !== "");
  return parts.join(style === "dashes" ? " - " : ", ");
}
