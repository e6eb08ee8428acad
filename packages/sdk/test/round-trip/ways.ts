// Every unit of both eras, in four ways of writing and each damaged in three ways.
import * as communeNames from "../../src/codes/commune-name/index.js";
import * as formerCommunes from "../../src/codes/former-commune/index.js";
import type { Era } from "../../src/codes/province/index.js";
import { unaccent } from "../../src/core/index.js";
import { allUnits } from "../../src/fields/address-conversion/index.js";
import { formatAddress, type AddressStyle, type Unit } from "../../src/fields/address/index.js";

export const styles: readonly AddressStyle[] = ["bare", "dashes", "full", "short"];

const shortened: readonly (readonly [RegExp, string])[] = [
  [/(?<=[,-] )Thành phố /g, "TP."],
  [/(?<=[,-] )Thị xã /g, "TX."],
  [/(?<=[,-] )Thị trấn /g, "TT."],
  [/(?<=[,-] )Phường /g, "P."],
  [/(?<=[,-] )Đặc khu /g, "ĐK "],
  [/(?<=[,-] )Quận (?=\d)/g, "Q"],
  [/(?<=[,-] )Quận /g, "Q."],
  [/(?<=[,-] )Huyện /g, "H."],
  [/(?<=[,-] )Tỉnh /g, "T."],
  [/(?<=[,-] )Xã /g, "X."],
  [/Hồ Chí Minh$/, "HCM"],
  [/Hà Nội$/, "HN"],
  [/Bà Rịa - Vũng Tàu$/, "BR-VT"],
];

/** Cách làm hỏng: marks dropped, everything shortened that people shorten, separate marks; and none. */
export const damages = {
  none: (text: string) => text,
  "no-marks": unaccent,
  abbreviated: (text: string) => shortened.reduce((t, [from, to]) => t.replace(from, to), text),
  nfd: (text: string) => text.normalize("NFD"),
} as const satisfies Readonly<Record<string, (text: string) => string>>;

export type Damage = keyof typeof damages;

/** A made-up house. */
export const line = "Số 1 Đường Hoa Sen";

/** The communes of an era, from the code lists. */
function communes(era: Era): Unit[] {
  const codes = era === "current" ? communeNames.at({ era }).codes() : formerCommunes.at({ era }).codes();
  return codes.map((code) => allUnits().unit(era, "commune", code)!);
}

/** One unit's address in one way. */
function address(unit: Unit, style: AddressStyle, damage: Damage): string {
  const district = unit.parent!.level === "district" ? unit.parent : undefined;
  const province = (district ?? unit).parent!;
  return damages[damage](formatAddress({ line, commune: unit, ...(district && { district }), province }, style));
}

/** Every unit with the text it gets in one way, and all that get the very same text, of either era: nobody can tell those apart. */
export function written(style: AddressStyle, damage: Damage): { unit: Unit; text: string; same: readonly Unit[] }[] {
  const all = [...communes("current"), ...communes("former")].map((unit) => ({ unit, text: address(unit, style, damage) }));
  const key = ({ text }: { readonly text: string }): string => text.normalize("NFC").toLowerCase();
  const groups = new Map<string, Unit[]>();
  for (const entry of all) {
    const group = groups.get(key(entry));
    if (group) group.push(entry.unit);
    else groups.set(key(entry), [entry.unit]);
  }
  return all.map((entry) => ({ ...entry, same: groups.get(key(entry))! }));
}
