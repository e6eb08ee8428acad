import { sampleVectors } from "../../samples.js";
import { facts } from "./facts.js";

/** Mẫu thử: what is wrong between columns; faults of one place are made from the facts. */
// prettier-ignore
export const vectors = /* @__PURE__ */ sampleVectors("enterprise-member", facts, [
  { code: "enterprise-member/more-than-whole", column: "contributionPercent", cells: { contributionPercent: "100.1" }, note: { vi: "Quá 100", en: "Over 100" } },
  { code: "enterprise-member/more-than-whole", column: "sharesPercent", cells: { sharesPercent: "101" }, note: { vi: "Quá 100", en: "Over 100" } },
  { code: "enterprise-member/no-person", column: "personName", cells: { kind: "person", personName: undefined }, note: { vi: "Cá nhân không tên", en: "A person without a name" } },
  { code: "enterprise-member/no-organisation", column: "organisationName", cells: { organisationName: undefined }, note: { vi: "Tổ chức không tên", en: "An organisation without a name" } },
  { code: "enterprise-member/no-contribution", column: "contributionValue", cells: { contributionValue: undefined, sharesNumber: undefined }, note: { vi: "Không góp gì", en: "Nothing contributed" } },
  { code: "enterprise-member/member-of-itself", column: "organisationCode", cells: { organisationCode: "9900000016" }, note: { vi: "Mã của chính nó", en: "Its own code" } },
]);
