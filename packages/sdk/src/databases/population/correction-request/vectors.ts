import { sampleVectors } from "../../samples.js";
import { facts } from "./facts.js";

/** Mẫu thử: what is wrong between columns; faults of one place are made from the facts. */
// prettier-ignore
export const vectors = /* @__PURE__ */ sampleVectors("correction-request", facts, [
  { code: "correction-request/decided-before-request", column: "decidedOn", cells: { decidedOn: "2089-10-31" }, note: { vi: "Trước một ngày", en: "A day before" } },
  { code: "correction-request/decided-late", column: "decidedOn", cells: { decidedOn: "2089-11-06" }, note: { vi: "5 ngày", en: "5 days" } },
  { code: "correction-request/refused-without-reason", column: "reason", cells: { reason: undefined }, note: { vi: "Không nêu lý do", en: "No reason given" } },
  { code: "correction-request/decided-without-day", column: "decidedOn", cells: { decidedOn: undefined }, note: { vi: "Không có ngày", en: "No day" } },
]);
