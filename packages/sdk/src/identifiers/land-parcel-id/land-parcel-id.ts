/**
 * Mã định danh thửa đất: the GeoHash of a point inside the parcel, in twelve characters.
 *
 * ```
 * w7er8u0evss2
 * │    │  └ down to a cell of 4 cm by 2 cm
 * │    └ down to 38 m by 19 m
 * └ down to 5 km by 5 km
 * ```
 *
 * Circular 19/2026/TT-BNNMT, Annex I: take a point deep inside the polygon in VN-2000, bring it to WGS84, hash it. Only
 * the two last steps are here; `@hoso/sdk/identifiers/land-parcel-id/vn2000` does the second. A parcel that is divided or
 * merged gets another point, and so another id. One public program writes commune, sheet and parcel number instead
 * (`00001_12_34`): the circular says otherwise, and such a text is refused.
 *
 * @module
 */
import type { $brand } from "zod";
import {
  asciiUpper,
  compact,
  doubts,
  refusals,
  type ExamineOptions,
  type Locale,
  type Random,
  type Reason,
  type Remark,
} from "../../core/index.js";
import { cite } from "../../law/index.js";
import type { IdentifierMeta, Part } from "../identifier.js";
import { decode, encode, type Cell, type Point } from "./geohash.js";
import { findings } from "./land-parcel-id.generated.js";
import type { LandParcelIdReason } from "./rule.js";

export { is } from "./land-parcel-id.generated.js";
export type { Cell, Point };

/** Mười hai ký tự GeoHash, chữ thường. */
export type LandParcelId = string & $brand<"LandParcelId">;

/** Tên, cơ quan cấp, giới hạn, căn cứ. */
export const meta: IdentifierMeta = {
  key: "land-parcel-id",
  name: { vi: "Mã định danh thửa đất", en: "Land parcel id" },
  issuer: { vi: "Cơ quan quản lý đất đai", en: "The land administration" },
  limits: {
    vi: "Mã chỉ một điểm: đúng dạng không có nghĩa là ở đó có thửa đất. Khi gắn với người sử dụng đất, mã là dữ liệu vị trí của người ấy. Các chữ số cuối phụ thuộc tham số chuyển từ VN-2000.",
    en: "The id names a point: being well formed does not mean that a parcel is there. Joined to the user of the land, it is data on where that person is. The last characters depend on how VN-2000 was converted.",
  },
  checkDigit: false,
  personal: false,
  sources: [/* @__PURE__ */ cite("19/2026/TT-BNNMT", "Phụ lục I", "statute")],
};

/** Bỏ khoảng trắng, dấu chấm, dấu gạch; viết thường. */
export function normalize(input: string): string {
  return asciiUpper(compact(input)).replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Mọi lý do từ chối: the shape. */
export function examine(text: string, options: ExamineOptions = {}): Reason<LandParcelIdReason>[] {
  return refusals(findings(text, options), options);
}

/** Lời nhắc: a cell that the country does not touch. */
export function remarks(text: string, options: ExamineOptions = {}): Remark<LandParcelIdReason>[] {
  return doubts(findings(text, options));
}

/** Viết liền, chữ thường. */
export function format(id: LandParcelId): string {
  return id;
}

/** Ô mà mã chỉ tới, và điểm giữa của nó. */
export function read(id: LandParcelId): Cell {
  return decode(id);
}

/** Mã của một điểm WGS84. Throws a `TypeError` for what is no point on the earth. */
export function fromPoint(point: Point): LandParcelId {
  const { latitude, longitude } = point;
  if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180))
    throw new TypeError("not a point in degrees of latitude and longitude");
  return encode(point) as LandParcelId;
}

const words = {
  vi: {
    area: "Vùng",
    place: "Khu",
    point: "Điểm",
    of: "ô khoảng 5 km × 5 km",
    near: "ô khoảng 38 m × 19 m",
    at: "ô khoảng 4 cm × 2 cm, giữa ô là",
  },
  en: {
    area: "Area",
    place: "Place",
    point: "Point",
    of: "a cell of about 5 km by 5 km",
    near: "a cell of about 38 m by 19 m",
    at: "a cell of about 4 cm by 2 cm, its middle at",
  },
} as const;

/** Giải thích từng phần, kèm căn cứ. */
export function explain(id: LandParcelId, locale: Locale): Part[] {
  const w = words[locale];
  const law = cite("19/2026/TT-BNNMT", "Phụ lục I", "statute");
  const { latitude, longitude } = decode(id);
  return [
    { name: w.area, text: id.slice(0, 5), means: w.of, law },
    { name: w.place, text: id.slice(5, 8), means: w.near, law },
    { name: w.point, text: id.slice(8), means: `${w.at} ${latitude.toFixed(7)}, ${longitude.toFixed(7)}`, law },
  ];
}

/** Mã giả: a point of the open sea in the Gulf of Tonkin, where nobody has land. */
export function generate(random: Random): LandParcelId {
  return fromPoint({ latitude: 19 + random(), longitude: 106.8 + random() / 2 });
}
