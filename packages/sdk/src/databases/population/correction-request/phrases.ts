import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./correction-request.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type CorrectionRequestReason =
  | Extract<(typeof steps)[number]["code"], `correction-request/${string}`>
  | `correction-request/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<CorrectionRequestReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("correction-request"),
  "correction-request/decided-before-request": () => "Ngày giải quyết không được trước ngày đề nghị",
  "correction-request/decided-late": () => "Công an cấp xã phải giải quyết trong 2 ngày làm việc; ngày nghỉ lễ chưa được tính ở đây",
  "correction-request/refused-without-reason": () => "Từ chối thì phải nêu rõ lý do",
  "correction-request/decided-without-day": () => "Đã giải quyết thì phải có ngày giải quyết",
}))();

/** English sentences. */
export const en: Phrasebook<CorrectionRequestReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("correction-request"),
  "correction-request/decided-before-request": () => "The decision must not be before the request",
  "correction-request/decided-late": () => "The commune police must decide within 2 working days; public holidays are not counted here",
  "correction-request/refused-without-reason": () => "A refusal must say why",
  "correction-request/decided-without-day": () => "What is decided must have a day",
}))();
