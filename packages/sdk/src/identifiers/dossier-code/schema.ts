import type * as z from "zod";
import { doorway } from "../doorway.schema.js";
import { vi } from "./phrases.js";
import { examine, is, normalize, type DossierCode as Text } from "./dossier-code.js";

const make = () => doorway({ key: "dossier-code", is, examine, vi }).brand<"DossierCode">();

/** Mã số hồ sơ, ở dạng chuẩn. {@link parse} also takes what a person types. */
export const DossierCode = /* @__PURE__ */ make();
export type DossierCode = Text;
export { DossierCode as schema };

/** Đọc cái người ta gõ: normalizes, then parses. Throws a `ZodError` whose issues carry our reasons. */
export function parse(input: string): DossierCode {
  return DossierCode.parse(normalize(input)) satisfies z.infer<typeof DossierCode>;
}
