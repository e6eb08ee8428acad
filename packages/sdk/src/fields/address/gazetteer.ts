import type { Era } from "../../codes/province/index.js";
import type { PlainDate } from "../../core/index.js";
import { written } from "./written.js";
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
  /** For a unit that ended before 30/6/2025, or went on with another name, type or district: its last day as it is here. */
  readonly lastSeen?: PlainDate;
  /** For a former province: the code of the one that took it in. */
  readonly becomes?: string;
}

/** One spelling of a unit. */
export interface Named {
  readonly unit: Unit;
  /** The spelling in small letters; empty for a short name. */
  readonly lower: string;
  /** Whether that spelling has no marks. */
  readonly plain: boolean;
}

/** Units by folded name. */
export type Names = ReadonlyMap<string, readonly Named[]>;

/** Danh sách đơn vị để đọc địa chỉ: current ones, or those of both eras; indexed by name under each parent. */
export interface Gazetteer {
  readonly eras: readonly Era[];
  /** Every folded name there is: what is not in it need not be looked for under any parent. */
  readonly known: ReadonlySet<string>;
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
  /** The unit of a code in the list of 30/6/2025, or the one in force. */
  unit(era: Era, level: UnitLevel, code: string): Unit | undefined;
}

const none: Names = new Map();

interface Folded {
  readonly folded: string;
  readonly named: Named;
}

const spellings = (unit: Unit): Folded[] =>
  (unit.otherSpelling === undefined ? [unit.name] : [unit.name, unit.otherSpelling]).map((spelling) => {
    const { folded, anyMark } = written(spelling);
    return { folded, named: { unit, lower: spelling.toLowerCase(), plain: !anyMark } };
  });

const withAliases = ({ folded, named }: Folded): Folded[] => [
  { folded, named },
  ...(aliases.get(folded) ?? []).map((alias) => ({ folded: alias, named: { unit: named.unit, lower: "", plain: true } })),
];

function byName(entries: readonly Folded[]): Names {
  const names = new Map<string, Named[]>();
  for (const { folded, named } of entries) {
    const list = names.get(folded);
    if (list === undefined) names.set(folded, [named]);
    else list.push(named);
  }
  return names;
}

function grouped(entries: readonly Folded[], above: (unit: Unit) => Unit | undefined): ReadonlyMap<Unit, readonly Folded[]> {
  const groups = new Map<Unit, Folded[]>();
  for (const entry of entries) {
    const parent = above(entry.named.unit);
    if (parent === undefined) continue;
    const list = groups.get(parent);
    if (list) list.push(entry);
    else groups.set(parent, [entry]);
  }
  return groups;
}

/** Làm chỉ mục. The names under a parent are put in order at its first question. */
export function gazetteer(lists: {
  readonly provinces: readonly Unit[];
  readonly districts: readonly Unit[];
  readonly communes: readonly Unit[];
}): Gazetteer {
  const { provinces, districts, communes } = lists;
  const levels = { province: provinces, district: districts, commune: communes };
  const byCode = new Map(
    Object.values(levels).flatMap((units) =>
      units.flatMap((unit) => (unit.lastSeen === undefined ? [[`${unit.era} ${unit.level} ${unit.code}`, unit] as const] : [])),
    ),
  );
  const folded = {
    provinces: provinces.flatMap(spellings).flatMap(withAliases),
    districts: districts.flatMap(spellings),
    communes: communes.flatMap(spellings),
  };
  const groups = [
    grouped(folded.districts, (unit) => unit.parent),
    grouped(folded.communes, (unit) => unit.parent),
    grouped(folded.communes, (unit) => unit.parent?.parent),
  ] as const;
  const made = [new Map<Unit, Names>(), new Map<Unit, Names>()] as const;
  const namesOf = (level: 0 | 1, parent: Unit): Names => {
    let names = made[level].get(parent);
    if (names === undefined) {
      const own = level === 0 ? groups[0].get(parent) : (groups[1].get(parent) ?? groups[2].get(parent));
      made[level].set(parent, (names = own === undefined ? none : byName(own)));
    }
    return names;
  };
  const after = new Map(
    provinces.map((unit) => [unit, unit.becomes === undefined ? undefined : byCode.get(`current province ${unit.becomes}`)]),
  );
  const before = new Map<Unit, Unit[]>();
  for (const [unit, now] of after) if (now !== undefined) before.set(now, [...(before.get(now) ?? []), unit]);
  let everywhere: Gazetteer["everywhere"] | undefined;
  return {
    eras: [...new Set(provinces.map((unit) => unit.era))],
    known: new Set(Object.values(folded).flatMap((entries) => entries.map((entry) => entry.folded))),
    provinces: byName(folded.provinces),
    districtsOf: (province) => namesOf(0, province),
    communesOf: (parent) => namesOf(1, parent),
    before: (province) => before.get(province) ?? [],
    after: (province) => after.get(province),
    get everywhere() {
      return (everywhere ??= { districts: byName(folded.districts), communes: byName(folded.communes) });
    },
    unit: (era, level, code) => byCode.get(`${era} ${level} ${code}`),
  };
}
