import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./contractor-capability.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type ContractorCapabilityReason =
  | Extract<(typeof steps)[number]["code"], `contractor-capability/${string}`>
  | `contractor-capability/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<ContractorCapabilityReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("contractor-capability"),
}))();

/** English sentences. */
export const en: Phrasebook<ContractorCapabilityReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("contractor-capability"),
}))();
