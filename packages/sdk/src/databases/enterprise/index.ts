/**
 * Đăng ký doanh nghiệp: enterprises, their legal status in the words of two decrees, their members and business lines.
 *
 * @module
 */
export { kinds, memberKinds } from "./kinds.js";
export { readStatus, statuses, STATUSES_CHANGED, type EnterpriseStatus, type EnterpriseStatusCode } from "./statuses.js";
export * as enterprise from "./enterprise/index.js";
export { Enterprise } from "./enterprise/index.js";
export * as enterpriseMember from "./enterprise-member/index.js";
export { EnterpriseMember } from "./enterprise-member/index.js";
