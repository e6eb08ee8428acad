import { en as landParcelEn, vi as landParcelVi } from "./land-parcel/phrases.js";
import { en as landCertificateEn, vi as landCertificateVi } from "./land-certificate/phrases.js";

/** Câu tiếng Việt của các bản ghi trong cơ sở dữ liệu. */
export const vi = { ...landParcelVi, ...landCertificateVi };

/** English sentences of its records. */
export const en = { ...landParcelEn, ...landCertificateEn };
