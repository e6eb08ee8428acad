import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, usualEn, usualVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./guardian-supervision.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type GuardianSupervisionReason =
  | Extract<(typeof steps)[number]["code"], `guardian-supervision/${string}`>
  | `guardian-supervision/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<GuardianSupervisionReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("guardian-supervision"),
  ...usualVi("guardian-supervision", "ends-before-start", "birth-year-differs-from-id"),
  "guardian-supervision/issued-before-founding": () => "Trích lục không được cấp trước khi pháp nhân thành lập",
  "guardian-supervision/nobody-supervises": () => "Phải có người hoặc pháp nhân giám sát",
}))();

/** English sentences. */
export const en: Phrasebook<GuardianSupervisionReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("guardian-supervision"),
  ...usualEn("guardian-supervision", "ends-before-start", "birth-year-differs-from-id"),
  "guardian-supervision/issued-before-founding": () => "The extract must not be issued before the organisation was founded",
  "guardian-supervision/nobody-supervises": () => "A person or an organisation must be the supervisor",
}))();
