import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./enterprise-health.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type EnterpriseHealthReason =
  | Extract<(typeof steps)[number]["code"], `enterprise-health/${string}`>
  | `enterprise-health/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<EnterpriseHealthReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("enterprise-health"),
}))();

/** English sentences. */
export const en: Phrasebook<EnterpriseHealthReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("enterprise-health"),
}))();
