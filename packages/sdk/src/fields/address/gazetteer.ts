import type { Era } from "../../codes/province/index.js";
import type { PlainDate } from "../../core/index.js";
import { foldedName, written } from "./written.js";
import { aliases } from "./words.js";

/** Cấp của một đơn vị. `district` exists only until 30/6/2025. */
export type UnitLevel = "province" | "district" | "commune";

/** Loại của một đơn vị. */
export type UnitType = "tinh" | "thanh-pho" | "quan" | "huyen" | "thi-xa" | "xa" | "phuong" | "thi-tran" | "dac-khu";

/** Một đơn vị hành chính trong một địa chỉ. The same code can name another place in the other era. */
export interface Unit {
  readonly era: Era;
  readonly level: UnitLevel;
  readonly code: string;
  readonly type: UnitType;
  readonly name: string;
  /** The unit above: a district or a province. */
  readonly parent?: Unit;
  /** Another spelling in an official table. */
  readonly otherSpelling?: string;
  /** The type it had before, in the same era. */
  readonly formerType?: UnitType;
  /** For a unit dissolved before 30/6/2025: the last day a list was seen to hold it. */
  readonly lastSeen?: PlainDate;
  /** For a former province: the code of the one that took it in. */
  readonly becomes?: string;
}

/** Units by folded name. */
export type Names = ReadonlyMap<string, readonly Unit[]>;

/** Danh sách đơn vị để đọc địa chỉ: current ones, or those of both eras; indexed by name under each parent. */
export interface Gazetteer {
  readonly eras: readonly Era[];
  /** By folded name and by the short names people write (`hcm`). */
  readonly provinces: Names;
  /** Districts of a former province. */
  districtsOf(province: Unit): Names;
  /** Communes of a district, or of a province of either era. */
  communesOf(parent: Unit): Names;
  /** Former provinces that a current one took in. */
  before(province: Unit): readonly Unit[];
  /** The current province that a former one belongs to. */
  after(province: Unit): Unit | undefined;
  /** Districts and communes of the whole country, for an address that names no province. */
  readonly everywhere: { readonly districts: Names; readonly communes: Names };
  unit(era: Era, level: UnitLevel, code: string): Unit | undefined;
}

const none: Names = new Map();

function byName(units: readonly Unit[], more?: (unit: Unit) => readonly string[]): Names {
  const names = new Map<string, Unit[]>();
  for (const unit of units) {
    const keys = [foldedName(unit.name)];
    if (unit.otherSpelling !== undefined) keys.push(foldedName(unit.otherSpelling));
    if (more) keys.push(...more(unit));
    for (const key of new Set(keys)) {
      const list = names.get(key);
      if (list) list.push(unit);
      else names.set(key, [unit]);
    }
  }
  return names;
}

function grouped(units: readonly Unit[], above: (unit: Unit) => Unit | undefined): ReadonlyMap<Unit, readonly Unit[]> {
  const groups = new Map<Unit, Unit[]>();
  for (const unit of units) {
    const parent = above(unit);
    if (parent === undefined) continue;
    const list = groups.get(parent);
    if (list) list.push(unit);
    else groups.set(parent, [unit]);
  }
  return groups;
}

/** Làm chỉ mục. Names under a parent are folded at its first question, so that reading one address costs one province. */
export function gazetteer(lists: {
  readonly provinces: readonly Unit[];
  readonly districts: readonly Unit[];
  readonly communes: readonly Unit[];
}): Gazetteer {
  const { provinces, districts, communes } = lists;
  const levels = { province: provinces, district: districts, commune: communes };
  const byCode = new Map(Object.values(levels).flatMap((units) => units.map((unit) => [`${unit.era} ${unit.level} ${unit.code}`, unit])));
  const groups = [
    grouped(districts, (unit) => unit.parent),
    grouped(communes, (unit) => unit.parent),
    grouped(communes, (unit) => unit.parent?.parent),
  ] as const;
  const made = new Map<string, Names>();
  const namesOf = (which: "districts" | "communes", parent: Unit): Names => {
    const key = `${which} ${parent.era} ${parent.level} ${parent.code}`;
    let names = made.get(key);
    if (names === undefined) {
      const own = which === "districts" ? groups[0].get(parent) : (groups[1].get(parent) ?? groups[2].get(parent));
      made.set(key, (names = own === undefined ? none : byName(own)));
    }
    return names;
  };
  let everywhere: Gazetteer["everywhere"] | undefined;
  return {
    eras: [...new Set(provinces.map((unit) => unit.era))],
    provinces: byName(provinces, (unit) => aliases.get(foldedName(unit.name)) ?? []),
    districtsOf: (province) => namesOf("districts", province),
    communesOf: (parent) => namesOf("communes", parent),
    before: (province) => provinces.filter((unit) => unit.becomes === province.code),
    after: (province) => (province.becomes === undefined ? undefined : byCode.get(`current province ${province.becomes}`)),
    get everywhere() {
      return (everywhere ??= { districts: byName(districts), communes: byName(communes) });
    },
    unit: (era, level, code) => byCode.get(`${era} ${level} ${code}`),
  };
}

const spelt = new Map<string, readonly string[]>();

/** The words of a name as they are written, in small letters. */
export function wordsOf(name: string): readonly string[] {
  let words = spelt.get(name);
  if (words === undefined) {
    const { text, from, to, count } = written(name);
    spelt.set(name, (words = Array.from({ length: count }, (_, i) => text.slice(from[i], to[i]).toLowerCase())));
  }
  return words;
}
