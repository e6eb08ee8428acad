import { at, type Era } from "../../src/codes/province/index.js";
import type { Unit } from "../../src/fields/address/index.js";

const ofEra = (era: Era): Unit[] => {
  const list = at({ era });
  return list.codes().map((code): Unit => ({ era, level: "province", code, type: list.entry(code)!.type, name: list.entry(code)!.vi }));
};

/** All provinces of both eras, alone. */
export const provinces = (): Unit[] => [...ofEra("former"), ...ofEra("current")];
