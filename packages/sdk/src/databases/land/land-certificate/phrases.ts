import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./land-certificate.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type LandCertificateReason =
  | Extract<(typeof steps)[number]["code"], `land-certificate/${string}`>
  | `land-certificate/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<LandCertificateReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("land-certificate"),
}))();

/** English sentences. */
export const en: Phrasebook<LandCertificateReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("land-certificate"),
}))();
