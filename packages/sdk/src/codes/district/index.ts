/**
 * Huyện, quận, thị xã, thành phố thuộc tỉnh: the 696 units of the middle level, until 30/6/2025. Since 1/7/2025 there is no such level.
 *
 * @module
 */
import { cite } from "../../law/index.js";
import { listOf, type CodeListMeta, type CodeRow } from "../code-list.js";
import { unpackNames, unpackRuns, unpackUnits } from "../packed.js";
import { eraOf, type When } from "../when.js";
import { names, provinces, units } from "./district.generated.js";

export type { Era, When } from "../when.js";

const TYPES = ["huyen", "quan", "thi-xa", "thanh-pho"] as const;

/** Loại đơn vị cấp huyện. */
export type DistrictType = (typeof TYPES)[number];

/** Một đơn vị cấp huyện trước 1/7/2025. */
export interface District extends CodeRow {
  readonly type: DistrictType;
  /** Code of its province, in the list of 30/6/2025. */
  readonly province: string;
}

/** Tên, nguồn của danh mục. */
export const meta: CodeListMeta = {
  key: "district",
  name: { vi: "Đơn vị hành chính cấp huyện (đến 30/6/2025)", en: "District (until 30 June 2025)" },
  complete: true,
  limits: {
    vi: "Danh sách ngày 30/6/2025. Tên đổi trước ngày ấy chưa có.",
    en: "The list of 30/6/2025. Names that changed before that day are not here.",
  },
  sources: [/* @__PURE__ */ cite("19/2025/QĐ-TTg", "Danh mục", "secondary")],
};

function decode(): District[] {
  const { codes, types } = unpackUnits(units, TYPES.length, 3);
  const [vi, parents] = [unpackNames(names), unpackRuns(provinces)];
  return codes.map((code, i) => ({ code, vi: vi[i]!, type: TYPES[types[i]!]!, province: parents[i]!, until: "2025-07-01" }));
}

let former: { readonly meta: CodeListMeta } & ReturnType<typeof listOf<District>>;

/** Danh sách vào một ngày, hoặc của một thời kỳ; empty since 1/7/2025. */
export function at(when: When): typeof former {
  return eraOf(when) === "former" ? (former ??= { meta, ...listOf(decode()) }) : { meta, ...listOf<District>([]) };
}
