import { sampleVectors } from "../../samples.js";
import { facts } from "./facts.js";

/** Mẫu thử: what is wrong between columns; faults of one place are made from the facts. */
// prettier-ignore
export const vectors = /* @__PURE__ */ sampleVectors("enterprise", facts, [
  { code: "enterprise/amended-before-registered", column: "amendedOn", cells: { amendedOn: "2080-02-29" }, note: { vi: "Trước một ngày", en: "A day before" } },
  { code: "enterprise/status-before-registered", column: "statusSince", cells: { statusSince: "2079" }, note: { vi: "Trước một năm", en: "A year before" } },
  { code: "enterprise/no-charter-capital", column: "charterCapital", cells: { charterCapital: undefined }, note: { vi: "Công ty không có vốn điều lệ", en: "A company without a charter capital" } },
  { code: "enterprise/no-investment-capital", column: "investmentCapital", cells: { kind: "private", investmentCapital: undefined }, note: { vi: "Doanh nghiệp tư nhân không có vốn đầu tư", en: "A private enterprise without capital" } },
  { code: "enterprise/code-of-a-branch", column: "code", cells: { code: "9900000016-001" }, note: { vi: "Mã của chi nhánh", en: "The code of a branch" } },
]);
