/**
 * Mã xã đã thôi dùng từ 2016 đến trước 30/6/2025: 1,136 codes that cards and land papers of those years carry.
 *
 * The light list: what each became, and what its code named on a day, is in `codes/commune-history`.
 *
 * @module
 */
import type { PlainDate } from "../../core/index.js";
import { cite } from "../../law/index.js";
import { listOf, type CodeListMeta, type CodeRow } from "../code-list.js";
import { unpackNames, unpackRuns, unpackUnits } from "../packed.js";
import { lastSeen, names, parents, units } from "./retired-commune.generated.js";

const TYPES = ["xa", "phuong", "thi-tran"] as const;

/** Một đơn vị đã giải thể trước 30/6/2025. */
export interface RetiredCommune extends CodeRow {
  readonly type: (typeof TYPES)[number];
  /** District and province, as the list wrote them. */
  readonly parents: string;
  /** The last day on which a list was seen to hold it. */
  readonly lastSeen: PlainDate;
}

/** Tên, nguồn của danh mục. */
export const meta: CodeListMeta = {
  key: "retired-commune",
  name: { vi: "Xã, phường, thị trấn giải thể 2016–2025", en: "Communes dissolved from 2016 to 2025" },
  complete: false,
  sources: [/* @__PURE__ */ cite("19/2025/QĐ-TTg", "Danh mục", "secondary")],
};

function decode(): RetiredCommune[] {
  const unpacked = unpackUnits(units, TYPES.length, 5);
  const [vi, above, seen] = [unpackNames(names), unpackRuns(parents), unpackRuns(lastSeen)];
  return unpacked.codes.map((code, i) => ({
    code,
    vi: vi[i]!,
    type: TYPES[unpacked.types[i]!]!,
    parents: above[i]!.replaceAll("_", " "),
    lastSeen: seen[i] as PlainDate,
  }));
}

let list: ReturnType<typeof listOf<RetiredCommune>> | undefined;
const rows = () => (list ??= listOf(decode()));

/** Có trong danh mục của những năm ấy không. */
export const is = (input: unknown): input is string => rows().is(input);
/** 1.136 mã, theo thứ tự. */
export const codes = (): readonly string[] => rows().codes();
/** Dòng của một mã. */
export const entry = (code: string): RetiredCommune | undefined => rows().entry(code);
