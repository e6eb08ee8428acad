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
  /** Its words without marks, and their number. */
  readonly folded: string;
  readonly hash: number;
  /** The spelling in small letters. */
  readonly lower: string;
  /** What it is to write it without marks. */
  readonly unmarked: "exact" | "unaccented" | "alias";
}

/** Units by the number of their folded name. */
export type Names = ReadonlyMap<number, readonly Named[]>;

/** Danh sách đơn vị để đọc địa chỉ: current ones, or those of both eras; indexed by name under each parent. */
export interface Gazetteer {
  /** The numbers of all names there are: what is not in it need not be looked for under any parent. */
  readonly known: ReadonlySet<number>;
  /** By folded name and by the short names people write (`hcm`). */
  readonly provinces: Names;
  /** Districts of a former province, or of the whole country. */
  readonly districtsOf: (province: Unit | undefined) => Names;
  /** Communes of a district, of a province of either era, or of the whole country. */
  readonly communesOf: (parent: Unit | undefined) => Names;
  /** Former provinces that a current one took in. */
  before(province: Unit): readonly Unit[];
  /** The current province that a former one belongs to. */
  after(province: Unit): Unit | undefined;
  /** The unit of a code in the list of 30/6/2025, or the one in force. */
  unit(era: Era, level: UnitLevel, code: string): Unit | undefined;
}

function spelt(unit: Unit, spelling: string): Named {
  const w = written(spelling);
  return { unit, folded: w.folded, hash: wholeHash(w), lower: spelling.toLowerCase(), unmarked: w.anyMark ? "unaccented" : "exact" };
}

const spellings = (unit: Unit): Named[] =>
  (unit.otherSpelling === undefined ? [unit.name] : [unit.name, unit.otherSpelling]).map((spelling) => spelt(unit, spelling));

const withAliases = (named: Named): Named[] => [
  named,
  ...(aliases.get(named.folded)?.map((alias): Named => ({ ...spelt(named.unit, alias), unmarked: "alias" })) ?? []),
];

function groups<Item, Key>(items: readonly Item[], keysOf: (item: Item) => readonly Key[]): Map<Key, Item[]> {
  const made = new Map<Key, Item[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = made.get(key);
      if (group === undefined) made.set(key, [item]);
      else group.push(item);
    }
  return made;
}

const byName = (list: readonly Named[]): Names => groups(list, ({ hash }) => [hash]);

/** Every unit above one, and last the whole country. */
const above = ({ parent }: Unit): (Unit | undefined)[] => (parent === undefined ? [undefined] : [parent, ...above(parent)]);

/** The names under a unit, or in the whole country; put in order at the first question. */
function under(list: readonly Named[]): (parent: Unit | undefined) => Names {
  const lists = groups(list, ({ unit }) => above(unit));
  const made = new Map<Unit | undefined, Names>();
  return (parent) => {
    let names = made.get(parent);
    if (names === undefined) made.set(parent, (names = byName(lists.get(parent) ?? [])));
    return names;
  };
}

const keyOf = (era: Era, level: UnitLevel, code: string): string => `${era} ${level} ${code}`;

/** Làm chỉ mục. */
export function gazetteer(lists: {
  readonly provinces: readonly Unit[];
  readonly districts: readonly Unit[];
  readonly communes: readonly Unit[];
}): Gazetteer {
  const standing = Object.values(lists).flatMap((units) => units.filter(({ lastSeen }) => lastSeen === undefined));
  const byCode = new Map(standing.map((unit) => [keyOf(unit.era, unit.level, unit.code), unit]));
  const provinces = lists.provinces.flatMap(spellings).flatMap(withAliases);
  const districts = lists.districts.flatMap(spellings);
  const communes = lists.communes.flatMap(spellings);
  const now = new Map(lists.provinces.filter(({ era }) => era === "current").map((unit) => [unit.code, unit]));
  const became = groups(lists.provinces, ({ becomes }) => [becomes]);
  return {
    known: new Set([provinces, districts, communes].flatMap((list) => list.map(({ hash }) => hash))),
    provinces: byName(provinces),
    districtsOf: under(districts),
    communesOf: under(communes),
    before: ({ code }) => became.get(code) ?? [],
    after: ({ becomes }) => now.get(becomes!),
    unit: (era, level, code) => byCode.get(keyOf(era, level, code)),
  };
}
