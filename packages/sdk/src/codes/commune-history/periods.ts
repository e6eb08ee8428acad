import type { PlainDate } from "../../core/index.js";
import { cite } from "../../law/index.js";
import { listOf, type CodeListMeta, type CodeRow } from "../code-list.js";
import * as former from "../former-commune/index.js";
import { unpackNames, unpackRuns, unpackUnits } from "../packed.js";
import { twoLevelsFrom } from "../when.js";
import { codes, created as young, districts, ends, names, resolutions, types } from "./commune-history.generated.js";

/** Ngày đầu tiên mà lịch sử này biết: on the days before it nothing is known here. */
export const listedSince: PlainDate = "2016-01-01";

const TYPES = ["xa", "phuong", "thi-tran"] as const;

/** Một xã, phường, thị trấn trong một khoảng thời gian từ 2016 đến 30/6/2025. */
export interface PastCommune extends CodeRow {
  readonly type: (typeof TYPES)[number];
  /** Code of its district on those days: `codes/district-history` has its name. */
  readonly district: string;
  /** The resolution that ended the period; absent where 1/7/2025 did. */
  readonly instrument?: string;
}

/** Tên, nguồn của danh mục. */
export const meta: CodeListMeta = {
  key: "commune-history",
  name: { vi: "Lịch sử xã, phường, thị trấn (2016–2025)", en: "History of communes, wards and townships (2016–2025)" },
  complete: true,
  limits: {
    vi: "Ngày lấy từ danh sách nghị quyết của ngành thống kê; câu chữ các nghị quyết trước năm 2025 chưa đọc được. Năm xã giải thể chưa có nguồn nói thành đơn vị nào.",
    en: "Days are those of the statistics office's list of resolutions; the texts of resolutions before 2025 were not read. Of five dissolved communes no source says what they became.",
  },
  sources: [/* @__PURE__ */ cite("19/2025/QĐ-TTg", "Danh mục", "secondary")],
};

/** Mã xuất hiện sau 1/1/2016: codes that named nothing before their day. */
export const created: readonly { readonly code: string; readonly from: PlainDate; readonly instrument?: string }[] = young;

let ended: ReadonlyMap<string, readonly PastCommune[]> | undefined;

function decode(): ReadonlyMap<string, readonly PastCommune[]> {
  const { codes: own, types: more } = unpackUnits(codes, 2, 5);
  const [vi, parents, by] = [unpackNames(names), unpackRuns(districts), unpackRuns(ends)];
  const acts = resolutions.split(" ").map((text) => text.split("@") as [string, PlainDate]);
  const since = new Map(created.map(({ code, from }) => [code, from]));
  let row = 0;
  return new Map(
    own.map((code, i) => {
      let from: PlainDate | undefined = since.get(code);
      const periods = Array.from({ length: more[i]! + 1 }, (): PastCommune => {
        const [instrument, until] = acts[Number(by[row])]!;
        const begun = from === undefined ? {} : { from };
        const period = { code, vi: vi[row]!, type: TYPES[Number(types[row])]!, district: parents[row]!, ...begun, until, instrument };
        from = until;
        row++;
        return period;
      });
      return [code, periods];
    }),
  );
}

/** Những khoảng thời gian của một mã đã kết thúc trước 30/6/2025: none for a code that has been the same since 2016. */
export const periods = (code: string): readonly PastCommune[] => (ended ??= decode()).get(code) ?? [];

/** Mọi khoảng thời gian, theo thứ tự của bảng. */
export const history = (): readonly PastCommune[] => [...(ended ??= decode()).values()].flat();

/** Đơn vị mà mã chỉ vào ngày `asOf`, từ 1/1/2016 đến 30/6/2025. */
export function unitOn(code: string, asOf: PlainDate): PastCommune | undefined {
  if (asOf < listedSince || asOf >= twoLevelsFrom) return undefined;
  const own = periods(code);
  const past = own.find(({ until }) => asOf < until!);
  if (past !== undefined) return past.from === undefined || past.from <= asOf ? past : undefined;
  const last = former.at({ era: "former" }).entry(code);
  const from = own.at(-1)?.until ?? created.find((unit) => unit.code === code)?.from;
  if (last === undefined || (from !== undefined && asOf < from)) return undefined;
  return from === undefined ? last : { ...last, from };
}

/** Danh sách xã, phường, thị trấn vào một ngày; empty before 1/1/2016 and since 1/7/2025. */
export function at({ asOf }: { readonly asOf: PlainDate }): { readonly meta: CodeListMeta } & ReturnType<typeof listOf<PastCommune>> {
  const all = new Set([...former.at({ era: "former" }).codes(), ...(ended ??= decode()).keys()]);
  const rows = [...all].toSorted().flatMap((code) => unitOn(code, asOf) ?? []);
  return { meta, ...listOf(rows) };
}
