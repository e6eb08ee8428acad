import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, usualEn, usualVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./birth-registration.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type BirthRegistrationReason =
  | Extract<(typeof steps)[number]["code"], `birth-registration/${string}`>
  | `birth-registration/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<BirthRegistrationReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("birth-registration"),
  ...usualVi("birth-registration", "registered-before-birth", "sex-differs-from-id", "birth-year-differs-from-id", "parent-not-older"),
  "birth-registration/registered-late": () => "Khai sinh phải đăng ký trong 60 ngày kể từ ngày sinh; đăng ký muộn vẫn có giá trị",
}))();

/** English sentences. */
export const en: Phrasebook<BirthRegistrationReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("birth-registration"),
  ...usualEn("birth-registration", "registered-before-birth", "sex-differs-from-id", "birth-year-differs-from-id", "parent-not-older"),
  "birth-registration/registered-late": () => "A birth must be registered within 60 days; a late registration still stands",
}))();
