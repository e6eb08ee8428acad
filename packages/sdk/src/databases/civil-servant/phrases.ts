import { en as civilServantProfileEn, vi as civilServantProfileVi } from "./civil-servant-profile/phrases.js";

/** Câu tiếng Việt của các bản ghi trong cơ sở dữ liệu. */
export const vi = { ...civilServantProfileVi };

/** English sentences of its records. */
export const en = { ...civilServantProfileEn };
