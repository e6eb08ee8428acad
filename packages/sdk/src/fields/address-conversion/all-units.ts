import * as districts from "../../codes/district/index.js";
import * as formerCommunes from "../../codes/former-commune/index.js";
import * as provinces from "../../codes/province/index.js";
import * as retiredCommunes from "../../codes/retired-commune/index.js";
import { currentLists, gazetteer, type Gazetteer, type Unit } from "../address/index.js";

const former = { era: "former" } as const;

function formerProvinces(): ReadonlyMap<string, Unit> {
  const list = provinces.at(former);
  return new Map(
    list.codes().map((code): [string, Unit] => {
      const { type, vi, becomes } = list.entry(code)!;
      return [code, { ...former, level: "province", code, type, name: vi, ...(becomes !== undefined && { becomes }) }];
    }),
  );
}

function formerDistricts(above: ReadonlyMap<string, Unit>): ReadonlyMap<string, Unit> {
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

/** Danh sách của cả hai thời kỳ: 34 and 63 provinces, 696 districts, 3,321 and 10,035 communes, and those dissolved since 2016 whose district is known. */
export function allUnits(): Gazetteer {
  if (all) return all;
  const current = currentLists();
  const provincesOf2025 = formerProvinces();
  const districtsOf2025 = formerDistricts(provincesOf2025);
  const byName = new Map([...districtsOf2025.values()].map((unit) => [titled(unit), unit]));
  const dissolved = retiredCommunes.codes().flatMap((code): Unit[] => {
    const { type, vi, parents, lastSeen } = retiredCommunes.entry(code)!;
    const parent = byName.get(parents);
    return parent === undefined ? [] : [{ ...former, level: "commune", code, type, name: vi, parent, lastSeen }];
  });
  return (all = gazetteer({
    provinces: [...current.provinces, ...provincesOf2025.values()],
    districts: [...districtsOf2025.values()],
    communes: [...current.communes, ...communesOf2025(districtsOf2025), ...dissolved],
  }));
}

const titles = { quan: "Quận", huyen: "Huyện", "thi-xa": "Thị xã", "thanh-pho": "Thành phố", tinh: "Tỉnh" } as const;
const titleOf = (unit: Unit): string => `${titles[unit.type as keyof typeof titles]} ${unit.name}`;
const titled = (district: Unit): string => `${titleOf(district)}, ${titleOf(district.parent!)}`;
