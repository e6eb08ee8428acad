import { cite } from "../../law/index.js";
import type { CodesOf, IdentifierRule } from "../../rules/index.js";

/** One word of a symbol: it begins with a capital; `TTg`, `CTr` and `QH15` show what may follow. */
const word = [
  { chars: "AZĐĐĂĂÂÂÊÊÔÔƠƠƯƯ", count: 1 },
  { chars: "09AZazĐđĂăÂÂââÊÊêêÔÔôôƠơƯư", min: 0, max: 14 },
] as const;
const symbol = [...word, { repeat: ["-", ...word], min: 0, max: 5 }] as const;
const number = [
  { chars: "09", min: 1, max: 5 },
  { chars: "az", min: 0, max: 1 },
] as const;

/** `66.22`: resolutions of the Government that carry out one policy are numbered under it. */
const numbered = [number[0], { repeat: [".", { chars: "09", min: 1, max: 3 }], min: 0, max: 1 }, number[1]] as const;

/** Quy tắc của số, ký hiệu văn bản. Who issues what kind is not checked: bodies are renamed more often than rules are written. */
export const rule = {
  key: "document-number",
  forms: [
    {
      name: "legislative",
      segments: [...numbered, "/", 4, "/", ...symbol],
      longest: 64,
      law: cite("30/2020/NĐ-CP", "Điều 15, Phụ lục I", "secondary"),
    },
    {
      name: "administrative",
      segments: [...number, "/", ...symbol],
      longest: 64,
      law: cite("30/2020/NĐ-CP", "Điều 15, Phụ lục I", "statute"),
    },
    {
      name: "party",
      segments: [...number, "-", ...word, "/", ...symbol],
      longest: 64,
      law: cite("30/2020/NĐ-CP", "ngoài phạm vi; theo cách ghi của văn bản Đảng", "implementation"),
    },
    {
      name: "early",
      segments: [...number, "-", ...word],
      longest: 64,
      law: cite("30/2020/NĐ-CP", "ngoài phạm vi; văn bản trước năm 1996", "implementation"),
    },
  ],
  checks: [
    {
      code: "year-in-future",
      severity: "warning",
      forms: ["legislative"],
      test: { kind: "yearNotAfter", part: { separator: "/", index: 1 }, from: 0, to: 4, base: 0 },
      law: cite("30/2020/NĐ-CP", "Điều 15", "statute"),
    },
    {
      code: "unpadded",
      severity: "info",
      forms: ["legislative", "administrative"],
      test: { kind: "noneOf", part: { separator: "/", index: 0 }, from: 0, to: 6, values: ["1", "2", "3", "4", "5", "6", "7", "8", "9"] },
      law: cite("30/2020/NĐ-CP", "Phụ lục I", "statute"),
    },
  ],
} as const satisfies IdentifierRule;

/** Mọi mã lý do của số, ký hiệu văn bản. */
export type DocumentNumberReason = CodesOf<typeof rule>;
