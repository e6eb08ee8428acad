import type { Era, UnitLevel, UnitType } from "../../codes/province/index.js";
import type { PlainDate } from "../../core/index.js";
import { wholeHash, written } from "./written.js";
import { aliases } from "./words.js";

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
  /** Its words without marks. */
  readonly folded: string;
  /** The spelling in small letters; empty for a short name. */
  readonly lower: string;
  /** Whether that spelling has no marks. */
  readonly plain: boolean;
}

/** Units by the number of their folded name. */
export type Names = ReadonlyMap<number, readonly Named[]>;

/** Danh sách đơn vị để đọc địa chỉ: current ones, or those of both eras; indexed by name under each parent. */
export interface Gazetteer {
  readonly eras: readonly Era[];
  /** The numbers of all names there are: what is not in it need not be looked for under any parent. */
  readonly known: ReadonlySet<number>;
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

interface Entry {
  readonly hash: number;
  readonly named: Named;
}

const spellings = (unit: Unit): Entry[] =>
  (unit.otherSpelling === undefined ? [unit.name] : [unit.name, unit.otherSpelling]).map((spelling) => {
    const w = written(spelling);
    return { hash: wholeHash(w), named: { unit, folded: w.folded, lower: spelling.toLowerCase(), plain: !w.anyMark } };
  });

const withAliases = (entry: Entry): Entry[] => [
  entry,
  ...(aliases.get(entry.named.folded) ?? []).map((alias) => ({
    hash: wholeHash(written(alias)),
    named: { unit: entry.named.unit, folded: alias, lower: "", plain: true },
  })),
];

function byName(entries: readonly Entry[]): Names {
  const names = new Map<number, Named[]>();
  for (const { hash, named } of entries) {
    const list = names.get(hash);
    if (list === undefined) names.set(hash, [named]);
    else list.push(named);
  }
  return names;
}

function grouped(entries: readonly Entry[], above: (unit: Unit) => Unit | undefined): ReadonlyMap<Unit, readonly Entry[]> {
  const groups = new Map<Unit, Entry[]>();
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
  const entries = {
    provinces: provinces.flatMap(spellings).flatMap(withAliases),
    districts: districts.flatMap(spellings),
    communes: communes.flatMap(spellings),
  };
  const groups = [
    grouped(entries.districts, (unit) => unit.parent),
    grouped(entries.communes, (unit) => unit.parent),
    grouped(entries.communes, (unit) => unit.parent?.parent),
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
    known: new Set(Object.values(entries).flatMap((list) => list.map((entry) => entry.hash))),
    provinces: byName(entries.provinces),
    districtsOf: (province) => namesOf(0, province),
    communesOf: (parent) => namesOf(1, parent),
    before: (province) => before.get(province) ?? [],
    after: (province) => after.get(province),
    get everywhere() {
      return (everywhere ??= { districts: byName(entries.districts), communes: byName(entries.communes) });
    },
    unit: (era, level, code) => byCode.get(`${era} ${level} ${code}`),
  };
}
