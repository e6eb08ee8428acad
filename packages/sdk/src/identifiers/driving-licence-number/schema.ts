import type * as z from "zod";
import { doorway } from "../doorway.schema.js";
import { vi } from "./phrases.js";
import { examine, is, normalize, type DrivingLicenceNumber as Text } from "./driving-licence-number.js";

const make = () => doorway({ key: "driving-licence-number", is, examine, vi }).brand<"DrivingLicenceNumber">();

/** Số giấy phép lái xe, ở dạng chuẩn. {@link parse} also takes what a person types. */
export const DrivingLicenceNumber = /* @__PURE__ */ make();
export type DrivingLicenceNumber = Text;
export { DrivingLicenceNumber as schema };

/** Đọc cái người ta gõ: normalizes, then parses. Throws a `ZodError` whose issues carry our reasons. */
export function parse(input: string): DrivingLicenceNumber {
  return DrivingLicenceNumber.parse(normalize(input)) satisfies z.infer<typeof DrivingLicenceNumber>;
}
