import type * as z from "zod";
import { doorway } from "../doorway.schema.js";
import { vi } from "./phrases.js";
import { examine, is, normalize, type SocialInsuranceNumber as Text } from "./social-insurance-number.js";

const make = () => doorway({ key: "social-insurance-number", is, examine, vi }).brand<"SocialInsuranceNumber">();

/** Mã số bảo hiểm xã hội, ở dạng chuẩn. {@link parse} also takes what a person types. */
export const SocialInsuranceNumber = /* @__PURE__ */ make();
export type SocialInsuranceNumber = Text;
export { SocialInsuranceNumber as schema };

/** Đọc cái người ta gõ: normalizes, then parses. Throws a `ZodError` whose issues carry our reasons. */
export function parse(input: string): SocialInsuranceNumber {
  return SocialInsuranceNumber.parse(normalize(input)) satisfies z.infer<typeof SocialInsuranceNumber>;
}
