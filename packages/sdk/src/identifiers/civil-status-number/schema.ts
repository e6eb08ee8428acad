import type * as z from "zod";
import { doorway } from "../doorway.schema.js";
import { vi } from "./phrases.js";
import { examine, is, normalize, type CivilStatusNumber as Text } from "./civil-status-number.js";

const make = () => doorway({ key: "civil-status-number", is, examine, vi }).brand<"CivilStatusNumber">();

/** Số đăng ký hộ tịch, ở dạng chuẩn. {@link parse} also takes what a person types. */
export const CivilStatusNumber = /* @__PURE__ */ make();
export type CivilStatusNumber = Text;
export { CivilStatusNumber as schema };

/** Đọc cái người ta gõ: normalizes, then parses. Throws a `ZodError` whose issues carry our reasons. */
export function parse(input: string): CivilStatusNumber {
  return CivilStatusNumber.parse(normalize(input)) satisfies z.infer<typeof CivilStatusNumber>;
}
