import type * as z from "zod";
import { doorway } from "../doorway.schema.js";
import { vi } from "./phrases.js";
import { examine, is, normalize, type PostalCode as Text } from "./postal-code.js";

const make = () => doorway({ key: "postal-code", is, examine, vi }).brand<"PostalCode">();

/** Mã bưu chính, ở dạng chuẩn. {@link parse} also takes what a person types. */
export const PostalCode = /* @__PURE__ */ make();
export type PostalCode = Text;
export { PostalCode as schema };

/** Đọc cái người ta gõ: normalizes, then parses. Throws a `ZodError` whose issues carry our reasons. */
export function parse(input: string): PostalCode {
  return PostalCode.parse(normalize(input)) satisfies z.infer<typeof PostalCode>;
}
