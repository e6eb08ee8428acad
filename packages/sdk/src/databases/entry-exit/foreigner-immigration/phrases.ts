import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, usualEn, usualVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./foreigner-immigration.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type ForeignerImmigrationReason =
  | Extract<(typeof steps)[number]["code"], `foreigner-immigration/${string}`>
  | `foreigner-immigration/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<ForeignerImmigrationReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("foreigner-immigration"),
  ...usualVi("foreigner-immigration", "issued-before-birth"),
}))();

/** English sentences. */
export const en: Phrasebook<ForeignerImmigrationReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("foreigner-immigration"),
  ...usualEn("foreigner-immigration", "issued-before-birth"),
}))();
