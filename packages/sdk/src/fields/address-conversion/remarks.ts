import { twoLevelsFrom, type When } from "../../codes/province/index.js";
import type { ExamineOptions, Remark } from "../../core/index.js";
import { formatAddress, is, read, remarksOf, type AddressReading, type AddressReason } from "../address/index.js";
import { allUnits } from "./all-units.js";
import { convertAddress } from "./convert.js";

/** Mã lý do chỉ nói được khi có danh sách cũ. */
export type AddressConversionReason = "address-conversion/former-units";

/** Nhắc vào ngày nào: units of before 1/7/2025 are doubted only with `asOf` on that day or later. */
export interface ConversionRemarkOptions extends ExamineOptions {
  readonly when?: When | "unknown" | undefined;
}

/** Lời nhắc khi đối chiếu với cả danh sách cũ: those of `fields/address`, and units of before 1/7/2025. */
export function remarks(text: string, { asOf, when }: ConversionRemarkOptions = {}): Remark<AddressReason | AddressConversionReason>[] {
  if (!is(text)) return [];
  const reading = read(text, { units: allUnits(), when });
  if (reading.address?.era !== "former" || asOf === undefined || asOf < twoLevelsFrom) return remarksOf(reading);
  return [{ code: "address-conversion/former-units", severity: "warning", params: {} }];
}

/** The one unit of the current list that was written with another mark or type, or without its province. */
function near({ status, candidates }: AddressReading): string | undefined {
  const [one, ...others] = candidates;
  if (status !== "partial" || one?.commune === undefined || one.era === "former" || others.length > 0) return undefined;
  return formatAddress(one);
}

/**
 * Người viết có thể định ghi gì: the new address where the conversion is certain; for one that no list has as it stands, the one unit
 * that is near. For a person to accept or not.
 */
export function suggest(text: string): string | undefined {
  if (!is(text)) return undefined;
  const { status, results, reading } = convertAddress(text);
  return status === "ok" ? results[0]!.text : near(reading);
}
