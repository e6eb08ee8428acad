import { searchKey, type PlainDate } from "../../core/index.js";
import type { CodeName } from "../column.js";

/** Tình trạng pháp lý của doanh nghiệp: the code is ours; each decree has words of its own. */
export interface EnterpriseStatus extends CodeName {
  /** Khoản of Điều 41, Decree 01/2021/NĐ-CP, and its words. */
  readonly before: { readonly clause: number; readonly vi: string };
  /** Khoản of Điều 35, Decree 168/2025/NĐ-CP, and its words; absent where the words of 2025 were not read. */
  readonly since?: { readonly clause: number; readonly vi: string };
}

/** Ngày Nghị định 168/2025/NĐ-CP thay Nghị định 01/2021/NĐ-CP. */
export const STATUSES_CHANGED: PlainDate = "2025-07-01";

/**
 * Bảy tình trạng. Of the seven of 2025 the words of the first four were read, in a secondary source; the last three are
 * named here as the decree of 2021 names them.
 */
// prettier-ignore
export const statuses = [
  { code: "active", vi: "Đang hoạt động", en: "Active", before: { clause: 7, vi: "Đang hoạt động" }, since: { clause: 1, vi: "Đang hoạt động" } },
  { code: "suspended", vi: "Tạm ngừng kinh doanh", en: "Business suspended", before: { clause: 1, vi: "Tạm ngừng kinh doanh" }, since: { clause: 2, vi: "Tạm ngừng kinh doanh" } },
  { code: "not-at-address", vi: "Không hoạt động tại địa chỉ đã đăng ký", en: "Not at the registered address", before: { clause: 2, vi: "Không còn hoạt động kinh doanh tại địa chỉ đã đăng ký" }, since: { clause: 3, vi: "Không hoạt động tại địa chỉ đã đăng ký" } },
  { code: "revoked-for-tax", vi: "Bị thu hồi do cưỡng chế về quản lý thuế", en: "Revoked to enforce tax administration", before: { clause: 3, vi: "Bị thu hồi Giấy chứng nhận đăng ký doanh nghiệp do cưỡng chế về quản lý thuế" }, since: { clause: 4, vi: "Bị thu hồi do cưỡng chế về quản lý thuế" } },
  { code: "dissolving", vi: "Đang làm thủ tục giải thể, đã bị chia, bị hợp nhất, bị sáp nhập", en: "Being dissolved, or divided, consolidated, merged", before: { clause: 4, vi: "Đang làm thủ tục giải thể, đã bị chia, bị hợp nhất, bị sáp nhập" } },
  { code: "going-bankrupt", vi: "Đang làm thủ tục phá sản", en: "In bankruptcy proceedings", before: { clause: 5, vi: "Đang làm thủ tục phá sản" } },
  { code: "ended", vi: "Đã giải thể, phá sản, chấm dứt tồn tại", en: "Dissolved, bankrupt, no longer existing", before: { clause: 6, vi: "Đã giải thể, phá sản, chấm dứt tồn tại" } },
] as const satisfies readonly EnterpriseStatus[];

/** Mã của một tình trạng. */
export type EnterpriseStatusCode = (typeof statuses)[number]["code"];

/** Đọc tên một tình trạng in the words of either decree, case and tones aside; `undefined` for what is neither's. */
export function readStatus(text: string): { readonly code: EnterpriseStatusCode; readonly words: "before" | "since" | "both" } | undefined {
  const key = searchKey(text.slice(0, 200));
  const all: readonly (EnterpriseStatus & { readonly code: EnterpriseStatusCode })[] = statuses;
  for (const { code, before, since } of all) {
    const [old, new_] = [searchKey(before.vi) === key, since !== undefined && searchKey(since.vi) === key];
    if (old || new_) return { code, words: old && (new_ || since === undefined) ? "both" : old ? "before" : "since" };
  }
  return undefined;
}
