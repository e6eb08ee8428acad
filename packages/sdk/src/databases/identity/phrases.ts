import { en as identityRecordEn, vi as identityRecordVi } from "./identity-record/phrases.js";

/** Câu tiếng Việt của các bản ghi trong cơ sở dữ liệu. */
export const vi = { ...identityRecordVi };

/** English sentences of its records. */
export const en = { ...identityRecordEn };
