/**
 * Đổi địa chỉ trước và từ ngày 1/7/2025. This subpath carries the former units and their succession (about 75 kB gz):
 * load it with `import()` where a page needs it only now and then.
 *
 * @module
 */
export { allUnits } from "./all-units.js";
export {
  convertAddress,
  meta,
  type Conversion,
  type ConversionStatus,
  type ConvertedAddress,
  type ConvertOptions,
  type SettledBy,
} from "./convert.js";
export { remarks, suggest, type AddressConversionReason, type ConversionRemarkOptions } from "./remarks.js";
