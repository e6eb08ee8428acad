import { en as insuredPersonEn, vi as insuredPersonVi } from "./insured-person/phrases.js";
import { en as insuranceEmployerEn, vi as insuranceEmployerVi } from "./insurance-employer/phrases.js";

/** Câu tiếng Việt của các bản ghi trong cơ sở dữ liệu. */
export const vi = { ...insuredPersonVi, ...insuranceEmployerVi };

/** English sentences of its records. */
export const en = { ...insuredPersonEn, ...insuranceEmployerEn };
