import * as z from "zod";
import { coded } from "../../core/index.js";
import { examine, is, normalize, type PersonName as Text } from "./person-name.js";
import { vi } from "./phrases.js";

const make = () => z.stringFormat("person-name", is, { abort: true, error: coded(examine, vi) }).brand<"PersonName">();

/** Họ và tên. {@link parse} also takes what a person types. */
export const PersonName = /* @__PURE__ */ make();
export type PersonName = Text;
export { PersonName as schema };

/** Đọc cái người ta gõ: normalizes, then parses. Throws a `ZodError` whose issues carry our reasons. */
export function parse(input: string): PersonName {
  return PersonName.parse(normalize(input)) satisfies z.infer<typeof PersonName>;
}
