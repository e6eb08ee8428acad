import { en as enterpriseEn, vi as enterpriseVi } from "./enterprise/phrases.js";
import { en as enterpriseMemberEn, vi as enterpriseMemberVi } from "./enterprise-member/phrases.js";

/** Câu tiếng Việt của các bản ghi trong cơ sở dữ liệu. */
export const vi = { ...enterpriseVi, ...enterpriseMemberVi };

/** English sentences of its records. */
export const en = { ...enterpriseEn, ...enterpriseMemberEn };
