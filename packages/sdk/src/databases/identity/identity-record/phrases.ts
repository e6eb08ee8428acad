import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, usualEn, usualVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./identity-record.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type IdentityRecordReason =
  | Extract<(typeof steps)[number]["code"], `identity-record/${string}`>
  | `identity-record/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<IdentityRecordReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("identity-record"),
  ...usualVi("identity-record", "sex-differs-from-id", "birth-year-differs-from-id", "issued-before-birth", "expires-before-issue"),
  "identity-record/died-before-birth": () => "Ngày chết hoặc mất tích không được trước ngày sinh",
}))();

/** English sentences. */
export const en: Phrasebook<IdentityRecordReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("identity-record"),
  ...usualEn("identity-record", "sex-differs-from-id", "birth-year-differs-from-id", "issued-before-birth", "expires-before-issue"),
  "identity-record/died-before-birth": () => "The day of death or disappearance must not be before the day of birth",
}))();
