import * as z from "zod";
import { coded } from "../../core/index.js";
import { examine, is, normalize, type PartialDate as Text } from "./partial-date.js";
import { vi } from "./phrases.js";

const make = () => z.stringFormat("partial-date", is, { abort: true, error: coded(examine, vi) }).brand<"PartialDate">();

/** Ngày, tháng, năm có thể thiếu phần, ở dạng chuẩn. {@link parse} also takes what a person types. */
export const PartialDate = /* @__PURE__ */ make();
export type PartialDate = Text;
export { PartialDate as schema };

/** Đọc cái người ta gõ: normalizes, then parses. Throws a `ZodError` whose issues carry our reasons. */
export function parse(input: string): PartialDate {
  return PartialDate.parse(normalize(input)) satisfies z.infer<typeof PartialDate>;
}
