/**
 * Tên xã, phường, đặc khu từ 1/7/2025, với tỉnh, trong dưới 18 kB.
 *
 * @module
 */
import { cite } from "../../law/index.js";
import { listOf, type CodeListMeta, type CodeRow } from "../code-list.js";
import { amendedOn, amendment, codes, typeOf, type CommuneType } from "../commune/index.js";
import { unpackNames, unpackRuns } from "../packed.js";
import { dayOf, eraOf, twoLevelsFrom, type When } from "../when.js";
import { names, provinces } from "./commune-name.generated.js";

export type { Era, When } from "../when.js";

/** Một xã, phường, đặc khu. */
export interface Commune extends CodeRow {
  readonly type: CommuneType;
  /** Code of its province, in the list of 1/7/2025. */
  readonly province: string;
}

/** Tên, nguồn của danh mục. */
export const meta: CodeListMeta = {
  key: "commune-name",
  name: { vi: "Tên xã, phường, đặc khu (từ 1/7/2025)", en: "Names of communes, wards and special zones (since 1 July 2025)" },
  complete: true,
  sources: [/* @__PURE__ */ cite("19/2025/QĐ-TTg", "Danh mục", "secondary")],
};

type List = { readonly meta: CodeListMeta } & ReturnType<typeof listOf<Commune>>;
const lists = new Map<string, List>();

function decode(day: ReturnType<typeof dayOf>): List {
  const [vi, parents] = [unpackNames(names), unpackRuns(provinces)];
  const rows = codes().map((code, i): Commune => {
    const change = amendment(code);
    const period =
      change === undefined
        ? { from: twoLevelsFrom }
        : change.from <= day
          ? { from: change.from }
          : { from: twoLevelsFrom, until: change.from };
    return { code, vi: vi[i]!, type: typeOf(code, day)!, province: parents[i]!, ...period };
  });
  return { meta, ...listOf(rows) };
}

/** Danh sách vào một ngày, hoặc của thời kỳ hiện hành; empty before 1/7/2025 (`codes/former-commune` has those). */
export function at(when: When): List {
  if (eraOf(when) === "former") return { meta, ...listOf<Commune>([]) };
  // what a day decides is only which wards are wards already
  const asked = dayOf(when);
  const day = amendedOn().findLast((from) => from <= asked) ?? twoLevelsFrom;
  let list = lists.get(day);
  if (list === undefined) lists.set(day, (list = decode(day)));
  return list;
}
