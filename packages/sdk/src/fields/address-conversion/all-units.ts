import * as districts from "../../codes/district/index.js";
import * as formerCommunes from "../../codes/former-commune/index.js";
import * as provinces from "../../codes/province/index.js";
import { currentLists, gazetteer, type Gazetteer, type Unit } from "../address/index.js";
import { pastUnits } from "./past-units.js";

const former = { era: "former" } as const;

/** By code, as of 30/6/2025. */
export function formerProvinces(): ReadonlyMap<string, Unit> {
  const list = provinces.at(former);
  return new Map(
    list.codes().map((code): [string, Unit] => {
      const { type, vi, becomes } = list.entry(code)!;
      return [code, { ...former, level: "province", code, type, name: vi, ...(becomes !== undefined && { becomes }) }];
    }),
  );
}

/** By code, as of 30/6/2025, each under its province. */
export function formerDistricts(above: ReadonlyMap<string, Unit>): ReadonlyMap<string, Unit> {
  const list = districts.at(former);
  return new Map(
    list.codes().map((code): [string, Unit] => {
      const { type, vi, province } = list.entry(code)!;
      return [code, { ...former, level: "district", code, type, name: vi, parent: above.get(province)! }];
    }),
  );
}

function communesOf2025(above: ReadonlyMap<string, Unit>): Unit[] {
  const list = formerCommunes.at(former);
  return list.codes().map((code): Unit => {
    const { type, vi, district, otherSpelling } = list.entry(code)!;
    return {
      ...former,
      level: "commune",
      code,
      type,
      name: vi,
      parent: above.get(district)!,
      ...(otherSpelling !== undefined && { otherSpelling }),
    };
  });
}

let all: Gazetteer | undefined;

/**
 * Danh sách của cả hai thời kỳ: 34 and 63 provinces, 696 districts, 3,321 and 10,035 communes, and what stood for a time
 * since 1/1/2016 under another name, or was dissolved. Built at the first question.
 */
export function allUnits(): Gazetteer {
  if (all) return all;
  const current = currentLists();
  const provincesOf2025 = formerProvinces();
  const districtsOf2025 = formerDistricts(provincesOf2025);
  const past = pastUnits(districtsOf2025, provincesOf2025);
  return (all = gazetteer({
    provinces: [...current.provinces, ...provincesOf2025.values()],
    districts: [...districtsOf2025.values(), ...past.districts],
    communes: [...current.communes, ...communesOf2025(districtsOf2025), ...past.communes],
  }));
}
