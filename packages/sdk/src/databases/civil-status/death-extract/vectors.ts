import { sampleVectors } from "../../samples.js";
import { facts } from "./facts.js";

/** Mẫu thử: what is wrong between columns; faults of one place are made from the facts. */
// prettier-ignore
export const vectors = /* @__PURE__ */ sampleVectors("death-extract", facts, [
  { code: "death-extract/death-before-birth", column: "deceasedDiedOn", cells: { deceasedDiedOn: "2034", issuedOn: "2034" }, note: { vi: "Chết trước khi sinh", en: "Dead before birth" } },
  { code: "death-extract/issued-before-death", column: "issuedOn", cells: { issuedOn: "2089-06-29" }, note: { vi: "Cấp trước một ngày", en: "Issued a day early" } },
  { code: "death-extract/registered-late", column: "issuedOn", cells: { issuedOn: "2089-07-16" }, note: { vi: "16 ngày", en: "16 days" } },
  { code: "death-extract/sex-differs-from-id", column: "deceasedGender", cells: { deceasedGender: "2" }, note: { vi: "Số là của nam", en: "The id is one of a man" } },
  { code: "death-extract/birth-year-differs-from-id", column: "deceasedBirthDate", cells: { deceasedBirthDate: "2036-01" }, note: { vi: "Số ghi năm 2035", en: "The number says 2035" } },
]);
