import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, usualEn, usualVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./citizen-2014.generated.js";

/** Điều cần biết khi chuyển sang luật nay. */
export type MigrationProblem = "children-not-listed" | "members-not-listed-then" | "listed-only-since-2021";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type Citizen2014Reason =
  | Extract<(typeof steps)[number]["code"], `citizen-2014/${string}`>
  | `citizen-2014/${SharedProblem | MigrationProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<Citizen2014Reason> = /* @__PURE__ */ (() => ({
  ...sharedVi("citizen-2014"),
  ...usualVi("citizen-2014", "sex-differs-from-id", "birth-year-differs-from-id", "ends-before-start"),
  "citizen-2014/died-before-birth": () => "Ngày chết hoặc mất tích không được trước ngày sinh",
  "citizen-2014/children-not-listed": () =>
    "Luật năm 2014 không ghi con và người được đại diện: danh sách người thân cần được bổ sung theo luật nay",
  "citizen-2014/members-not-listed-then": () =>
    "Trước ngày 1/7/2021 luật chỉ ghi chủ hộ: danh sách thành viên hộ gia đình cần được bổ sung theo luật nay",
  "citizen-2014/listed-only-since-2021": () => "Thông tin này chỉ có trong luật từ ngày 1/7/2021: cần xem lại ngày ghi của bản ghi",
}))();

/** English sentences. */
export const en: Phrasebook<Citizen2014Reason> = /* @__PURE__ */ (() => ({
  ...sharedEn("citizen-2014"),
  ...usualEn("citizen-2014", "sex-differs-from-id", "birth-year-differs-from-id", "ends-before-start"),
  "citizen-2014/died-before-birth": () => "The day of death or disappearance must not be before the day of birth",
  "citizen-2014/children-not-listed": () =>
    "The law of 2014 listed no children and nobody who is represented: relatives need to be completed under the law of today",
  "citizen-2014/members-not-listed-then": () =>
    "Before 1/7/2021 the law listed the head of the household alone: its members need to be completed under the law of today",
  "citizen-2014/listed-only-since-2021": () =>
    "The law lists this only since 1/7/2021: the day on which the record was made needs another look",
}))();
