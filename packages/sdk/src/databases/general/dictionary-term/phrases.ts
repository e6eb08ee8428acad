import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./dictionary-term.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type DictionaryTermReason =
  | Extract<(typeof steps)[number]["code"], `dictionary-term/${string}`>
  | `dictionary-term/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<DictionaryTermReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("dictionary-term"),
}))();

/** English sentences. */
export const en: Phrasebook<DictionaryTermReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("dictionary-term"),
}))();
