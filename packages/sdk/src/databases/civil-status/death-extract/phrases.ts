import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, usualEn, usualVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./death-extract.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type DeathExtractReason = Extract<(typeof steps)[number]["code"], `death-extract/${string}`> | `death-extract/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<DeathExtractReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("death-extract"),
  ...usualVi("death-extract", "sex-differs-from-id", "birth-year-differs-from-id"),
  "death-extract/death-before-birth": () => "Ngày chết không được trước ngày sinh",
  "death-extract/issued-before-death": () => "Trích lục khai tử không được cấp trước ngày chết",
  "death-extract/registered-late": () => "Khai tử phải đăng ký trong 15 ngày; đăng ký muộn vẫn có giá trị",
}))();

/** English sentences. */
export const en: Phrasebook<DeathExtractReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("death-extract"),
  ...usualEn("death-extract", "sex-differs-from-id", "birth-year-differs-from-id"),
  "death-extract/death-before-birth": () => "The day of death must not be before the day of birth",
  "death-extract/issued-before-death": () => "An extract must not be issued before the death",
  "death-extract/registered-late": () => "A death must be registered within 15 days; a late registration still stands",
}))();
