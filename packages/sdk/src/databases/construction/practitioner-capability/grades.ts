import type { CodeName } from "../../column.js";

/** Hạng chứng chỉ. Which grades each field has was not read; these three are those of certificates in use. */
export const grades = [
  { code: "1", vi: "Hạng I", en: "Grade I" },
  { code: "2", vi: "Hạng II", en: "Grade II" },
  { code: "3", vi: "Hạng III", en: "Grade III" },
] as const satisfies readonly CodeName[];
