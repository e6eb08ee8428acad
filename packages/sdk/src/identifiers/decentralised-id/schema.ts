import type * as z from "zod";
import { doorway } from "../doorway.schema.js";
import { examine, is, normalize, type DecentralisedId as Text } from "./decentralised-id.js";
import { vi } from "./phrases.js";

const make = () => doorway({ key: "decentralised-id", is, examine, vi }).brand<"DecentralisedId">();

/** Ở dạng chuẩn. {@link parse} also takes what a person types. */
export const DecentralisedId = /* @__PURE__ */ make();
export type DecentralisedId = Text;
export { DecentralisedId as schema };

/** Đọc cái người ta gõ: normalizes, then parses. Throws a `ZodError` whose issues carry our reasons. */
export function parse(input: string): DecentralisedId {
  return DecentralisedId.parse(normalize(input)) satisfies z.infer<typeof DecentralisedId>;
}
