import * as succession from "../../codes/succession/index.js";
import { successorsOf, type Hop, type HopKind } from "../../codes/commune-history/index.js";
import { twoLevelsFrom, type When } from "../../codes/province/index.js";
import type { PlainDate } from "../../core/index.js";
import { cite } from "../../law/index.js";
import type { FieldMeta } from "../field.js";
import { formatAddress, read, type AddressFields, type AddressReading, type Unit } from "../address/index.js";
import { allUnits } from "./all-units.js";

/** Tên, giới hạn, căn cứ. */
export const meta: FieldMeta = {
  key: "address-conversion",
  name: { vi: "Đổi địa chỉ trước và từ 1/7/2025", en: "Addresses before and since 1 July 2025" },
  limits: {
    vi: "Xã đã chia cho nhiều đơn vị thì chỉ riêng địa chỉ không nói được thuộc đơn vị nào: mọi đáp án đều được đưa ra. Kết quả không thay cho xác nhận của cơ quan có thẩm quyền.",
    en: "Where a commune was divided, the address alone does not say which part: every answer is given. The result does not replace a confirmation by the authority.",
  },
  personal: true,
  sources: [/* @__PURE__ */ cite("19/2025/QĐ-TTg", "Danh mục", "secondary")],
};

/** Một địa chỉ ở thời kỳ kia, và điều khoản nói vậy. */
export interface ConvertedAddress {
  readonly address: AddressFields;
  /** The address in words, every type spelt out. */
  readonly text: string;
  /** The unit it was made from. */
  readonly from: Unit;
  /** How the one became the other; absent where only the province is known. */
  readonly kind?: HopKind;
  /** The resolution, and the clause (khoản) of its Article 1; absent for a unit that no resolution changed. */
  readonly instrument?: string;
  readonly clause?: number;
  /** For a unit of before 30/6/2025: every change since, in the order of time, each with its resolution; the last is that of 1/7/2025. */
  readonly hops?: readonly Hop[];
}

/**
 * `ok` one answer; `unchanged` the address is already of the time asked for; `ambiguous` several answers, and nothing here says which;
 * `partial` only the district or the province could be read; `no-source` the unit ended before 30/6/2025, and one of its
 * changes has no source here (chưa có nguồn); `not-found` no unit was recognised.
 */
export type ConversionStatus = "ok" | "unchanged" | "ambiguous" | "partial" | "no-source" | "not-found";

/** Vì sao chỉ còn một đáp án. `hop-by-hop`: each change since the unit's own day left no choice. */
export type SettledBy = "only-successor" | "whole-population" | "only-predecessor" | "whole-district" | "hop-by-hop";

/** Kết quả đổi. */
export interface Conversion {
  readonly status: ConversionStatus;
  readonly to: "current" | "former";
  /** Every answer; one when `ok`. */
  readonly results: readonly ConvertedAddress[];
  /** Which fact left one answer; only when `ok`. */
  readonly settledBy?: SettledBy;
  /** How the address was read. */
  readonly reading: AddressReading;
}

/** Cách đổi: to which time (the current one unless said), and of which time the address is. */
export interface ConvertOptions {
  readonly to?: "current" | "former" | undefined;
  readonly when?: When | "unknown" | undefined;
}

const current = (code: string): Unit => allUnits().unit("current", "commune", code)!;
const former = (code: string): Unit => allUnits().unit("former", "commune", code)!;

function placed(commune: Unit, line: string): AddressFields {
  const district = commune.parent?.level === "district" ? commune.parent : undefined;
  const province = (district ?? commune).parent;
  return { era: commune.era, line, commune, ...(district && { district }), ...(province && { province }), code: commune.code };
}

function answer(commune: Unit, line: string, from: Unit, edge: Partial<Pick<Hop, "kind" | "instrument" | "clause">>): ConvertedAddress {
  const address = placed(commune, line);
  const { kind, instrument, clause } = edge;
  return {
    address,
    text: formatAddress(address),
    from,
    ...(kind !== undefined && { kind }),
    ...(instrument !== undefined && { instrument }),
    ...(clause !== undefined && { clause }),
  };
}

interface Answers {
  readonly results: readonly ConvertedAddress[];
  readonly settledBy?: SettledBy;
  readonly noSource?: boolean;
}

/** What a unit of before 30/6/2025 became, hop by hop. */
function followed(commune: Unit, asOf: PlainDate, line: string): Answers {
  const { status, hops, current: codes, settled } = successorsOf(commune.code, { asOf });
  const results = (settled === undefined ? codes : [settled]).map((code) => {
    const own = hops.filter(({ on, to }) => on < twoLevelsFrom || to === code);
    return { ...answer(current(code), line, commune, own.at(-1)!), hops: own };
  });
  if (status === "resolved") return { results, settledBy: "hop-by-hop" };
  return { results, noSource: status !== "ambiguous" };
}

/** Districts without communes: each went over whole. */
const bareDistricts = () => succession.withoutCommunes.filter(({ kind }) => kind === "district");

const forward = (commune: Unit, line: string): Answers => {
  if (commune.lastSeen !== undefined) return followed(commune, commune.lastSeen, line);
  const edges = succession.successors(commune.code);
  const one = succession.settles(commune.code);
  const of = (edge: succession.Succession) => answer(current(edge.to), line, commune, edge);
  if (one === undefined) return { results: edges.map(of) };
  return { results: [of(one)], settledBy: edges.length === 1 ? "only-successor" : "whole-population" };
};

function backward(commune: Unit, line: string): Answers {
  const results = [
    ...succession.predecessors(commune.code).map((edge) => answer(former(edge.from), line, commune, edge)),
    ...bareDistricts().flatMap((bare) => (bare.to === commune.code ? [island(bare, line, commune)] : [])),
  ];
  return { results, ...(results.length === 1 && { settledBy: "only-predecessor" as const }) };
}

function island({ district: code, kind, instrument, clause }: succession.WithoutCommunes, line: string, from: Unit): ConvertedAddress {
  const district = allUnits().unit("former", "district", code)!;
  const address: AddressFields = { era: "former", line, district, province: district.parent! };
  return { address, text: formatAddress(address), from, kind, instrument, clause };
}

/** What all communes of a district became: one answer where everything went to one unit. */
function ofDistrict(district: Unit, line: string): Answers {
  const bare = bareDistricts().find((row) => row.district === district.code);
  if (bare !== undefined) return { results: [answer(current(bare.to), line, district, bare)], settledBy: "whole-district" };
  const communes = [...allUnits().communesOf(district).values()].flat();
  // a district that stood to the end had communes which did not, and what those became may lie elsewhere
  const itsOwn = communes.filter(({ unit }) => district.lastSeen !== undefined || unit.lastSeen === undefined);
  const went = itsOwn.flatMap(({ unit }) => forward(unit, line).results);
  const targets = new Map(went.map((result) => [result.address.code, result]));
  const results = [...targets.values()];
  return { results, ...(results.length === 1 && { settledBy: "whole-district" as const }) };
}

function conversionOf({ commune, district, line }: AddressFields, to: "current" | "former"): Answers {
  if (commune !== undefined) return to === "former" ? backward(commune, line) : forward(commune, line);
  return district === undefined ? { results: [] } : ofDistrict(district, line);
}

/** An address that is already of the time asked for. */
const asItIs = ({ commune, line }: AddressFields): ConvertedAddress[] =>
  commune === undefined ? [] : [answer(commune, line, commune, {})];

function statusOf({ status, address }: AddressReading, to: "current" | "former", only: Answers | undefined): ConversionStatus {
  if (address?.era === to) return "unchanged";
  if (only?.noSource === true) return "no-source";
  // a district alone is read in part, and yet enough where all of it went to one unit
  if (only?.settledBy === "whole-district" || (status === "ok" && only?.settledBy !== undefined)) return "ok";
  return status === "ok" ? "ambiguous" : status;
}

/**
 * Đổi địa chỉ giữa hai thời kỳ: old to new, or new to old, with the resolution and clause of each answer.
 *
 * A commune that was split has several answers; only a successor that took the whole population settles it. Nothing is ever
 * settled silently: {@link Conversion.settledBy} says what did.
 */
export function convertAddress(text: string, options: ConvertOptions = {}): Conversion {
  const to = options.to ?? "current";
  const reading = read(text, { units: allUnits(), when: options.when });
  const ready = reading.candidates.filter(({ era }) => era === to);
  const answers = reading.candidates.filter(({ era }) => era !== to).map((address) => conversionOf(address, to));
  const results = [...ready.flatMap(asItIs), ...answers.flatMap((one) => one.results)];
  const only = reading.candidates.length === 1 ? answers[0] : undefined;
  const status = statusOf(reading, to, only);
  return { status, to, results, ...(status === "ok" && { settledBy: only!.settledBy! }), reading };
}
