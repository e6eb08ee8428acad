import { cite } from "../../law/index.js";
import type { CodesOf, IdentifierRule } from "../../rules/index.js";

/** Quy tắc của mã cơ sở khám bệnh, chữa bệnh: five digits. The list of facilities was not found, so nothing else is checked. */
export const rule = {
  key: "health-facility-code",
  forms: [{ name: "facility", segments: [5], law: cite("130/QĐ-BYT", "trường MA_CSKCB", "secondary") }],
  checks: [],
} as const satisfies IdentifierRule;

/** Mọi mã lý do của mã cơ sở khám bệnh, chữa bệnh. */
export type HealthFacilityCodeReason = CodesOf<typeof rule>;
