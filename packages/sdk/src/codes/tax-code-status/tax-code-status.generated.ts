// Generated from data/codes/tax-code-status.tsv by `pnpm codegen`. Do not edit.

export const rows = [
  { code: "00", vi: "Đang hoạt động (đã được cấp giấy chứng nhận đăng ký thuế)", en: "Active", standing: "unchecked" },
  { code: "01", vi: "Ngừng hoạt động, đã hoàn thành thủ tục chấm dứt hiệu lực mã số thuế", en: "Ceased, the code is closed", standing: "unchecked" },
  { code: "02", vi: "Chuyển cơ quan thuế quản lý", en: "Moved to another tax office", standing: "unchecked" },
  { code: "03", vi: "Ngừng hoạt động nhưng chưa hoàn thành thủ tục chấm dứt hiệu lực mã số thuế", en: "Ceased, the code is not yet closed", standing: "secondary" },
  { code: "04", vi: "Cá nhân chưa đủ thông tin đăng ký thuế", en: "A person whose registration lacks information", until: "2026-07-01", standing: "secondary" },
  { code: "05", vi: "Tạm ngừng hoạt động, kinh doanh", en: "Suspended", standing: "secondary" },
  { code: "06", vi: "Không hoạt động tại địa chỉ đã đăng ký", en: "Not found at the registered address", standing: "secondary" },
  { code: "07", vi: "Chờ làm thủ tục phá sản", en: "Waiting for bankruptcy", standing: "unchecked" },
  { code: "09", vi: "Chờ xác minh tình trạng hoạt động tại địa chỉ đã đăng ký", en: "Its address is being verified", standing: "secondary" },
  { code: "10", vi: "Chờ cập nhật thông tin số định danh cá nhân", en: "Waiting for personal id details", standing: "secondary" },
] as const;

/** Một mã của danh mục. */
export type TaxCodeStatusCode = (typeof rows)[number]["code"];

let codes: ReadonlySet<string> | undefined;

/** True when the characters from `from` to `to` are a code of the list. */
export function hasAt(text: string, from: number, to: number): boolean {
  codes ??= new Set(rows.map((row) => row.code));
  return codes.has(text.slice(from, to));
}
