/**
 * Mã định danh điện tử của cơ quan, tổ chức: who sends and who receives, in every message between state systems.
 *
 * ```
 * G12.18.01        agency: level 1, then one group for each level below
 * │   │  └ level 3
 * │   └ level 2
 * └ level 1: A–F and others, G ministries, H provinces
 * Z01ABC           other organisations
 * 9900000016       an enterprise: its enterprise code
 * 000.00.12.H62    before 2020: the same as H62.12, the smallest unit first
 * ```
 *
 * The H codes follow the alphabet of names, not any other numbering of provinces: Hà Nội is H26, on plates 29, in personal ids 001. Compare only
 * after {@link canonical}. Which codes bodies set up since 2025 have was not found; those of merged ministries are closed.
 *
 * @module
 */
import type { $brand } from "zod";
import * as ministry from "../../codes/ministry/index.js";
import {
  asciiUpper,
  between,
  doubts,
  pick,
  randomDigits,
  refusals,
  unspace,
  type ExamineOptions,
  type Locale,
  type Random,
  type Reason,
  type Remark,
} from "../../core/index.js";
import { cite } from "../../law/index.js";
import type { IdentifierMeta, Part } from "../identifier.js";
import { findings } from "./agency-code.generated.js";
import type { AgencyCodeReason } from "./rule.js";

export { is } from "./agency-code.generated.js";

/** Mã định danh điện tử, root first or in the spelling before 2020. */
export type AgencyCode = string & $brand<"AgencyCode">;

/** Tên, cơ quan cấp, giới hạn, căn cứ. */
export const meta: IdentifierMeta = {
  key: "agency-code",
  name: { vi: "Mã định danh điện tử của cơ quan, tổ chức", en: "Electronic identifier of an agency" },
  issuer: { vi: "Cơ quan chủ quản theo Quyết định 20/2020/QĐ-TTg", en: "The parent body, under Decision 20/2020/QĐ-TTg" },
  limits: {
    vi: "Đúng dạng không có nghĩa là mã đã được cấp hay cơ quan còn hoạt động. Quyết định 09/2025/QĐ-TTg sửa đổi chưa đọc được; mã của các bộ lập từ năm 2025 chưa tìm thấy.",
    en: "Being well formed does not mean that the code was issued or that the agency still exists. The amending Decision 09/2025/QĐ-TTg was not read; codes of ministries set up since 2025 were not found.",
  },
  checkDigit: false,
  personal: false,
  sources: [
    /* @__PURE__ */ cite("20/2020/QĐ-TTg", "Điều 4–7", "statute"),
    /* @__PURE__ */ cite("09/2025/QĐ-TTg", "toàn văn", "secondary"),
    /* @__PURE__ */ cite("QCVN 102:2016/BTTTT", "cấu trúc mã định danh", "secondary"),
  ],
};

/** Điều mà mã nói. */
export type AgencyCodeFields =
  | { readonly kind: "agency"; readonly spelling: "root-first" | "leaf-first"; readonly levels: readonly string[] }
  | { readonly kind: "organisation"; readonly number: string; readonly own: string }
  | { readonly kind: "enterprise"; readonly enterpriseCode: string };

/** Bỏ khoảng trắng, viết hoa; dots and dashes mean something and stay. */
export function normalize(input: string): string {
  return asciiUpper(unspace(input));
}

/** Mọi lý do từ chối. */
export function examine(text: string, options: ExamineOptions = {}): Reason<AgencyCodeReason>[] {
  return refusals(findings(text, options), options);
}

/** Lời nhắc: the spelling before 2020; with `asOf`, a ministry that has been merged. */
export function remarks(text: string, options: ExamineOptions = {}): Remark<AgencyCodeReason>[] {
  return doubts(findings(text, options));
}

/** Viết như trong thông điệp. */
export function format(code: AgencyCode): string {
  return code;
}

const isLeafFirst = (code: string): boolean => /^\d{3}\./.test(code);

/** Cách ghi hiện hành: `000.00.12.H62` becomes `H62.12`; anything else stays. What must be compared goes through here first. */
export function canonical(code: AgencyCode): AgencyCode {
  if (!isLeafFirst(code)) return code;
  const levels = code.split(".").toReversed();
  // zeros mean that the level is not used; those between two used ones stay
  while (/^0+$/.test(levels.at(-1) ?? "")) levels.pop();
  return levels.join(".") as AgencyCode;
}

/** Tách mã thành các cấp. */
export function read(code: AgencyCode): AgencyCodeFields {
  if (code.startsWith("Z")) return { kind: "organisation", number: code.slice(0, 3), own: code.slice(3) };
  if (/^\d{10}/.test(code)) return { kind: "enterprise", enterpriseCode: code };
  return { kind: "agency", spelling: isLeafFirst(code) ? "leaf-first" : "root-first", levels: canonical(code).split(".") };
}

const words = {
  vi: {
    level: "Cấp",
    unit: "đơn vị trực thuộc cấp trên",
    root: "cơ quan cấp 1",
    unused: "cấp này không dùng",
    closed: "đã hợp nhất vào",
    other: "Tổ chức khác",
    group: "nhóm tổ chức ngoài hệ thống hành chính",
    own: "Mã riêng",
    chosen: "do tổ chức đặt",
    enterprise: "Mã số doanh nghiệp",
    same: "đồng thời là mã định danh điện tử",
  },
  en: {
    level: "Level",
    unit: "a unit of the level above",
    root: "a level-1 body",
    unused: "this level is not used",
    closed: "merged into",
    other: "Other organisation",
    group: "a group of organisations outside the administration",
    own: "Own part",
    chosen: "chosen by the organisation",
    enterprise: "Enterprise code",
    same: "it is the electronic identifier as well",
  },
} as const;

/** Giải thích từng cấp, in the order in which they are written. Names of ministries are Vietnamese in both languages. */
export function explain(code: AgencyCode, locale: Locale): Part[] {
  const w = words[locale];
  const f = read(code);
  const law = cite("20/2020/QĐ-TTg", "Điều 4–7", "statute");
  if (f.kind === "enterprise") return [{ name: w.enterprise, text: f.enterpriseCode, means: w.same, law }];
  if (f.kind === "organisation") {
    const own = f.own === "" ? [] : [{ name: w.own, text: f.own, means: w.chosen, law }];
    return [{ name: w.other, text: f.number, means: w.group, law }, ...own];
  }
  const leafFirst = f.spelling === "leaf-first";
  const levels = leafFirst ? code.split(".").toReversed() : f.levels;
  const parts = levels.map((text, i): Part => {
    const name = `${w.level} ${i + 1}`;
    if (i >= f.levels.length) return { name, text, means: w.unused, law };
    if (i > 0) return { name, text, means: w.unit, law };
    const row = ministry.entry(text);
    if (row === undefined) return { name, text, means: w.root, law };
    return {
      name,
      text,
      means: row.mergedInto === undefined ? row.vi : `${row.vi}, ${w.closed} ${row.mergedInto}`,
      law: cite("20/2020/QĐ-TTg", "Phụ lục I", "secondary"),
    };
  });
  return leafFirst ? parts.toReversed() : parts;
}

/** Mã giả: level-1 letters Y, with two or three levels below. */
export function generate(random: Random): AgencyCode {
  if (random() < 0.2) return `Z9${randomDigits(random, 1)}${pick(random, ["ABC", "XYZ", "MAU"])}` as AgencyCode;
  const levels = Array.from({ length: between(random, 0, 3) }, () => String(between(random, 1, 999)).padStart(2, "0"));
  return [`Y${randomDigits(random, 2)}`, ...levels].join(".") as AgencyCode;
}
