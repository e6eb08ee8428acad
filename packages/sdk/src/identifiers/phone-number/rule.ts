import { cite } from "../../law/index.js";
import type { CodesOf, IdentifierRule } from "../../rules/index.js";

const plan = "Quy hoạch kho số viễn thông";

/**
 * Quy tắc của số điện thoại. What is judged is the number of a subscriber: mobile or landline, in its national form.
 * Prefixes are handed out over the years, so one that the tables lack is doubted, not refused. Eleven-digit mobile
 * numbers and service numbers are forms too, so that the reason can say what they are.
 */
export const rule = {
  key: "phone-number",
  forms: [
    { name: "mobile", segments: ["0", { chars: "335579", count: 1 }, 8], law: cite("22/2014/TT-BTTTT", plan, "implementation") },
    // Hà Nội (024) and Hồ Chí Minh (028) have eight digits after the area code, the others seven
    { name: "city-landline", segments: ["02", { chars: "4488", count: 1 }, 8], law: cite("22/2014/TT-BTTTT", plan, "implementation") },
    { name: "landline", segments: ["02", { chars: "035799", count: 1 }, 8], law: cite("22/2014/TT-BTTTT", plan, "implementation") },
    {
      name: "old-mobile",
      segments: ["01", 9],
      law: cite("22/2014/TT-BTTTT", "chuyển thuê bao di động 11 chữ số thành 10 chữ số, 2018", "secondary"),
    },
    {
      name: "service",
      segments: ["1", { chars: "8899", count: 1 }, "00", { chars: "09", min: 4, max: 6 }],
      law: cite("22/2014/TT-BTTTT", plan, "implementation"),
    },
  ],
  checks: [
    {
      code: "unknown-prefix",
      severity: "strict",
      forms: ["mobile"],
      test: { kind: "inTable", from: 0, to: 3, tables: ["phone-operator"] },
      law: cite("22/2014/TT-BTTTT", plan, "implementation"),
    },
    {
      code: "unknown-area",
      severity: "strict",
      forms: ["landline"],
      test: { kind: "inTable", from: 0, to: 4, tables: ["area-code"] },
      law: cite("22/2014/TT-BTTTT", plan, "implementation"),
    },
    {
      code: "old-prefix",
      severity: "refuse",
      forms: ["old-mobile"],
      test: { kind: "never" },
      law: cite("22/2014/TT-BTTTT", "chuyển thuê bao di động 11 chữ số thành 10 chữ số, 2018", "secondary"),
    },
    {
      code: "service-number",
      severity: "refuse",
      forms: ["service"],
      test: { kind: "never" },
      law: cite("22/2014/TT-BTTTT", plan, "implementation"),
    },
  ],
} as const satisfies IdentifierRule;

/** Mọi mã lý do của số điện thoại. */
export type PhoneNumberReason = CodesOf<typeof rule>;
