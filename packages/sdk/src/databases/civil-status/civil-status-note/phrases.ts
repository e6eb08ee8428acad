import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, usualEn, usualVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./civil-status-note.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type CivilStatusNoteReason =
  | Extract<(typeof steps)[number]["code"], `civil-status-note/${string}`>
  | `civil-status-note/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<CivilStatusNoteReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("civil-status-note"),
  ...usualVi("civil-status-note", "issued-before-birth", "birth-year-differs-from-id"),
}))();

/** English sentences. */
export const en: Phrasebook<CivilStatusNoteReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("civil-status-note"),
  ...usualEn("civil-status-note", "issued-before-birth", "birth-year-differs-from-id"),
}))();
