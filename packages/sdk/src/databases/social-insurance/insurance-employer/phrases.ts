import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./insurance-employer.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type InsuranceEmployerReason =
  | Extract<(typeof steps)[number]["code"], `insurance-employer/${string}`>
  | `insurance-employer/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<InsuranceEmployerReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("insurance-employer"),
  "insurance-employer/nothing-founds-it": () => "Phải có mã số doanh nghiệp hoặc số quyết định thành lập",
  "insurance-employer/tax-code-differs": () => "Mã số doanh nghiệp đồng thời là mã số thuế, nên hai mã phải là một",
}))();

/** English sentences. */
export const en: Phrasebook<InsuranceEmployerReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("insurance-employer"),
  "insurance-employer/nothing-founds-it": () => "There must be an enterprise code or a founding decision",
  "insurance-employer/tax-code-differs": () => "An enterprise code is also its tax code, so the two must be one",
}))();
