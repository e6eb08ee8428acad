import { expect, test } from "vitest";
import { seeded } from "@hoso/sdk/core";
import * as formerCommunes from "@hoso/sdk/codes/former-commune";
import * as communeNames from "@hoso/sdk/codes/commune-name";
import { formatAddress, read, type AddressStyle, type Unit } from "@hoso/sdk/fields/address";
import { allUnits, convertAddress } from "@hoso/sdk/fields/address-conversion";
import { race } from "./race.js";

// The promise: 100,000 written addresses a second read on one core, with the units of both eras. No npm package reads a written
// address into the units of both eras; what people write instead is the peer: a search of the list for names that the text contains.

const random = seeded(4);
const units = allUnits();
const styles: readonly AddressStyle[] = ["full", "short", "bare", "dashes"];
const pickOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const codes = { former: formerCommunes.at({ era: "former" }).codes(), current: communeNames.at({ era: "current" }).codes() };

interface Sample {
  readonly text: string;
  readonly commune: Unit;
}

function sample(): Sample {
  const era = random() < 0.5 ? "former" : "current";
  const commune = units.unit(era, "commune", pickOf(codes[era]))!;
  const district = commune.parent!.level === "district" ? commune.parent : undefined;
  const line = `Số ${Math.floor(random() * 999)} Đường Hoa Sen`;
  const address = { line, commune, ...(district && { district }), province: (district ?? commune).parent! };
  const text = formatAddress(address, pickOf(styles));
  // a text of its own, as a file gives it: not a rope of pieces
  return { text: Buffer.from(random() < 0.25 ? text.normalize("NFD") : text).toString(), commune };
}

const samples = Array.from({ length: 20_000 }, sample);

/** The peer: the first commune whose name, district and province all stand in the text. */
const list = (["former", "current"] as const).flatMap((era) =>
  codes[era].map((code) => {
    const commune = units.unit(era, "commune", code)!;
    const names = [commune, commune.parent!, commune.parent!.parent].flatMap((unit) => (unit === undefined ? [] : [unit.name]));
    return { commune, names };
  }),
);
const scan = (text: string): Unit | undefined => {
  const composed = text.normalize("NFC");
  return list.find(({ names }) => names.every((name) => composed.includes(name)))?.commune;
};

test("both find the commune before any clock starts; the scan of the list often finds another", () => {
  const right = (find: (text: string) => Unit | undefined, of: readonly Sample[]) =>
    of.filter(({ text, commune }) => find(text) === commune).length / of.length;
  const few = samples.slice(0, 300);
  const ours = right((text) => read(text, { units }).address?.commune, samples);
  console.log(`right: read ${(100 * ours).toFixed(2)} %, scan ${(100 * right(scan, few)).toFixed(1)} %`);
  expect(ours).toBeGreaterThan(0.99);
});

/** The best of many slices, each short enough to run between two turns of whatever else the machine does. */
function best(run: (text: string) => unknown): number {
  const SLICE = 250;
  let fastest = 0;
  for (let round = 0; round < 10; round++)
    for (let at = 0; at < samples.length; at += SLICE) {
      const slice = samples.slice(at, at + SLICE);
      const start = performance.now();
      for (const { text } of slice) run(text);
      fastest = Math.max(fastest, (1_000 * SLICE) / (performance.now() - start));
    }
  return fastest;
}

test("addresses a second, on one core", () => {
  const speed = best((text) => read(text, { units }));
  console.log(`read: ${Math.round(speed).toLocaleString("en")} addresses/s`);
  console.log(`convertAddress: ${Math.round(best((text) => convertAddress(text))).toLocaleString("en")} addresses/s`);
  expect(speed).toBeGreaterThan(100_000);
});

test("beside a scan of the list", async ({ bench }) => {
  const few = samples.slice(0, 20);
  const ratios = await race(
    bench,
    { read: () => few.forEach(({ text }) => read(text, { units })), scan: () => few.forEach(({ text }) => scan(text)) },
    11,
  );
  expect(ratios.scan).toBeGreaterThan(10);
});
