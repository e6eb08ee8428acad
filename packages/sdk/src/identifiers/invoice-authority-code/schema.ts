import type * as z from "zod";
import { doorway } from "../doorway.schema.js";
import { vi } from "./phrases.js";
import { examine, is, normalize, type InvoiceAuthorityCode as Text } from "./invoice-authority-code.js";

const make = () => doorway({ key: "invoice-authority-code", is, examine, vi }).brand<"InvoiceAuthorityCode">();

/** Mã của cơ quan thuế trên hóa đơn, ở dạng chuẩn. {@link parse} also takes what a person types. */
export const InvoiceAuthorityCode = /* @__PURE__ */ make();
export type InvoiceAuthorityCode = Text;
export { InvoiceAuthorityCode as schema };

/** Đọc cái người ta gõ: normalizes, then parses. Throws a `ZodError` whose issues carry our reasons. */
export function parse(input: string): InvoiceAuthorityCode {
  return InvoiceAuthorityCode.parse(normalize(input)) satisfies z.infer<typeof InvoiceAuthorityCode>;
}
