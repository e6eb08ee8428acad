import { en as procedureEn, vi as procedureVi } from "./procedure/phrases.js";
import { en as procedureRecordEn, vi as procedureRecordVi } from "./procedure-record/phrases.js";
import { en as dossierRecordEn, vi as dossierRecordVi } from "./dossier-record/phrases.js";

/** Câu tiếng Việt của các bản ghi trong cơ sở dữ liệu. */
export const vi = { ...procedureVi, ...procedureRecordVi, ...dossierRecordVi };

/** English sentences of its records. */
export const en = { ...procedureEn, ...procedureRecordEn, ...dossierRecordEn };
