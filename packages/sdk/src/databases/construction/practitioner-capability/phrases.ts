import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./practitioner-capability.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type PractitionerCapabilityReason =
  | Extract<(typeof steps)[number]["code"], `practitioner-capability/${string}`>
  | `practitioner-capability/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<PractitionerCapabilityReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("practitioner-capability"),
  "practitioner-capability/nobody-identified": () => "Phải có số định danh cá nhân hoặc số hộ chiếu",
}))();

/** English sentences. */
export const en: Phrasebook<PractitionerCapabilityReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("practitioner-capability"),
  "practitioner-capability/nobody-identified": () => "There must be a personal id or a passport number",
}))();
