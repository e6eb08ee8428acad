import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./enterprise-member.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type EnterpriseMemberReason =
  | Extract<(typeof steps)[number]["code"], `enterprise-member/${string}`>
  | `enterprise-member/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<EnterpriseMemberReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("enterprise-member"),
  "enterprise-member/more-than-whole": () => "Tỷ lệ sở hữu phải từ 0 đến 100",
  "enterprise-member/no-person": () => "Thành viên là cá nhân phải có họ tên",
  "enterprise-member/no-organisation": () => "Thành viên là tổ chức phải có tên",
  "enterprise-member/no-contribution": () => "Phải có phần vốn góp hoặc cổ phần",
  "enterprise-member/member-of-itself": () => "Doanh nghiệp không thể là thành viên của chính mình",
}))();

/** English sentences. */
export const en: Phrasebook<EnterpriseMemberReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("enterprise-member"),
  "enterprise-member/more-than-whole": () => "A share must be from 0 to 100 percent",
  "enterprise-member/no-person": () => "A member who is a person must have a name",
  "enterprise-member/no-organisation": () => "A member that is an organisation must have a name",
  "enterprise-member/no-contribution": () => "There must be a contribution or shares",
  "enterprise-member/member-of-itself": () => "An enterprise must not be a member of itself",
}))();
