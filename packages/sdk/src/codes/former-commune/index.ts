/**
 * Xã, phường, thị trấn đến 30/6/2025: 10,035 units. What each became is in `codes/succession`.
 *
 * @module
 */
import { cite } from "../../law/index.js";
import { listOf, type CodeListMeta, type CodeRow } from "../code-list.js";
import { unpackNames, unpackRuns, unpackUnits } from "../packed.js";
import { eraOf, type When } from "../when.js";
import { districts, names, otherSpellings, spelledOtherwise, units } from "./former-commune.generated.js";

export type { Era, When } from "../when.js";

const TYPES = ["xa", "phuong", "thi-tran"] as const;

/** Loại: xã, phường, thị trấn. */
export type FormerCommuneType = (typeof TYPES)[number];

/** Một đơn vị cấp xã trước 1/7/2025. */
export interface FormerCommune extends CodeRow {
  readonly type: FormerCommuneType;
  /** Code of its district, in the list of 30/6/2025. */
  readonly district: string;
  /** How another official table writes the name. */
  readonly otherSpelling?: string;
}

/** Tên, nguồn của danh mục. */
export const meta: CodeListMeta = {
  key: "former-commune",
  name: { vi: "Xã, phường, thị trấn (đến 30/6/2025)", en: "Commune, ward or township (until 30 June 2025)" },
  complete: true,
  limits: {
    vi: "Danh sách ngày 30/6/2025. Tên đổi trước ngày ấy chưa có.",
    en: "The list of 30/6/2025. Names that changed before that day are not here.",
  },
  sources: [/* @__PURE__ */ cite("19/2025/QĐ-TTg", "Danh mục", "secondary")],
};

function decode(): FormerCommune[] {
  const { codes, types } = unpackUnits(units, TYPES.length, 5);
  const [vi, parents] = [unpackNames(names), unpackRuns(districts)];
  const spelt = unpackNames(otherSpellings);
  const others = new Map(spelledOtherwise.split(" ").map((code, i) => [code, spelt[i]!]));
  return codes.map((code, i) => {
    const row = { code, vi: vi[i]!, type: TYPES[types[i]!]!, district: parents[i]!, until: "2025-07-01" as const };
    const otherSpelling = others.get(code);
    return otherSpelling === undefined ? row : { ...row, otherSpelling };
  });
}

let former: { readonly meta: CodeListMeta } & ReturnType<typeof listOf<FormerCommune>>;

/** Danh sách của thời kỳ cũ; empty since 1/7/2025 (`codes/commune-name` has those). */
export function at(when: When): typeof former {
  return eraOf(when) === "former" ? (former ??= { meta, ...listOf(decode()) }) : { meta, ...listOf<FormerCommune>([]) };
}
