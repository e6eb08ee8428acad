import type * as z from "zod";
import { doorway } from "../doorway.schema.js";
import { vi } from "./phrases.js";
import { examine, is, normalize, type OldIdCard as Text } from "./old-id-card.js";

const make = () => doorway({ key: "old-id-card", is, examine, vi }).brand<"OldIdCard">();

/** Số chứng minh nhân dân, ở dạng chuẩn. {@link parse} also takes what a person types. */
export const OldIdCard = /* @__PURE__ */ make();
export type OldIdCard = Text;
export { OldIdCard as schema };

/** Đọc cái người ta gõ: normalizes, then parses. Throws a `ZodError` whose issues carry our reasons. */
export function parse(input: string): OldIdCard {
  return OldIdCard.parse(normalize(input)) satisfies z.infer<typeof OldIdCard>;
}
