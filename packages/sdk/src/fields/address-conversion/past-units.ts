import { history, unitOn, type PastCommune } from "../../codes/commune-history/index.js";
import * as districtHistory from "../../codes/district-history/index.js";
import * as formerCommunes from "../../codes/former-commune/index.js";
import { addDays, type PlainDate } from "../../core/index.js";
import type { Unit } from "../address/index.js";

type Units = ReadonlyMap<string, Unit>;

const former = { era: "former" } as const;

const communeOf = ({ code, type, vi }: PastCommune, parent: Unit, lastSeen: PlainDate): Unit => ({
  ...former,
  level: "commune",
  code,
  type,
  name: vi,
  parent,
  lastSeen,
});

/** Districts under a name or type that they had before 30/6/2025, or that were dissolved; by code, in the order of time. */
function pastDistricts(codes: Iterable<string>, provinces: Units): Map<string, readonly Unit[]> {
  const past = new Map<string, readonly Unit[]>();
  for (const code of codes) {
    const units = districtHistory.periods(code).map(({ type, vi, province, until }): Unit => {
      const parent = provinces.get(province)!;
      return { ...former, level: "district", code, type, name: vi, parent, lastSeen: addDays(until!, -1) };
    });
    past.set(code, units);
  }
  return past;
}

/**
 * Đơn vị của những năm 2016–2025 mà danh sách 30/6/2025 không còn: communes and districts under another name or type, under a district
 * of those days, or dissolved. Each with its last day, from which `codes/commune-history` follows it.
 */
export function pastUnits(districts: Units, provinces: Units): { readonly districts: readonly Unit[]; readonly communes: readonly Unit[] } {
  const list = formerCommunes.at(former);
  const rows = history();
  const ofDistrict = new Map<string, Set<string>>();
  for (const { code, district } of [...rows, ...list.codes().map((at) => list.entry(at)!)])
    ofDistrict.set(district, (ofDistrict.get(district) ?? new Set()).add(code));
  const past = pastDistricts(ofDistrict.keys(), provinces);
  const found = new Map<string, Unit>();
  const add = (unit: Unit): void => {
    const { code, type, name, parent } = unit;
    found.set(`${code} ${type} ${name} ${parent!.code} ${parent!.lastSeen}`, unit);
  };
  for (const row of rows) {
    const lastSeen = addDays(row.until!, -1);
    const parent = past.get(row.district)!.find((unit) => lastSeen <= unit.lastSeen!) ?? districts.get(row.district);
    if (parent !== undefined) add(communeOf(row, parent, lastSeen));
  }
  // a commune that stayed as it was while its district changed: An Phú of Quận 2
  for (const [code, units] of past)
    for (const district of units)
      for (const commune of ofDistrict.get(code)!) {
        const then = unitOn(commune, district.lastSeen!);
        if (then?.district === code) add(communeOf(then, district, district.lastSeen!));
      }
  return { districts: [...past.values()].flat(), communes: [...found.values()] };
}
