import * as districts from "../../codes/district/index.js";
import * as formerCommunes from "../../codes/former-commune/index.js";
import * as provinces from "../../codes/province/index.js";
import * as succession from "../../codes/succession/index.js";
import { choice, type Choice } from "./choices.js";
import { byName, currentCommune, provinceName } from "./lists.js";

/** Đơn vị mới, và căn cứ. */
export interface Successor {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly provinceName: string;
  readonly kind: succession.SuccessionKind | "district";
  readonly instrument?: string;
  readonly clause?: number;
}

/**
 * Địa chỉ cũ thành gì: `settled` where one unit took everybody (`others` are those that took ground only); `open` where the
 * commune was split and its name alone does not say which part: a person chooses.
 */
export type Outcome =
  | { readonly kind: "settled"; readonly to: Successor; readonly others: readonly Successor[] }
  | { readonly kind: "open"; readonly candidates: readonly Successor[] };

const old = { era: "former" } as const;

/** Rows of a list by what they stand in, by name; made once. */
function grouped<Row extends { code: string; type: provinces.UnitType; vi: string }>(
  list: { codes(): readonly string[]; entry(code: string): Row | undefined },
  parent: (row: Row) => string,
): ReadonlyMap<string, readonly Choice[]> {
  const groups = new Map<string, Choice[]>();
  for (const code of list.codes()) {
    const row = list.entry(code)!;
    const own = groups.get(parent(row));
    if (own) own.push(choice(row));
    else groups.set(parent(row), [choice(row)]);
  }
  for (const own of groups.values()) own.sort(byName);
  return groups;
}

type Groups = ReturnType<typeof grouped>;
let [provinceChoices, districtChoices, communeChoices]: (Groups | undefined)[] = [];

const successor = (to: string, rest: Omit<Successor, "code" | "name" | "province" | "provinceName">): Successor => {
  const { code, name, province } = currentCommune(to)!;
  return { code, name, province, provinceName: provinceName(province), ...rest };
};

/** 63 tỉnh, thành phố đến 30/6/2025. */
export const formerProvinces = (): readonly Choice[] => (provinceChoices ??= grouped(provinces.at(old), () => "")).get("")!;

/** Quận, huyện, thị xã, thành phố của một tỉnh cũ. */
export const formerDistricts = (province: string): readonly Choice[] =>
  (districtChoices ??= grouped(districts.at(old), (row) => row.province)).get(province) ?? [];

/** Xã, phường, thị trấn của một huyện cũ; none in the five island districts that had none. */
export const formerCommunesOf = (district: string): readonly Choice[] =>
  (communeChoices ??= grouped(formerCommunes.at(old), (row) => row.district)).get(district) ?? [];

/** Xã cũ đã thành gì. */
export function outcomeOf(commune: string): Outcome {
  const all = succession.successors(commune);
  const one = succession.settles(commune);
  const made = (edge: succession.Succession): Successor => {
    const { to, from: _, ...rest } = edge;
    return successor(to, rest);
  };
  if (one === undefined) return { kind: "open", candidates: all.map(made) };
  return { kind: "settled", to: made(one), others: all.filter((edge) => edge !== one).map(made) };
}

/** Huyện đảo không có xã đã thành gì; nothing for a district that has communes. */
export function outcomeOfDistrict(district: string): Outcome | undefined {
  const whole = succession.withoutCommunes.find((one) => one.kind === "district" && one.district === district);
  return (
    whole && {
      kind: "settled",
      to: successor(whole.to, { kind: "district", instrument: whole.instrument, clause: whole.clause }),
      others: [],
    }
  );
}
