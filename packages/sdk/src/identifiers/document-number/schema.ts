import type * as z from "zod";
import { doorway } from "../doorway.schema.js";
import { vi } from "./phrases.js";
import { examine, is, normalize, type DocumentNumber as Text } from "./document-number.js";

const make = () => doorway({ key: "document-number", is, examine, vi }).brand<"DocumentNumber">();

/** Số, ký hiệu văn bản, ở dạng chuẩn. {@link parse} also takes what a person types. */
export const DocumentNumber = /* @__PURE__ */ make();
export type DocumentNumber = Text;
export { DocumentNumber as schema };

/** Đọc cái người ta gõ: normalizes, then parses. Throws a `ZodError` whose issues carry our reasons. */
export function parse(input: string): DocumentNumber {
  return DocumentNumber.parse(normalize(input)) satisfies z.infer<typeof DocumentNumber>;
}
