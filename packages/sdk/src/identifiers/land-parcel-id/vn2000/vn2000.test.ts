import fc from "fast-check";
import { expect, test } from "vitest";
import { isInstrumentId } from "../../../law/index.js";
import { fromPoint } from "../index.js";
import { fromWgs84, sources, toWgs84, type Grid } from "./index.js";

const grid: Grid = { centralMeridian: 105 };
const A = 6_378_137;
const E2 = (2 - 1 / 298.257223563) / 298.257223563;
const RAD = Math.PI / 180;

/** By hand, from the formulas of EPSG guidance note 7-2: earth-centred coordinates of a point at height 0, and back. */
function centred(latitude: number, longitude: number): [number, number, number] {
  const [p, l] = [latitude * RAD, longitude * RAD];
  const n = A / Math.sqrt(1 - E2 * Math.sin(p) ** 2);
  return [n * Math.cos(p) * Math.cos(l), n * Math.cos(p) * Math.sin(l), n * (1 - E2) * Math.sin(p)];
}

function degrees([x, y, z]: readonly [number, number, number]): [number, number] {
  const r = Math.hypot(x, y);
  let p = Math.atan2(z, r * (1 - E2));
  for (let i = 0; i < 10; i++) p = Math.atan2(z + (E2 * A * Math.sin(p)) / Math.sqrt(1 - E2 * Math.sin(p) ** 2), r);
  return [p / RAD, Math.atan2(y, x) / RAD];
}

/** Coordinate Frame rotation, with the angles as the decision is quoted. */
function coordinateFrame([x, y, z]: readonly [number, number, number]): [number, number, number] {
  const [rx, ry, rz] = [-0.00928836, 0.01975479, -0.00427372].map((second) => (second / 3600) * RAD) as [number, number, number];
  const m = 1 + 0.252906278e-6;
  return [m * (x + rz * y - ry * z) - 191.90441429, m * (-rz * x + y + rx * z) - 39.30318279, m * (ry * x - rx * y + z) - 111.45032835];
}

/** Distance along the arc of a meridian from the equator, by adding up small pieces (Simpson). */
function meridianArc(latitude: number): number {
  const [end, steps] = [latitude * RAD, 2000];
  const f = (p: number) => (A * (1 - E2)) / (1 - E2 * Math.sin(p) ** 2) ** 1.5;
  let sum = f(0) + f(end);
  for (let i = 1; i < steps; i++) sum += (i % 2 === 1 ? 4 : 2) * f((end * i) / steps);
  return (sum * end) / (3 * steps);
}

test("on the central meridian: agrees to a tenth of a millimetre with the formulas, computed by hand", () => {
  for (const latitude of [8.5, 10.776889, 16, 21.028511, 23.3]) {
    for (const [centralMeridian, zone, scale] of [
      [105.75, 3, 0.9999],
      [105, 6, 0.9996],
    ] as const) {
      const northing = scale * meridianArc(latitude);
      const found = toWgs84({ northing, easting: 500_000 }, { centralMeridian, zone });
      const [lat, lon] = degrees(coordinateFrame(centred(latitude, centralMeridian)));
      expect(Math.abs(found.latitude - lat) * 111_000, String(latitude)).toBeLessThan(1e-4);
      expect(Math.abs(found.longitude - lon) * 111_000, String(latitude)).toBeLessThan(1e-4);
    }
  }
});

test("VN-2000 lies some 200 m away from WGS84: forgetting to convert is not a rounding error", () => {
  const { latitude, longitude } = degreesOff(21, 105);
  expect(Math.hypot(latitude * 111_000, longitude * 104_000)).toBeGreaterThan(100);
});

function degreesOff(latitude: number, longitude: number): { latitude: number; longitude: number } {
  const found = toWgs84({ northing: 0.9999 * meridianArc(latitude), easting: 500_000 }, { centralMeridian: longitude });
  return { latitude: found.latitude - latitude, longitude: found.longitude - longitude };
}

test("with the angles the wrong way round, as many programs have them, the parcel has another id", () => {
  const point = { northing: 0.9999 * meridianArc(21), easting: 500_000 };
  const right = toWgs84(point, grid);
  const [x, y, z] = centred(21, 105);
  // what turning by the same angles the other way gives: the rotation counted back twice
  const turned = coordinateFrame([x, y, z]);
  const straight: [number, number, number] = [
    x * (1 + 0.252906278e-6) - 191.90441429,
    y * (1 + 0.252906278e-6) - 39.30318279,
    z * (1 + 0.252906278e-6) - 111.45032835,
  ];
  const [latitude, longitude] = degrees([2 * straight[0] - turned[0], 2 * straight[1] - turned[1], 2 * straight[2] - turned[2]]);
  const metres = Math.hypot((latitude - right.latitude) * 111_000, (longitude - right.longitude) * 104_000);
  expect([metres > 0.1, metres < 2]).toEqual([true, true]);
  const [one, other] = [fromPoint(right), fromPoint({ latitude, longitude })];
  expect(one).not.toBe(other);
  expect(one.slice(0, 6)).toBe(other.slice(0, 6));
});

test("there and back is the same point, to five millimetres: the way back of seven parameters is no better, since heights are left out", () => {
  const point = fc.record({
    northing: fc.double({ min: 900_000, max: 2_600_000, noNaN: true }),
    easting: fc.double({ min: 350_000, max: 650_000, noNaN: true }),
  });
  fc.assert(
    fc.property(point, fc.constantFrom(103, 105, 105.75, 107.75, 108.5), fc.constantFrom(3, 6), (p, centralMeridian, zone) => {
      const where: Grid = { centralMeridian, zone: zone as 3 | 6 };
      const back = fromWgs84(toWgs84(p, where), where);
      expect(Math.hypot(back.northing - p.northing, back.easting - p.easting)).toBeLessThan(5e-3);
    }),
    { numRuns: 200 },
  );
});

test("what is no number, or no meridian of the country, is a programmer's mistake", () => {
  expect(() => toWgs84({ northing: Number.NaN, easting: 500_000 }, grid)).toThrow(TypeError);
  expect(() => fromWgs84({ latitude: 21, longitude: Infinity }, grid)).toThrow(TypeError);
  for (const centralMeridian of [0, 101.99, 118.01, Number.NaN])
    expect(() => toWgs84({ northing: 2_300_000, easting: 500_000 }, { centralMeridian })).toThrow(TypeError);
});

test("cites an act that the library knows, as what it is", () => {
  for (const { instrument, standing } of sources) expect([isInstrumentId(instrument), standing]).toEqual([true, "implementation"]);
});

test("says which numbers it takes, up to both ends", () => {
  const told = (run: () => unknown): string => {
    try {
      run();
    } catch (error) {
      return (error as Error).message;
    }
    return "";
  };
  const at = (centralMeridian: number) => told(() => fromWgs84({ latitude: 16, longitude: 107 }, { centralMeridian }));
  expect([102, 118].map(at)).toEqual(["", ""]);
  expect([101.9, 118.1].map(at)).toEqual(Array.from({ length: 2 }, () => "the central meridian must be in degrees, from 102 to 118"));
  for (const [a, b] of [
    [Number.NaN, 1],
    [1, Number.POSITIVE_INFINITY],
  ] as const) {
    expect(told(() => fromWgs84({ latitude: a, longitude: b }, { centralMeridian: 105 }))).toBe("coordinates must be numbers");
    expect(told(() => toWgs84({ northing: a, easting: b }, { centralMeridian: 105 }))).toBe("coordinates must be numbers");
  }
});

test("cites where its seven parameters come from", () => {
  expect(sources.map(({ instrument, at }) => [instrument, at])).toEqual([["05/2007/QĐ-BTNMT", "bảy tham số tính chuyển"]]);
});
