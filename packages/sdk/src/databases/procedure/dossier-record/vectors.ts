import { sampleVectors } from "../../samples.js";
import { facts } from "./facts.js";

/** Mẫu thử: what is wrong between columns; faults of one place are made from the facts. */
// prettier-ignore
export const vectors = /* @__PURE__ */ sampleVectors("dossier-record", facts, [
  { code: "dossier-record/done-late", column: "NgayKetThucXuLy", cells: { NgayKetThucXuLy: "20891102083001" }, note: { vi: "Trễ một giây", en: "A second late" } },
]);
