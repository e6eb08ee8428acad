import * as communeCodes from "../../codes/commune/index.js";
import * as communeNames from "../../codes/commune-name/index.js";
import * as provinces from "../../codes/province/index.js";
import { gazetteer, type Gazetteer, type Unit } from "./gazetteer.js";

interface Lists {
  readonly provinces: readonly Unit[];
  readonly communes: readonly Unit[];
}

function listed(): Lists {
  const [now, then] = [provinces.at({ era: "current" }), provinces.at({ asOf: provinces.twoLevelsFrom })];
  const above = new Map(
    now.codes().map((code): [string, Unit] => {
      const [row, before] = [now.entry(code)!, then.entry(code)!];
      const formerType = before.type === row.type ? {} : { formerType: before.type };
      return [code, { era: "current", level: "province", code, type: row.type, name: row.vi, ...formerType }];
    }),
  );
  const names = communeNames.at({ era: "current" });
  const communes = names.codes().map((code): Unit => {
    const { vi, type, province } = names.entry(code)!;
    const formerType = communeCodes.amendment(code) === undefined ? {} : { formerType: "xa" as const };
    return { era: "current", level: "commune", code, type, name: vi, parent: above.get(province)!, ...formerType };
  });
  return { provinces: [...above.values()], communes };
}

let lists: Lists | undefined;

/** Các tỉnh và xã hiện hành, as units: a type that a resolution changed after 1/7/2025 is still understood. */
export const currentLists = (): Lists => (lists ??= listed());

let current: Gazetteer | undefined;

/** Danh sách hai cấp hiện hành. Built at the first question. */
export const currentUnits = (): Gazetteer => (current ??= gazetteer({ ...currentLists(), districts: [] }));
