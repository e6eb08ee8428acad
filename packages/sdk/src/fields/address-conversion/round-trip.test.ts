import { describe, expect, test } from "vitest";
import { damages, line, styles, written, type Damage } from "../../../test/round-trip/ways.js";
import { read } from "../address/index.js";
import { allUnits } from "./index.js";

// 3,321 current and 10,035 former communes, each written in four ways, whole and with three kinds of damage.
describe.each(styles)("%s", (style) => {
  test.each(Object.keys(damages) as Damage[])(
    "%s: 99.5 %% of the unique are read as themselves, the others are all ambiguous",
    { timeout: 300_000 },
    (damage) => {
      const all = written(style, damage);
      expect(all).toHaveLength(3321 + 10_035);
      const unique = all.filter(({ same }) => same.length === 1);
      const right = unique.filter(({ unit, text }) => {
        const { status, address } = read(text, { units: allUnits() });
        return status === "ok" && address!.commune === unit && address!.line === damages[damage](line).normalize("NFC");
      });
      expect(unique.length).toBeGreaterThan(13_000);
      expect(right.length / unique.length).toBeGreaterThanOrEqual(0.995);
      for (const { unit, text } of all.filter(({ same }) => same.length > 1)) {
        const { status, candidates } = read(text, { units: allUnits() });
        expect([status, candidates.some(({ commune }) => commune === unit)], text).toEqual(["ambiguous", true]);
      }
    },
  );
});
