import type * as z from "zod";
import { doorway } from "../doorway.schema.js";
import { vi } from "./phrases.js";
import { examine, is, normalize, type EnterpriseCode as Text } from "./enterprise-code.js";

const make = () => doorway({ key: "enterprise-code", is, examine, vi }).brand<"EnterpriseCode">();

/** Mã số doanh nghiệp, ở dạng chuẩn. {@link parse} also takes what a person types. */
export const EnterpriseCode = /* @__PURE__ */ make();
export type EnterpriseCode = Text;
export { EnterpriseCode as schema };

/** Đọc cái người ta gõ: normalizes, then parses. Throws a `ZodError` whose issues carry our reasons. */
export function parse(input: string): EnterpriseCode {
  return EnterpriseCode.parse(normalize(input)) satisfies z.infer<typeof EnterpriseCode>;
}
