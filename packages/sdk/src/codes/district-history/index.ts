/**
 * Lịch sử huyện, quận, thị xã, thành phố thuộc tỉnh từ 1/1/2016 đến 30/6/2025: names and types that a district had before, and where the
 * districts that were dissolved went. What the last 696 became is not a question: since 1/7/2025 there is no such level.
 *
 * @module
 */
import type { PlainDate } from "../../core/index.js";
import { cite } from "../../law/index.js";
import { listOf, type CodeListMeta, type CodeRow } from "../code-list.js";
import * as district from "../district/index.js";
import { twoLevelsFrom } from "../when.js";
import { created, edges, rows } from "./district-history.generated.js";

/** Một đơn vị cấp huyện trong một khoảng thời gian. */
export interface PastDistrict extends CodeRow {
  readonly type: district.DistrictType;
  readonly province: string;
  /** The resolution that ended the period; absent where 1/7/2025 did. */
  readonly instrument?: string;
}

/** Một cạnh: from a district that was dissolved or divided to one that has communes of it. */
export interface DistrictSuccession {
  readonly from: string;
  readonly to: string;
  readonly on: PlainDate;
  readonly instrument: string;
}

/** Tên, nguồn của danh mục. */
export const meta: CodeListMeta = {
  key: "district-history",
  name: { vi: "Lịch sử đơn vị hành chính cấp huyện (2016–2025)", en: "History of districts (2016–2025)" },
  complete: true,
  limits: {
    vi: "Chỉ từ ngày 1/1/2016 đến 30/6/2025: trước đó chưa có, sau đó không còn cấp huyện.",
    en: "From 1/1/2016 to 30/6/2025 only: nothing is known before, and there is no such level after.",
  },
  sources: [/* @__PURE__ */ cite("19/2025/QĐ-TTg", "Danh mục", "secondary")],
};

const past: readonly PastDistrict[] = rows;

/** Những khoảng thời gian của một mã đã kết thúc trước 30/6/2025. */
export const periods = (code: string): readonly PastDistrict[] => past.filter((row) => row.code === code);

/** Tỉnh đổi loại trong những năm ấy: Thừa Thiên Huế became the city of Huế on 1/1/2025. */
export const provinceBefore = { code: "46", vi: "Thừa Thiên Huế", type: "tinh", until: "2025-01-01", instrument: "175/2024/QH15" } as const;

function unitOn(code: string, asOf: PlainDate): PastDistrict | undefined {
  if (asOf < "2016-01-01" || asOf >= twoLevelsFrom) return undefined;
  const own = periods(code);
  const row = own.find(({ until }) => asOf < until!) ?? district.at({ era: "former" }).entry(code);
  const from = created.find((unit) => unit.code === code)?.from;
  return from !== undefined && asOf < from ? undefined : row;
}

/** Danh sách đơn vị cấp huyện vào một ngày; empty before 1/1/2016 and since 1/7/2025. */
export function at({ asOf }: { readonly asOf: PlainDate }): { readonly meta: CodeListMeta } & ReturnType<typeof listOf<PastDistrict>> {
  const codes = new Set([...district.at({ era: "former" }).codes(), ...past.map(({ code }) => code)]);
  return { meta, ...listOf([...codes].toSorted().flatMap((code) => unitOn(code, asOf) ?? [])) };
}

/** Các đơn vị nhận xã của một huyện đã giải thể hoặc chia, theo danh sách chính thức. */
export const successors = (code: string): readonly DistrictSuccession[] =>
  edges
    .filter(({ from }) => from === code)
    .map((edge) => ({ ...edge, on: past.find((row) => row.code === code && row.instrument === edge.instrument)!.until! }));
