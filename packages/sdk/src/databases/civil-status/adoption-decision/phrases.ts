import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, usualEn, usualVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./adoption-decision.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type AdoptionDecisionReason =
  | Extract<(typeof steps)[number]["code"], `adoption-decision/${string}`>
  | `adoption-decision/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<AdoptionDecisionReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("adoption-decision"),
  ...usualVi("adoption-decision", "birth-year-differs-from-id", "people-share-id"),
  "adoption-decision/decided-before-birth": () => "Quyết định không được trước ngày sinh của con nuôi",
  "adoption-decision/no-adoptive-parent": () => "Quyết định phải có cha nuôi hoặc mẹ nuôi",
  "adoption-decision/parent-too-young": () =>
    "Người nhận con nuôi phải hơn con nuôi từ 20 tuổi, trừ cha dượng, mẹ kế, cô, cậu, dì, chú, bác ruột",
}))();

/** English sentences. */
export const en: Phrasebook<AdoptionDecisionReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("adoption-decision"),
  ...usualEn("adoption-decision", "birth-year-differs-from-id", "people-share-id"),
  "adoption-decision/decided-before-birth": () => "The decision must not be before the child was born",
  "adoption-decision/no-adoptive-parent": () => "A decision must name an adoptive father or mother",
  "adoption-decision/parent-too-young": () =>
    "An adoptive parent must be 20 years older than the child, unless a step-parent, an aunt or an uncle",
}))();
