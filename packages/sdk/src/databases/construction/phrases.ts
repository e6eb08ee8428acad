import { en as planningTaskEn, vi as planningTaskVi } from "./planning-task/phrases.js";
import { en as urbanRuralPlanEn, vi as urbanRuralPlanVi } from "./urban-rural-plan/phrases.js";
import { en as constructionProjectEn, vi as constructionProjectVi } from "./construction-project/phrases.js";
import { en as constructionWorkEn, vi as constructionWorkVi } from "./construction-work/phrases.js";
import { en as practitionerCapabilityEn, vi as practitionerCapabilityVi } from "./practitioner-capability/phrases.js";
import { en as contractorCapabilityEn, vi as contractorCapabilityVi } from "./contractor-capability/phrases.js";

/** Câu tiếng Việt của các bản ghi trong cơ sở dữ liệu. */
export const vi = {
  ...planningTaskVi,
  ...urbanRuralPlanVi,
  ...constructionProjectVi,
  ...constructionWorkVi,
  ...practitionerCapabilityVi,
  ...contractorCapabilityVi,
};

/** English sentences of its records. */
export const en = {
  ...planningTaskEn,
  ...urbanRuralPlanEn,
  ...constructionProjectEn,
  ...constructionWorkEn,
  ...practitionerCapabilityEn,
  ...contractorCapabilityEn,
};
