import { listedSince, successorsOf, unitOn } from "@hoso/sdk/codes/commune-history";
import * as district from "@hoso/sdk/codes/district-history";
import type { PlainDate } from "@hoso/sdk/core";
import { currentLists, unitName } from "@hoso/sdk/fields/address";
import type { Held } from "../../law/held.ts";

/** A ward of Hà Nội in 2021; the line of time asks what its people had to write later. */
const asOf: PlainDate = "2021-05-01";
const start = "00010";

/** Commune, district and province as they were called on a day; since 1/7/2025 commune and province. */
function nameOn(code: string, day: PlainDate): Held["name"] {
  const now = currentLists().communes.find((commune) => commune.code === code);
  const unit = unitOn(code, day);
  if (unit === undefined) return same(`${unitName(now!)}, ${now!.parent!.name}`);
  const above = district.at({ asOf: day }).entry(unit.district)!;
  const commune = unitName({ era: "former", level: "commune", code, type: unit.type, name: unit.vi });
  return same(`${commune}, ${unitName({ era: "former", level: "district", code: above.code, type: above.type, name: above.vi })}, Hà Nội`);
}

const same = (name: string): Held["name"] => ({ vi: name, en: name });

/** Một nơi, ba tên: what one place was called, hop by hop, out of the SDK's history of communes. */
export const held: readonly Held[] = (() => {
  const { hops } = successorsOf(start, { asOf });
  const begin: Held[] = [
    { name: nameOn(start, asOf), earlier: true, days: { issued: listedSince, from: listedSince, until: hops[0]!.on }, law: [] },
  ];
  return hops.reduce((rows, { on, to, instrument }, i) => {
    const until = hops[i + 1]?.on;
    rows.push({
      name: nameOn(to!, on),
      days: { issued: on, from: on, ...(until === undefined ? {} : { until }) },
      law: instrument === undefined ? [] : [{ instrument }],
    });
    return rows;
  }, begin);
})();
