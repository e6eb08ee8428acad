import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./land-parcel.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type LandParcelReason = Extract<(typeof steps)[number]["code"], `land-parcel/${string}`> | `land-parcel/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<LandParcelReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("land-parcel"),
}))();

/** English sentences. */
export const en: Phrasebook<LandParcelReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("land-parcel"),
}))();
