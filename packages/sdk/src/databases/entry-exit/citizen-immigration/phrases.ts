import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, usualEn, usualVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./citizen-immigration.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type CitizenImmigrationReason =
  | Extract<(typeof steps)[number]["code"], `citizen-immigration/${string}`>
  | `citizen-immigration/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<CitizenImmigrationReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("citizen-immigration"),
  ...usualVi("citizen-immigration", "sex-differs-from-id", "birth-year-differs-from-id"),
}))();

/** English sentences. */
export const en: Phrasebook<CitizenImmigrationReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("citizen-immigration"),
  ...usualEn("citizen-immigration", "sex-differs-from-id", "birth-year-differs-from-id"),
}))();
