/**
 * Kế thừa đơn vị hành chính cấp xã ngày 1/7/2025: what each of the 10,035 former communes became, and under which clause.
 *
 * A commune that was split has several successors. Where one of them took its whole population, that one {@link settles}
 * an address; elsewhere the address alone does not say which, and nobody here guesses.
 *
 * @module
 */
import { cite, type InstrumentId } from "../../law/index.js";
import type { CodeListMeta } from "../code-list.js";
import * as names from "../commune-name/index.js";
import * as former from "../former-commune/index.js";
import { clauses, districts, edges, resolutions } from "./succession.generated.js";

export { reused } from "./succession.generated.js";

const KINDS = ["all", "same", "renamed", "retyped", "part", "area", "area+allpop"] as const;

/**
 * Cách kế thừa: `all` nhập toàn bộ; `same` giữ nguyên; `renamed` đổi tên; `retyped` đổi loại; `part` một phần diện tích và dân số;
 * `area` phần diện tích; `area+allpop` phần diện tích còn lại và toàn bộ dân số.
 */
export type SuccessionKind = (typeof KINDS)[number];

/** Một cạnh: from a former commune to a current one. */
export interface Succession {
  readonly from: string;
  readonly to: string;
  readonly kind: SuccessionKind;
  /** The resolution of the province; absent for a unit that did not change. */
  readonly instrument?: InstrumentId;
  /** Khoản of its Article 1. */
  readonly clause?: number;
}

/** Phần của một huyện không thuộc xã nào: an island district without communes (`district`), or ground without a code (`area`). */
export interface WithoutCommunes {
  readonly district: string;
  /** What the ground is called; empty for a whole district. */
  readonly description: string;
  readonly to: string;
  readonly kind: "district" | "area";
  readonly instrument: InstrumentId;
  readonly clause: number;
}

/** Tên, nguồn của bảng. */
export const meta: CodeListMeta = {
  key: "succession",
  name: { vi: "Kế thừa đơn vị hành chính cấp xã (1/7/2025)", en: "Succession of communes (1 July 2025)" },
  complete: true,
  limits: {
    vi: "Xã bị chia thì địa chỉ không cho biết hộ nào về đâu: 382 xã không có một đơn vị kế thừa duy nhất.",
    en: "Where a commune was split, the address does not say which household went where: 382 communes have no one successor.",
  },
  sources: [/* @__PURE__ */ cite("19/2025/QĐ-TTg", "Danh mục", "secondary")],
};

interface Tables {
  readonly forward: ReadonlyMap<string, readonly Succession[]>;
  readonly backward: ReadonlyMap<string, readonly Succession[]>;
}

let tables: Tables | undefined;

function law(): (to: number, code: string) => { instrument: InstrumentId; clause: number } | undefined {
  const [numbers, byProvince] = [clauses.split(" "), new Map(Object.entries(resolutions))];
  const list = names.at({ era: "current" });
  return (at, code) => {
    const [clause, instrument] = [numbers[at], byProvince.get(list.entry(code)!.province)];
    return clause && instrument ? { instrument, clause: Number(clause) } : undefined;
  };
}

function decode(): Tables {
  const [from, to, cited] = [former.at({ era: "former" }).codes(), names.at({ era: "current" }).codes(), law()];
  const [forward, backward] = [new Map<string, Succession[]>(), new Map<string, Succession[]>()];
  let last = 0;
  edges.split(".").forEach((own, i) => {
    for (const [, step, kind] of own.matchAll(/(-?\d*)([a-g])/g)) {
      last += Number(step);
      const edge = { from: from[i]!, to: to[last]!, kind: KINDS["abcdefg".indexOf(kind!)]!, ...cited(last, to[last]!) };
      for (const [table, code] of [
        [forward, edge.from],
        [backward, edge.to],
      ] as const) {
        const list = table.get(code);
        if (list) list.push(edge);
        else table.set(code, [edge]);
      }
    }
  });
  return { forward, backward };
}

const ready = (): Tables => (tables ??= decode());

/** Các đơn vị mà một xã cũ trở thành. */
export const successors = (formerCode: string): readonly Succession[] => ready().forward.get(formerCode) ?? [];

/** Các xã cũ hợp thành một đơn vị hiện hành. */
export const predecessors = (code: string): readonly Succession[] => ready().backward.get(code) ?? [];

/** Đơn vị nhận toàn bộ dân số: the one successor, or of several the one that took everybody; nothing where the split is open. */
export function settles(formerCode: string): Succession | undefined {
  const own = successors(formerCode);
  return own.length === 1 ? own[0] : own.find(({ kind }) => kind === "area+allpop");
}

/** Huyện đảo không có xã, và đất không có mã, nhập vào một đơn vị hiện hành. */
export const withoutCommunes: readonly WithoutCommunes[] = districts;

/** Nghị quyết sắp xếp cấp xã của từng tỉnh, by the province's current code. */
export const resolutionOf = (province: string): InstrumentId | undefined =>
  Object.hasOwn(resolutions, province) ? resolutions[province] : undefined;
