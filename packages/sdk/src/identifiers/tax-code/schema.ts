import type * as z from "zod";
import { doorway } from "../doorway.schema.js";
import { vi } from "./phrases.js";
import { examine, is, normalize, type TaxCode as Code } from "./tax-code.js";

const make = () => doorway({ key: "tax-code", is, examine, vi }).brand<"TaxCode">();

/** Mã số thuế, ở một trong ba dạng chuẩn. {@link parse} also takes what a person types. */
export const TaxCode = /* @__PURE__ */ make();
export type TaxCode = Code;
export { TaxCode as schema };

/** Đọc cái người ta gõ: normalizes, then parses. Throws a `ZodError` whose issues carry our reasons. */
export function parse(input: string): TaxCode {
  return TaxCode.parse(normalize(input)) satisfies z.infer<typeof TaxCode>;
}
