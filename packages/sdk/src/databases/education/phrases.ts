import { en as lifelongLearningRecordEn, vi as lifelongLearningRecordVi } from "./lifelong-learning-record/phrases.js";

/** Câu tiếng Việt của các bản ghi trong cơ sở dữ liệu. */
export const vi = { ...lifelongLearningRecordVi };

/** English sentences of its records. */
export const en = { ...lifelongLearningRecordEn };
