import type * as z from "zod";
import { doorway } from "../doorway.schema.js";
import { vi } from "./phrases.js";
import { examine, is, normalize, type InvoiceSymbol as Text } from "./invoice-symbol.js";

const make = () => doorway({ key: "invoice-symbol", is, examine, vi }).brand<"InvoiceSymbol">();

/** Ký hiệu hóa đơn, ở dạng chuẩn. {@link parse} also takes what a person types. */
export const InvoiceSymbol = /* @__PURE__ */ make();
export type InvoiceSymbol = Text;
export { InvoiceSymbol as schema };

/** Đọc cái người ta gõ: normalizes, then parses. Throws a `ZodError` whose issues carry our reasons. */
export function parse(input: string): InvoiceSymbol {
  return InvoiceSymbol.parse(normalize(input)) satisfies z.infer<typeof InvoiceSymbol>;
}
