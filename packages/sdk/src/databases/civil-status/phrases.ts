import { en as birthRegistrationEn, vi as birthRegistrationVi } from "./birth-registration/phrases.js";
import { en as marriageCertificateEn, vi as marriageCertificateVi } from "./marriage-certificate/phrases.js";
import { en as deathExtractEn, vi as deathExtractVi } from "./death-extract/phrases.js";
import { en as adoptionDecisionEn, vi as adoptionDecisionVi } from "./adoption-decision/phrases.js";
import { en as guardianshipEn, vi as guardianshipVi } from "./guardianship/phrases.js";
import { en as parentChildRecognitionEn, vi as parentChildRecognitionVi } from "./parent-child-recognition/phrases.js";
import { en as guardianSupervisionEn, vi as guardianSupervisionVi } from "./guardian-supervision/phrases.js";
import { en as civilStatusNoteEn, vi as civilStatusNoteVi } from "./civil-status-note/phrases.js";

/** Câu tiếng Việt của các bản ghi trong cơ sở dữ liệu. */
export const vi = {
  ...birthRegistrationVi,
  ...marriageCertificateVi,
  ...deathExtractVi,
  ...adoptionDecisionVi,
  ...guardianshipVi,
  ...parentChildRecognitionVi,
  ...guardianSupervisionVi,
  ...civilStatusNoteVi,
};

/** English sentences of its records. */
export const en = {
  ...birthRegistrationEn,
  ...marriageCertificateEn,
  ...deathExtractEn,
  ...adoptionDecisionEn,
  ...guardianshipEn,
  ...parentChildRecognitionEn,
  ...guardianSupervisionEn,
  ...civilStatusNoteEn,
};
