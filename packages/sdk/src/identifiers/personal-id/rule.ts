import { cite } from "../../law/index.js";
import type { CodesOf, IdentifierRule } from "../../rules/index.js";

/**
 * Quy tắc của số định danh cá nhân. Since 1/7/2024 the law promises twelve digits and no more;
 * the structure of the earlier circular is a convention, so it is `strict`, not `refuse`.
 */
export const rule = {
  key: "personal-id",
  forms: [{ name: "citizen", segments: [12], law: cite("26/2023/QH15", "Điều 12", "statute") }],
  checks: [
    {
      code: "unknown-birthplace",
      severity: "strict",
      test: { kind: "inTable", from: 0, to: 3, tables: ["birthplace", "country"] },
      law: cite("07/2016/TT-BCA", "Điều 7, Phụ lục 1, 2", "secondary", { until: "2021-07-01" }),
    },
    {
      code: "birth-in-future",
      severity: "warning",
      test: { kind: "yearReached", century: 3, year: 4 },
      law: cite("137/2015/NĐ-CP", "Điều 13", "secondary", { until: "2024-07-01" }),
    },
  ],
} as const satisfies IdentifierRule;

/** Mọi mã lý do của số định danh cá nhân. */
export type PersonalIdReason = CodesOf<typeof rule>;
