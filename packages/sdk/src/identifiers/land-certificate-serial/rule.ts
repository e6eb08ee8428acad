import { cite } from "../../law/index.js";
import type { CodesOf, IdentifierRule } from "../../rules/index.js";

/** Two letters of the Vietnamese alphabet; the marked ones but Đ were not met, and would be read as letters all the same. */
const letters = { chars: "AZĐĐĂĂÂÂÊÊÔÔƠƠƯƯ", count: 2 } as const;

/** Quy tắc của số phát hành giấy chứng nhận (số sê-ri). */
export const rule = {
  key: "land-certificate-serial",
  forms: [
    {
      name: "six",
      segments: [letters, 6],
      law: cite("23/2014/TT-BTNMT", "số phát hành Giấy chứng nhận", "statute", { until: "2024-08-01" }),
    },
    { name: "eight", segments: [letters, 8], from: "2024-08-01", law: cite("10/2024/TT-BTNMT", "số phát hành Giấy chứng nhận", "statute") },
  ],
  checks: [
    {
      code: "unusual-letter",
      severity: "warning",
      test: { kind: "noneOf", from: 0, to: 1, values: ["Ă", "Â", "Ê", "Ô", "Ơ", "Ư"] },
      law: cite("10/2024/TT-BTNMT", "số phát hành Giấy chứng nhận", "design"),
    },
    {
      code: "unusual-second-letter",
      severity: "warning",
      test: { kind: "noneOf", from: 1, to: 2, values: ["Ă", "Â", "Ê", "Ô", "Ơ", "Ư"] },
      law: cite("10/2024/TT-BTNMT", "số phát hành Giấy chứng nhận", "design"),
    },
  ],
} as const satisfies IdentifierRule;

/** Mọi mã lý do của số phát hành giấy chứng nhận. */
export type LandCertificateSerialReason = CodesOf<typeof rule>;
