/**
 * Ba dịch vụ thủ tục hành chính của Cổng Dịch vụ công quốc gia: LayThuTuc (procedures), DongBoHoSoMC (dossiers) and
 * CapNhatTienDoHoSoMC (steps of dossiers), read and written as JSON.
 *
 * QCVN 120:2019/BTTTT was not read: fields, wrappings and dialects are those of two public implementations. What is read is
 * lenient and says so in remarks; what is written has one form. No transport, no session, no credential: only the message.
 *
 * @module
 */
import { cite, type Citation } from "../../law/index.js";

export { progressFacts, type DossierProgress } from "./progress.js";
export {
  readDossiers,
  readProcedures,
  readProgress,
  writeDossiers,
  writeProcedures,
  writeProgress,
  type ServiceReading,
  type ServiceWriting,
} from "./services.js";
export type { SetAside } from "../wire-reader.js";
export type { WireProblem, WireRefusal, WireRemark } from "../wire-phrases.js";

/** Căn cứ: the dialects were seen in running systems; the regulation was not read. */
export const sources: readonly Citation[] = [
  /* @__PURE__ */ cite("QCVN 120:2019/BTTTT", "LayThuTuc, DongBoHoSoMC, CapNhatTienDoHoSoMC", "implementation", { readOn: "2026-11-25" }),
];
