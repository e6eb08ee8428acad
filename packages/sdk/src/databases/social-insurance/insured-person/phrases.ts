import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, usualEn, usualVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./insured-person.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type InsuredPersonReason = Extract<(typeof steps)[number]["code"], `insured-person/${string}`> | `insured-person/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<InsuredPersonReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("insured-person"),
  ...usualVi("insured-person", "sex-differs-from-id", "birth-year-differs-from-id"),
  "insured-person/five-years-before-birth": () => "Thời điểm đủ 5 năm liên tục không được trước ngày sinh",
  "insured-person/tax-code-differs-from-id": () => "Mã số thuế 12 số của cá nhân phải là số định danh của chính người ấy",
}))();

/** English sentences. */
export const en: Phrasebook<InsuredPersonReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("insured-person"),
  ...usualEn("insured-person", "sex-differs-from-id", "birth-year-differs-from-id"),
  "insured-person/five-years-before-birth": () => "Five years of insurance must not be complete before birth",
  "insured-person/tax-code-differs-from-id": () => "A 12-digit tax code of a person must be that person's own personal id",
}))();
