/**
 * VN-2000 sang WGS84 và ngược lại: the step before the hash of a parcel. Needs the package `proj4`, which users install.
 *
 * The seven parameters are those of Decision 05/2007/QĐ-BTNMT as they are used in running systems. The decision turns
 * the axes of the coordinates (*Coordinate Frame*, EPSG:9607), PROJ turns the point (*Position Vector*, EPSG:9606), so the
 * signs of the three angles are the other way round here. Programs that copy them as printed are about half a metre off,
 * which changes the last four or five characters of a parcel's id. The text of the decision was not read.
 *
 * @module
 */
import proj4 from "proj4";
import { cite, type Citation } from "../../../law/index.js";
import type { Point } from "../geohash.js";

/** Toạ độ vuông góc VN-2000, in metres. Maps call the northing X and the easting Y. */
export interface GridPoint {
  readonly northing: number;
  readonly easting: number;
}

/** Lưới chiếu: the central meridian of the province or the zone, in degrees, and the width of the zone. */
export interface Grid {
  readonly centralMeridian: number;
  /** 3° for cadastral maps; 6° for maps of small scale. */
  readonly zone?: 3 | 6;
}

/** Căn cứ của tham số. */
export const sources: readonly Citation[] = [/* @__PURE__ */ cite("05/2007/QĐ-BTNMT", "bảy tham số tính chuyển", "implementation")];

const TO_WGS84 = "-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278";
const WGS84 = "+proj=longlat +datum=WGS84 +no_defs";

function projection({ centralMeridian, zone = 3 }: Grid): string {
  if (!(centralMeridian >= 102 && centralMeridian <= 118)) throw new TypeError("the central meridian must be in degrees, from 102 to 118");
  const scale = zone === 3 ? 0.9999 : 0.9996;
  return `+proj=tmerc +lat_0=0 +lon_0=${centralMeridian} +k=${scale} +x_0=500000 +y_0=0 +ellps=WGS84 +towgs84=${TO_WGS84} +units=m +no_defs`;
}

function finite(a: number, b: number): void {
  if (!Number.isFinite(a) || !Number.isFinite(b)) throw new TypeError("coordinates must be numbers");
}

/** Điểm VN-2000 thành kinh vĩ độ WGS84. Throws a `TypeError` for what is no number. */
export function toWgs84({ northing, easting }: GridPoint, grid: Grid): Point {
  finite(northing, easting);
  const [longitude, latitude] = proj4(projection(grid), WGS84, [easting, northing]) as [number, number];
  return { latitude, longitude };
}

/** Kinh vĩ độ WGS84 thành điểm VN-2000. Throws a `TypeError` for what is no number. */
export function fromWgs84({ latitude, longitude }: Point, grid: Grid): GridPoint {
  finite(latitude, longitude);
  const [easting, northing] = proj4(WGS84, projection(grid), [longitude, latitude]) as [number, number];
  return { northing, easting };
}
