import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./enterprise.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type EnterpriseReason = Extract<(typeof steps)[number]["code"], `enterprise/${string}`> | `enterprise/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<EnterpriseReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("enterprise"),
  "enterprise/amended-before-registered": () => "Ngày đăng ký thay đổi không được trước ngày đăng ký lần đầu",
  "enterprise/status-before-registered": () => "Ngày chuyển tình trạng không được trước ngày đăng ký lần đầu",
  "enterprise/no-charter-capital": () => "Công ty phải có vốn điều lệ",
  "enterprise/no-investment-capital": () => "Doanh nghiệp tư nhân phải có vốn đầu tư",
  "enterprise/code-of-a-branch": () => "Doanh nghiệp phải có mã 10 chữ số; mã có đuôi 3 chữ số là của đơn vị phụ thuộc",
}))();

/** English sentences. */
export const en: Phrasebook<EnterpriseReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("enterprise"),
  "enterprise/amended-before-registered": () => "The amendment must not be before the first registration",
  "enterprise/status-before-registered": () => "The status must not begin before the first registration",
  "enterprise/no-charter-capital": () => "A company must have a charter capital",
  "enterprise/no-investment-capital": () => "A private enterprise must have an investment capital",
  "enterprise/code-of-a-branch": () => "An enterprise must have a code of 10 digits; one with 3 more is that of a branch",
}))();
