import * as z from "zod";
import { coded } from "../../core/index.js";
import { examine, is, normalize, type AddressText } from "./address.js";
import { vi } from "./phrases.js";

const make = () => z.stringFormat("address", is, { abort: true, error: coded(examine, vi) }).brand<"Address">();

/** Một dòng địa chỉ. {@link parse} also takes what a person types. */
export const Address = /* @__PURE__ */ make();
export type Address = AddressText;
export { Address as schema };

/** Đọc cái người ta gõ: normalizes, then parses. Throws a `ZodError` whose issues carry our reasons. */
export function parse(input: string): Address {
  return Address.parse(normalize(input)) satisfies z.infer<typeof Address>;
}
