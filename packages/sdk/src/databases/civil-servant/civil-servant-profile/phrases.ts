import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, usualEn, usualVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./civil-servant-profile.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type CivilServantProfileReason =
  | Extract<(typeof steps)[number]["code"], `civil-servant-profile/${string}`>
  | `civil-servant-profile/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<CivilServantProfileReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("civil-servant-profile"),
  ...usualVi("civil-servant-profile", "sex-differs-from-id", "birth-year-differs-from-id"),
  "civil-servant-profile/joined-before-recruited": () => "Ngày vào cơ quan hiện tại không được trước ngày tuyển dụng lần đầu",
  "civil-servant-profile/official-before-joined": () => "Ngày chính thức không được trước ngày vào Đảng",
}))();

/** English sentences. */
export const en: Phrasebook<CivilServantProfileReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("civil-servant-profile"),
  ...usualEn("civil-servant-profile", "sex-differs-from-id", "birth-year-differs-from-id"),
  "civil-servant-profile/joined-before-recruited": () => "The current post must not begin before the first recruitment",
  "civil-servant-profile/official-before-joined": () => "Full membership must not begin before joining",
}))();
