import type * as z from "zod";
import { doorway } from "../doorway.schema.js";
import { examine, is, normalize, type PhoneNumber as Text } from "./phone-number.js";
import { vi } from "./phrases.js";

const make = () => doorway({ key: "phone-number", is, examine, vi }).brand<"PhoneNumber">();

/** Số điện thoại, ở dạng trong nước. {@link parse} also takes what a person types. */
export const PhoneNumber = /* @__PURE__ */ make();
export type PhoneNumber = Text;
export { PhoneNumber as schema };

/** Đọc cái người ta gõ: normalizes, then parses. Throws a `ZodError` whose issues carry our reasons. */
export function parse(input: string): PhoneNumber {
  return PhoneNumber.parse(normalize(input)) satisfies z.infer<typeof PhoneNumber>;
}
