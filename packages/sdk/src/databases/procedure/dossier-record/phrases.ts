import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./dossier-record.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type DossierRecordReason = Extract<(typeof steps)[number]["code"], `dossier-record/${string}`> | `dossier-record/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<DossierRecordReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("dossier-record"),
  "dossier-record/done-late": () => "Hồ sơ phải xử lý xong trước hạn hẹn trả",
}))();

/** English sentences. */
export const en: Phrasebook<DossierRecordReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("dossier-record"),
  "dossier-record/done-late": () => "A dossier must be done before it is due",
}))();
