import type * as z from "zod";
import { doorway } from "../doorway.schema.js";
import { vi } from "./phrases.js";
import { examine, is, normalize, type AgencyCode as Text } from "./agency-code.js";

const make = () => doorway({ key: "agency-code", is, examine, vi }).brand<"AgencyCode">();

/** Mã định danh điện tử, ở dạng chuẩn. {@link parse} also takes what a person types. */
export const AgencyCode = /* @__PURE__ */ make();
export type AgencyCode = Text;
export { AgencyCode as schema };

/** Đọc cái người ta gõ: normalizes, then parses. Throws a `ZodError` whose issues carry our reasons. */
export function parse(input: string): AgencyCode {
  return AgencyCode.parse(normalize(input)) satisfies z.infer<typeof AgencyCode>;
}
