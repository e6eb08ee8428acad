import type * as z from "zod";
import { doorway } from "../doorway.schema.js";
import { vi } from "./phrases.js";
import { examine, is, normalize, type HealthFacilityCode as Text } from "./health-facility-code.js";

const make = () => doorway({ key: "health-facility-code", is, examine, vi }).brand<"HealthFacilityCode">();

/** Mã cơ sở khám bệnh, chữa bệnh, ở dạng chuẩn. {@link parse} also takes what a person types. */
export const HealthFacilityCode = /* @__PURE__ */ make();
export type HealthFacilityCode = Text;
export { HealthFacilityCode as schema };

/** Đọc cái người ta gõ: normalizes, then parses. Throws a `ZodError` whose issues carry our reasons. */
export function parse(input: string): HealthFacilityCode {
  return HealthFacilityCode.parse(normalize(input)) satisfies z.infer<typeof HealthFacilityCode>;
}
