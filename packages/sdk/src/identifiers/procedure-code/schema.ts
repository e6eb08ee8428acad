import type * as z from "zod";
import { doorway } from "../doorway.schema.js";
import { vi } from "./phrases.js";
import { examine, is, normalize, type ProcedureCode as Text } from "./procedure-code.js";

const make = () => doorway({ key: "procedure-code", is, examine, vi }).brand<"ProcedureCode">();

/** Mã thủ tục hành chính, ở dạng chuẩn. {@link parse} also takes what a person types. */
export const ProcedureCode = /* @__PURE__ */ make();
export type ProcedureCode = Text;
export { ProcedureCode as schema };

/** Đọc cái người ta gõ: normalizes, then parses. Throws a `ZodError` whose issues carry our reasons. */
export function parse(input: string): ProcedureCode {
  return ProcedureCode.parse(normalize(input)) satisfies z.infer<typeof ProcedureCode>;
}
