import { cite } from "../../law/index.js";
import type { CodesOf, IdentifierRule } from "../../rules/index.js";

/** Quy tắc của số giấy phép lái xe: twelve digits. Their structure was found in no act, so nothing in them is checked. */
export const rule = {
  key: "driving-licence-number",
  forms: [{ name: "card", segments: [12], law: cite("12/2025/TT-BCA", "mẫu giấy phép lái xe", "secondary", { until: "2026-07-01" }) }],
  checks: [],
} as const satisfies IdentifierRule;

/** Mọi mã lý do của số giấy phép lái xe. */
export type DrivingLicenceNumberReason = CodesOf<typeof rule>;
