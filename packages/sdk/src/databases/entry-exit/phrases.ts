import { en as citizenImmigrationEn, vi as citizenImmigrationVi } from "./citizen-immigration/phrases.js";
import { en as foreignerImmigrationEn, vi as foreignerImmigrationVi } from "./foreigner-immigration/phrases.js";

/** Câu tiếng Việt của các bản ghi trong cơ sở dữ liệu. */
export const vi = { ...citizenImmigrationVi, ...foreignerImmigrationVi };

/** English sentences of its records. */
export const en = { ...citizenImmigrationEn, ...foreignerImmigrationEn };
