import { sampleVectors } from "../../samples.js";
import { facts } from "./facts.js";

/** Mẫu thử: what is wrong between columns; faults of one place are made from the facts. */
// prettier-ignore
export const vectors = /* @__PURE__ */ sampleVectors("lifelong-learning-record", facts, [
  { code: "lifelong-learning-record/not-signed", column: "signed", cells: { signed: "false" }, note: { vi: "Chưa ký số", en: "Not signed" } },
]);
