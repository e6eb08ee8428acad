import { sampleVectors } from "../../samples.js";
import { facts } from "./facts.js";

/** Mẫu thử: what is wrong between columns; faults of one place are made from the facts. */
// prettier-ignore
export const vectors = /* @__PURE__ */ sampleVectors("residence-period", facts, [
  { code: "residence-period/ends-before-start", column: "to", cells: { to: "2079" }, note: { vi: "Hết trước khi bắt đầu", en: "Over before it began" } },
  { code: "residence-period/begins-before-birth", column: "from", cells: { from: "2049" }, note: { vi: "Số ghi năm 2050", en: "The number says 2050" } },
]);
