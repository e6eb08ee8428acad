import type * as z from "zod";
import { doorway } from "../doorway.schema.js";
import { vi } from "./phrases.js";
import { examine, is, normalize, type BankBin as Text } from "./bank-bin.js";

const make = () => doorway({ key: "bank-bin", is, examine, vi }).brand<"BankBin">();

/** Mã BIN ngân hàng, ở dạng chuẩn. {@link parse} also takes what a person types. */
export const BankBin = /* @__PURE__ */ make();
export type BankBin = Text;
export { BankBin as schema };

/** Đọc cái người ta gõ: normalizes, then parses. Throws a `ZodError` whose issues carry our reasons. */
export function parse(input: string): BankBin {
  return BankBin.parse(normalize(input)) satisfies z.infer<typeof BankBin>;
}
