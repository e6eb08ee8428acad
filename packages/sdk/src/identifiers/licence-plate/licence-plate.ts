/**
 * Biển số xe: the key of a plate, its characters without separators.
 *
 * ```
 * 30 A  123.45      car; four digits on old ones
 * 29 B1 123.45      motorcycle before 15 August 2023
 * 29 AA 123.45      motorcycle since; and special series (LD, MĐ, …)
 * 80 001 NG 01      diplomats and foreigners: country or body, series, number
 * AB 1234           army: a system of its own
 * ```
 *
 * Since 15/8/2023 a plate belongs to its owner's identification, not to the vehicle. Since 1/7/2025 a province holds every code of those it was made of,
 * and old plates stay valid. Written without separators, `30A12345` is the car 30A-123.45 or the motorcycle 30-A1 2345, and no rule
 * tells which: {@link read} gives both. Since 2025 the series no longer tells the kind of vehicle either. Colours are law
 * (36/2024/QH15, Article 36) but are not in the key.
 *
 * @module
 */
import type { $brand } from "zod";
import * as locality from "../../codes/plate-locality/index.js";
import {
  asciiUpper,
  compact,
  doubts,
  pick,
  randomDigits,
  refusals,
  type ExamineOptions,
  type Locale,
  type Random,
  type Reason,
  type Remark,
} from "../../core/index.js";
import { cite } from "../../law/index.js";
import type { IdentifierMeta, Part } from "../identifier.js";
import { findings } from "./licence-plate.generated.js";
import type { LicencePlateReason } from "./rule.js";

export { is } from "./licence-plate.generated.js";

/** Khoá của biển số: capitals and digits, Đ written as D. */
export type LicencePlate = string & $brand<"LicencePlate">;

/** Tên, cơ quan cấp, giới hạn, căn cứ. */
export const meta: IdentifierMeta = {
  key: "licence-plate",
  name: { vi: "Biển số xe", en: "Licence plate" },
  issuer: {
    vi: "Cơ quan đăng ký xe của Bộ Công an; Bộ Quốc phòng",
    en: "Vehicle registration offices of the Ministry of Public Security; Ministry of Defence",
  },
  limits: {
    vi: "Đúng dạng không có nghĩa là biển đã được cấp. Bảng chữ sê-ri chưa đối chiếu được với phụ lục thông tư; khoá 8 ký tự có thể là ô tô hoặc mô tô; màu biển không có trong khoá.",
    en: "Being well formed does not mean that the plate was issued. The letters of series were not checked against the circular's annex; a key of 8 characters may be a car or a motorcycle; the colour is not in the key.",
  },
  checkDigit: false,
  // since 15/8/2023 it goes with its owner
  personal: true,
  sources: [
    /* @__PURE__ */ cite("51/2025/TT-BCA", "Phụ lục 02", "statute"),
    /* @__PURE__ */ cite("24/2023/TT-BCA", "ký hiệu biển số", "secondary", { until: "2025-01-01" }),
    /* @__PURE__ */ cite("79/2024/TT-BCA", "ký hiệu biển số", "secondary"),
    /* @__PURE__ */ cite("36/2024/QH15", "Điều 36", "statute"),
    /* @__PURE__ */ cite("37/2026/TT-BCA", "toàn văn", "secondary"),
    /* @__PURE__ */ cite("169/2021/TT-BQP", "ký hiệu biển số", "secondary"),
  ],
};

/** Loại xe mà dạng của biển cho phép. */
export type PlateKind = "car" | "motorcycle" | "foreign" | "army";

/** Các phần của biển, and every kind of vehicle that it may be. */
export interface LicencePlateFields {
  readonly kinds: readonly PlateKind[];
  /** Ký hiệu địa phương; absent on army plates. */
  readonly locality?: string;
  readonly series: string;
  readonly number: string;
}

/** Bỏ khoảng trắng, dấu chấm, dấu gạch; viết hoa; `Đ` thành `D`, as in every register's key. */
export function normalize(input: string): string {
  return asciiUpper(compact(input)).replace(/[ĐđÐð]/gu, "D");
}

/** Mọi lý do từ chối: the shape, and with `strict` the locality and the letters. */
export function examine(text: string, options: ExamineOptions = {}): Reason<LicencePlateReason>[] {
  return refusals(findings(text, options), options);
}

/** Lời nhắc: an unknown locality, letters that are not used, a key that two kinds of vehicle share. */
export function remarks(text: string, options: ExamineOptions = {}): Remark<LicencePlateReason>[] {
  return doubts(findings(text, options));
}

/** Tách biển thành các phần; of an ambiguous key, the parts of the car. */
export function read(plate: LicencePlate): LicencePlateFields {
  const army = /^([A-Z]{2})(\d+)$/.exec(plate);
  if (army) return { kinds: ["army"], series: army[1]!, number: army[2]! };
  const head = { locality: plate.slice(0, 2) };
  const foreign = /^\d{2}(\d{3}[A-Z]{2})(\d+)$/.exec(plate);
  if (foreign) return { kinds: ["foreign"], ...head, series: foreign[1]!, number: foreign[2]! };
  if (/^\d{2}[A-Z]{2}/.test(plate)) return { kinds: ["car", "motorcycle"], ...head, series: plate.slice(2, 4), number: plate.slice(4) };
  if (plate.length === 9) return { kinds: ["motorcycle"], ...head, series: plate.slice(2, 4), number: plate.slice(4) };
  const kinds: readonly PlateKind[] = plate.length === 8 && plate.charAt(3) !== "0" ? ["car", "motorcycle"] : ["car"];
  return { kinds, ...head, series: plate.slice(2, 3), number: plate.slice(3) };
}

/** Viết như trên biển: `30A-123.45`, `29-B1 123.45`; an ambiguous key as a car. */
export function format(plate: LicencePlate): string {
  const f = read(plate);
  const number = f.number.length === 5 ? `${f.number.slice(0, 3)}.${f.number.slice(3)}` : f.number;
  if (f.locality === undefined) return `${f.series} ${f.number}`;
  if (f.kinds.includes("foreign")) return `${f.locality}-${f.series.slice(0, 3)}-${f.series.slice(3)}-${f.number}`;
  return f.series.length === 1 ? `${f.locality}${f.series}-${number}` : `${f.locality}-${f.series} ${number}`;
}

/** Giữ hai ký tự đầu: `30******`. */
export function mask(text: string): string {
  return text.length < 5 || text.length > 10
    ? "*".repeat(Math.min(text.length, 10))
    : `${text.slice(0, 2)}${"*".repeat(Math.max(4, text.length - 2))}`;
}

const words = {
  vi: {
    locality: "Địa phương",
    unknown: "ký hiệu không dùng",
    series: "Sê-ri",
    number: "Số",
    order: "số thứ tự",
    army: "đơn vị quân đội",
    foreign: "nước hoặc tổ chức, và loại",
    car: "ô tô",
    motorcycle: "mô tô, xe gắn máy",
    or: " hoặc ",
  },
  en: {
    locality: "Locality",
    unknown: "a code not in use",
    series: "Series",
    number: "Number",
    order: "a running number",
    army: "a unit of the army",
    foreign: "the country or body, and the kind",
    car: "car",
    motorcycle: "motorcycle",
    or: " or ",
  },
} as const;

/** Giải thích từng phần, kèm căn cứ. Names of provinces are those since 1/7/2025. */
export function explain(plate: LicencePlate, locale: Locale): Part[] {
  const w = words[locale];
  const f = read(plate);
  const law =
    f.locality === undefined
      ? cite("169/2021/TT-BQP", "ký hiệu biển số", "secondary")
      : cite("79/2024/TT-BCA", "ký hiệu biển số", "secondary");
  const place =
    f.locality === undefined
      ? []
      : [
          {
            name: w.locality,
            text: f.locality,
            means: locality.entry(f.locality)?.vi ?? w.unknown,
            law: cite("51/2025/TT-BCA", "Phụ lục 02", "statute"),
          },
        ];
  return [
    ...place,
    { name: w.series, text: f.series, means: f.kinds.map((kind) => w[kind]).join(w.or), law },
    { name: w.number, text: f.number, means: w.order, law },
  ];
}

/** Biển giả: the locality 13, which no plate in use has; it is doubted for that. */
export function generate(random: Random): LicencePlate {
  const series = pick(random, ["A", "K", "AA", "MB", "B1", "C9"]);
  return `13${series}${randomDigits(random, 5)}` as LicencePlate;
}
