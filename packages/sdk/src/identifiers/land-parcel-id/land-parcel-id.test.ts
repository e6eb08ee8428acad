import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeIdentifier } from "../../../test/describe-identifier.js";
import { decode, encode } from "./geohash.js";
import * as landParcelId from "./index.js";
import { vectors } from "./vectors.js";

describeIdentifier(landParcelId, vectors);

describe("the hash of a point", () => {
  test.for([
    [21.028511, 105.854444, "w7er8u0ggqd6"],
    [10.776889, 106.700806, "w3gvk1c5uvxw"],
    [16.054407, 108.202167, "w6ugq4w7tnrk"],
    [10.224, 103.9671, "w3cfjv4x158x"],
  ] as const)("%f, %f is %s", ([latitude, longitude, id]) => {
    expect(landParcelId.fromPoint({ latitude, longitude })).toBe(id);
  });

  test("the example that every description of GeoHash has", () => {
    expect(encode({ latitude: 57.64911, longitude: 10.40744 }, 11)).toBe("u4pruydqqvj");
  });

  test("a point is in the cell of its id, and the middle of a cell has the id of the cell", () => {
    const point = fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(point, (p) => {
        const id = landParcelId.fromPoint(p);
        const cell = landParcelId.read(id);
        expect(cell.south <= p.latitude && p.latitude <= cell.north && cell.west <= p.longitude && p.longitude <= cell.east).toBe(true);
        expect(landParcelId.fromPoint(cell)).toBe(id);
        // 4 cm by 2 cm
        expect([cell.east - cell.west, cell.north - cell.south]).toEqual([360 / 2 ** 30, 180 / 2 ** 30]);
      }),
      { numRuns: 1000 },
    );
  });

  test("the cells that the rule names are those of the country and its seas, up to its northernmost point", () => {
    const cells = new Set<string>();
    for (let latitude = 8; latitude <= 23.4; latitude += 0.1)
      for (let longitude = 102.1; longitude <= 117.5; longitude += 0.1) cells.add(encode({ latitude, longitude }, 2));
    // ws lies north of 22.5° and east of 112.5°, where there is no part of it
    cells.delete("ws");
    expect([...cells].toSorted()).toEqual(landParcelId.rule.checks[0].test.values.toSorted());
    expect(decode("ws")).toMatchObject({ south: 22.5, west: 112.5 });
  });

  test("what is no point is a programmer's mistake", () => {
    for (const [latitude, longitude] of [
      [91, 0],
      [0, 181],
      [Number.NaN, 0],
      [0, Infinity],
    ] as const)
      expect(() => landParcelId.fromPoint({ latitude, longitude })).toThrow(TypeError);
  });
});

test("explains by cells that grow smaller, and the parts join to the id", () => {
  const id = landParcelId.parse("w7er8u0evss2");
  const parts = landParcelId.explain(id, "vi");
  expect(parts.map((p) => p.text).join("")).toBe(id);
  expect(parts.at(-1)!.means).toContain("21.02");
});

test("made-up ones lie at sea", () => {
  const { latitude, longitude } = landParcelId.read(landParcelId.generate(() => 0.5));
  expect([latitude.toFixed(3), longitude.toFixed(3)]).toEqual(["19.500", "107.050"]);
});

test("the corners of the world are points, and nothing beyond them", () => {
  for (const point of [
    { latitude: -90, longitude: -180 },
    { latitude: 90, longitude: 180 },
  ])
    expect(landParcelId.fromPoint(point)).toHaveLength(12);
  for (const [latitude, longitude] of [
    [-90.1, 0],
    [90.1, 0],
    [0, -180.1],
    [0, 180.1],
    [Number.NaN, 0],
  ] as const)
    expect(() => landParcelId.fromPoint({ latitude, longitude })).toThrow(/^not a point in degrees of latitude and longitude$/u);
});

test("a point on a border belongs to the cell north and east of it", () => {
  const cell = landParcelId.read(landParcelId.fromPoint({ latitude: 0, longitude: 0 }));
  expect([cell.south, cell.west]).toEqual([0, 0]);
});
