import type { PlainDate } from "../../core/index.js";
import type { Standing } from "../../law/index.js";
import * as commune from "../commune/index.js";
import * as succession from "../succession/index.js";
import { twoLevelsFrom } from "../when.js";
import { edges } from "./commune-history.generated.js";
import { history, unitOn, type PastCommune } from "./periods.js";

/**
 * Cách một đơn vị trở thành đơn vị khác.
 *
 * Before 30/6/2025: `into` — a page named the unit that took it in (of a commune that was divided it may name one unit of several); `same-name` — from that day the official list has the unit of this name under another code; `part` — one of
 * several units that took it in; `changed` — the code went on, with another name, type or district; `district` — the commune was
 * dissolved and its district left without communes; `unknown` — chưa có nguồn. On 1/7/2025: the kinds of `codes/succession`, and
 * `district` for an island that was a district without communes.
 */
export type HopKind = "into" | "same-name" | "part" | "changed" | "district" | "unknown" | succession.SuccessionKind;

/** Một bước: from a unit to one that it, or a part of it, became on a day. */
export interface Hop {
  readonly on: PlainDate;
  readonly from: string;
  /** A commune's code, or a district's of three digits after `district`; absent where no source says. */
  readonly to?: string;
  readonly kind: HopKind;
  /** The resolution; absent for a unit that did not change on 1/7/2025. */
  readonly instrument?: string;
  /** Khoản of its Article 1, known only for 1/7/2025. */
  readonly clause?: number;
  /** How well the hop itself is known; the weakest hop is the worth of the chain. */
  readonly standing: Standing;
}

/** Đường đi của một mã từ ngày `asOf` đến hôm nay. */
export interface Chain {
  /**
   * `resolved`: one current unit, in `settled`. `ambiguous`: several, none of them chosen. `unknown`: a hop has no source, so that
   * `current` may lack the right one. `not-listed`: on that day the code named no unit that is known here.
   */
  readonly status: "resolved" | "ambiguous" | "unknown" | "not-listed";
  /** What the code named on that day; absent since 1/7/2025. */
  readonly unit?: PastCommune;
  /** In the order of time. */
  readonly hops: readonly Hop[];
  /** Codes of today in which the unit, or a part of it, lies. */
  readonly current: readonly string[];
  readonly settled?: string;
}

const KINDS: Readonly<Record<string, readonly [HopKind, Standing]>> = {
  i: ["into", "secondary"],
  s: ["same-name", "implementation"],
  p: ["part", "secondary"],
  q: ["part", "implementation"],
  d: ["district", "secondary"],
  u: ["unknown", "secondary"],
};

type Edge = Pick<Hop, "to" | "kind" | "standing">;
const keyOf = ({ code, until }: PastCommune): string => `${code} ${until}`;
let own: ReadonlyMap<string, readonly Edge[]> | undefined;

function decode(): ReadonlyMap<string, readonly Edge[]> {
  const rows = history();
  let at = -1;
  return new Map(
    edges.split(" ").map((text) => {
      const [, step = "", rest = ""] = /^([0-9A-Z]+)(.*)$/.exec(text) ?? [];
      const period = rows[(at += Number.parseInt(step, 36))]!;
      const list = [...rest.matchAll(/([ispqdu])(-?\d*)/g)].map(([, letter = "", value = ""]): Edge => {
        const [kind, standing] = KINDS[letter]!;
        const to = kind === "district" ? value : String(Number(period.code) + Number(value)).padStart(5, "0");
        return kind === "unknown" ? { kind, standing } : { kind, standing, to };
      });
      return [keyOf(period), list];
    }),
  );
}

/** What ended a period: edges of its own, or the same code going on, or nothing that is known. */
function out(period: PastCommune): Hop[] {
  const { code: from, until: on, instrument } = period as PastCommune & { readonly until: PlainDate };
  const goesOn = unitOn(from, on) !== undefined;
  const list = (own ??= decode()).get(keyOf(period)) ?? [
    goesOn ? ({ to: from, kind: "changed", standing: "secondary" } as const) : ({ kind: "unknown", standing: "secondary" } as const),
  ];
  return list.map((edge) => ({ on, from, ...edge, ...(instrument !== undefined && { instrument }) }));
}

/** The hop of 1/7/2025. */
function last(code: string): Hop[] {
  const on = twoLevelsFrom;
  if (code.length === 3)
    return succession.withoutCommunes
      .filter(({ district, kind }) => district === code && kind === "district")
      .map(({ to, instrument, clause }) => ({ on, from: code, to, kind: "district", instrument, clause, standing: "secondary" }));
  return succession.successors(code).map((edge) => ({ on, ...edge, standing: "secondary" }));
}

/** The one unit of today, where each hop leaves no choice or `codes/succession` settles it. */
function settle(hops: readonly Hop[], start: string): string | undefined {
  let at: string | undefined = start;
  for (const on of new Set(hops.map((hop) => hop.on))) {
    const here = hops.filter((hop) => hop.on === on && hop.from === at);
    if (here.length === 0) continue;
    at = here.length === 1 ? here[0]!.to : on === twoLevelsFrom ? succession.settles(at!)?.to : undefined;
    if (at === undefined) return undefined;
  }
  return at;
}

/**
 * Đơn vị kế thừa: what the unit that a code named on `asOf` has become, by hops, until today.
 *
 * ```ts
 * const { status, settled, hops } = successorsOf("00010", { asOf: "2021-05-01" });
 * // resolved, "00004" (phường Ba Đình): 1/1/2025 into Trúc Bạch by 1286/NQ-UBTVQH15, 1/7/2025 all of it by 1656/NQ-UBTVQH15, clause 3
 * ```
 *
 * To convert an address: `resolved` gives the unit; `ambiguous` gives candidates, and the address alone does not choose; `unknown`
 * says by its hop where the trail ends; show each hop's `instrument` beside the answer.
 */
export function successorsOf(code: string, { asOf }: { readonly asOf: PlainDate }): Chain {
  if (asOf >= twoLevelsFrom)
    return commune.is(code, asOf)
      ? { status: "resolved", hops: [], current: [code], settled: code }
      : { status: "not-listed", hops: [], current: [] };
  const unit = unitOn(code, asOf);
  if (unit === undefined) return { status: "not-listed", hops: [], current: [] };
  const hops: Hop[] = [];
  const seen = new Set<string>();
  const queue: [string, PlainDate][] = [[code, asOf]];
  for (const [at, day] of queue) {
    const period = unitOn(at, day);
    const ended = period?.instrument === undefined ? undefined : period;
    const key = `${at} ${ended?.until ?? twoLevelsFrom}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const next = ended === undefined ? last(at) : out(ended);
    hops.push(...next);
    if (ended !== undefined) for (const { to, on } of next) if (to !== undefined) queue.push([to, on]);
  }
  hops.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const current = [...new Set(hops.flatMap(({ on, to }) => (on === twoLevelsFrom && to !== undefined ? [to] : [])))].toSorted();
  if (hops.some(({ kind }) => kind === "unknown")) return { status: "unknown", unit, hops, current };
  const settled = current.length === 1 ? current[0] : settle(hops, code);
  return settled === undefined ? { status: "ambiguous", unit, hops, current } : { status: "resolved", unit, hops, current, settled };
}
