import type * as z from "zod";
import { doorway } from "../doorway.schema.js";
import { vi } from "./phrases.js";
import { examine, is, normalize, type LicencePlate as Text } from "./licence-plate.js";

const make = () => doorway({ key: "licence-plate", is, examine, vi }).brand<"LicencePlate">();

/** Biển số xe, ở dạng chuẩn. {@link parse} also takes what a person types. */
export const LicencePlate = /* @__PURE__ */ make();
export type LicencePlate = Text;
export { LicencePlate as schema };

/** Đọc cái người ta gõ: normalizes, then parses. Throws a `ZodError` whose issues carry our reasons. */
export function parse(input: string): LicencePlate {
  return LicencePlate.parse(normalize(input)) satisfies z.infer<typeof LicencePlate>;
}
