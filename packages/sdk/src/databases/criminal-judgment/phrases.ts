import { en as judgmentExecutionEn, vi as judgmentExecutionVi } from "./judgment-execution/phrases.js";

/** Câu tiếng Việt của các bản ghi trong cơ sở dữ liệu. */
export const vi = { ...judgmentExecutionVi };

/** English sentences of its records. */
export const en = { ...judgmentExecutionEn };
