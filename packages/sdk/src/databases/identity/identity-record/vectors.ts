import { sampleVectors } from "../../samples.js";
import { facts } from "./facts.js";

/** Mẫu thử: what is wrong between columns; faults of one place are made from the facts. */
// prettier-ignore
export const vectors = /* @__PURE__ */ sampleVectors("identity-record", facts, [
  { code: "identity-record/sex-differs-from-id", column: "gender", cells: { gender: "2" }, note: { vi: "Số của nam", en: "The number of a man" } },
  { code: "identity-record/birth-year-differs-from-id", column: "birthDate", cells: { birthDate: "2051" }, note: { vi: "Số ghi năm 2050", en: "The number says 2050" } },
  { code: "identity-record/issued-before-birth", column: "cardIssuedOn", cells: { cardIssuedOn: "2049-01-01" }, note: { vi: "Cấp trước khi sinh", en: "Issued before birth" } },
  { code: "identity-record/died-before-birth", column: "diedOrMissingOn", cells: { diedOrMissingOn: "2049" }, note: { vi: "Chết trước khi sinh", en: "Dead before birth" } },
  { code: "identity-record/expires-before-issue", column: "cardExpiresOn", cells: { cardExpiresOn: "2086-05-03" }, note: { vi: "Hết hạn trước khi cấp", en: "Expired before issue" } },
]);
