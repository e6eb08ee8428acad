import type * as z from "zod";
import { doorway } from "../doorway.schema.js";
import { examine, is, normalize, type LandParcelId as Text } from "./land-parcel-id.js";
import { vi } from "./phrases.js";

const make = () => doorway({ key: "land-parcel-id", is, examine, vi }).brand<"LandParcelId">();

/** Ở dạng chuẩn. {@link parse} also takes what a person types. */
export const LandParcelId = /* @__PURE__ */ make();
export type LandParcelId = Text;
export { LandParcelId as schema };

/** Đọc cái người ta gõ: normalizes, then parses. Throws a `ZodError` whose issues carry our reasons. */
export function parse(input: string): LandParcelId {
  return LandParcelId.parse(normalize(input)) satisfies z.infer<typeof LandParcelId>;
}
