import type * as z from "zod";
import { doorway } from "../doorway.schema.js";
import { vi } from "./phrases.js";
import { examine, is, normalize, type PassportNumber as Text } from "./passport-number.js";

const make = () => doorway({ key: "passport-number", is, examine, vi }).brand<"PassportNumber">();

/** Số hộ chiếu, ở dạng chuẩn. {@link parse} also takes what a person types. */
export const PassportNumber = /* @__PURE__ */ make();
export type PassportNumber = Text;
export { PassportNumber as schema };

/** Đọc cái người ta gõ: normalizes, then parses. Throws a `ZodError` whose issues carry our reasons. */
export function parse(input: string): PassportNumber {
  return PassportNumber.parse(normalize(input)) satisfies z.infer<typeof PassportNumber>;
}
