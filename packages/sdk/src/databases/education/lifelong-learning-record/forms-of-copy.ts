import type { CodeName } from "../../column.js";

/** Bản điện tử gốc, hay bản sao điện tử từ cơ sở dữ liệu. The codes are ours. */
export const forms = [
  { code: "original", vi: "Bản điện tử như bản gốc", en: "Born digital" },
  { code: "copy", vi: "Bản sao điện tử từ cơ sở dữ liệu", en: "Copy from the database" },
] as const satisfies readonly CodeName[];
