import { en as generalRecordEn, vi as generalRecordVi } from "./general-record/phrases.js";
import { en as dictionaryTermEn, vi as dictionaryTermVi } from "./dictionary-term/phrases.js";

/** Câu tiếng Việt của các bản ghi trong cơ sở dữ liệu. */
export const vi = { ...generalRecordVi, ...dictionaryTermVi };

/** English sentences of its records. */
export const en = { ...generalRecordEn, ...dictionaryTermEn };
