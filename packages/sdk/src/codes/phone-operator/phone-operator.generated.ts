// Generated from data/codes/phone-operator.tsv by `pnpm codegen`. Do not edit.
import { numberAt } from "../../rules/primitives.js";

export const rows = [
  { code: "032", vi: "Viettel" },
  { code: "033", vi: "Viettel" },
  { code: "034", vi: "Viettel" },
  { code: "035", vi: "Viettel" },
  { code: "036", vi: "Viettel" },
  { code: "037", vi: "Viettel" },
  { code: "038", vi: "Viettel" },
  { code: "039", vi: "Viettel" },
  { code: "052", vi: "Vietnamobile" },
  { code: "055", vi: "Wintel", network: "VinaPhone", formerly: "Reddi" },
  { code: "056", vi: "Vietnamobile" },
  { code: "058", vi: "Vietnamobile" },
  { code: "059", vi: "Gmobile" },
  { code: "070", vi: "MobiFone" },
  { code: "076", vi: "MobiFone" },
  { code: "077", vi: "MobiFone" },
  { code: "078", vi: "MobiFone" },
  { code: "079", vi: "MobiFone" },
  { code: "081", vi: "VinaPhone" },
  { code: "082", vi: "VinaPhone" },
  { code: "083", vi: "VinaPhone" },
  { code: "084", vi: "VinaPhone" },
  { code: "085", vi: "VinaPhone" },
  { code: "086", vi: "Viettel" },
  { code: "087", vi: "iTel", network: "VinaPhone" },
  { code: "088", vi: "VinaPhone" },
  { code: "089", vi: "MobiFone" },
  { code: "090", vi: "MobiFone" },
  { code: "091", vi: "VinaPhone" },
  { code: "092", vi: "Vietnamobile" },
  { code: "093", vi: "MobiFone" },
  { code: "094", vi: "VinaPhone" },
  { code: "096", vi: "Viettel" },
  { code: "097", vi: "Viettel" },
  { code: "098", vi: "Viettel" },
  { code: "099", vi: "Gmobile" },
] as const;

/** Một mã của danh mục. */
export type PhoneOperatorCode = (typeof rows)[number]["code"];

const bits = [0, 227541247, 2147414080, 15];

/** True when the three digits at `from` are a code of the list. The caller has made sure that they are digits. */
export function hasAt(text: string, from: number, to: number): boolean {
  const n = numberAt(text, from, to);
  return ((bits[n >> 5]! >> (n & 31)) & 1) === 1;
}
