import type * as z from "zod";
import { doorway } from "../doorway.schema.js";
import { examine, is, normalize, type PersonalId as Id } from "./personal-id.js";
import { vi } from "./phrases.js";

const make = () => doorway({ key: "personal-id", is, examine, vi }).brand<"PersonalId">();

/** Số định danh cá nhân, ở dạng chuẩn 12 chữ số. {@link parse} also takes what a person types. */
export const PersonalId = /* @__PURE__ */ make();
export type PersonalId = Id;
export { PersonalId as schema };

/** Đọc cái người ta gõ: normalizes, then parses. Throws a `ZodError` whose issues carry our reasons. */
export function parse(input: string): PersonalId {
  return PersonalId.parse(normalize(input)) satisfies z.infer<typeof PersonalId>;
}
