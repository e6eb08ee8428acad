import type { CodeName } from "../../column.js";

/** Ba nơi cư trú của Điều 9. The codes are ours. */
export const kinds = [
  { code: "permanent", vi: "Thường trú", en: "Permanent" },
  { code: "temporary", vi: "Tạm trú", en: "Temporary" },
  { code: "current", vi: "Nơi ở hiện tại", en: "Current" },
] as const satisfies readonly CodeName[];
