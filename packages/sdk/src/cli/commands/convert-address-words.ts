import { listedUntil } from "../../codes/commune/index.js";
/** Lời của lệnh: its help, and what it says. */
export const convertAddressWords = {
  vi: {
    about: "đổi một cột địa chỉ qua đợt sáp nhập 1/7/2025, kèm căn cứ",
    file: "tệp Excel, CSV, NDJSON hoặc JSON; - là dữ liệu đưa vào từ ống",
    column: "tiêu đề của cột địa chỉ",
    out: "ghi vào tệp .csv hoặc .xlsx này (mặc định: cạnh tệp vào, thêm -dia-chi); không ghi đè",
    to: "đổi sang địa chỉ mới (current) hay địa chỉ cũ (former)",
    asOf: "địa chỉ được viết vào ngày nào: trước 2025-07-01 là theo đơn vị cũ (mặc định: tự nhận ra)",
    dryRun: "chỉ đếm, không ghi tệp nào",
    examples: `
  hoso convert-address khach-hang.csv --column "Địa chỉ"
  hoso convert-address khach-hang.xlsx --column "Địa chỉ" --out dia-chi-moi.xlsx
  hoso convert-address khach-hang.csv --column "Địa chỉ" --dry-run --json

Mã thoát: 0 đã đổi, kể cả khi có dòng cần người chọn · 2 đầu vào hoặc cách dùng sai · 3 lỗi của công cụ · 130 bị dừng giữa chừng`,
    converting: "Đang đổi",
    suffix: "-dia-chi",
    noColumn: (name: string, list: string) => `Tệp không có cột “${name}”; các cột: ${list}`,
    near: (name: string, near: string) => `Tệp không có cột “${name}”; có phải bạn muốn viết “${near}”?`,
    exists: (path: string) => `${path} đã có; hãy đặt tên khác sau --out, không tệp nào bị ghi đè`,
    format: "--out phải là tệp .csv hoặc .xlsx",
    needsOut: "Dữ liệu từ ống cần --out TỆP.csv hoặc TỆP.xlsx",
    title: (file: string, column: string) => `Đổi địa chỉ · ${file} · cột “${column}”`,
    rows: (rows: string, blank: string) => `${rows} dòng, ${blank} ô trống`,
    dry: "Chỉ thử: không ghi tệp nào",
    listed: `Danh sách hiện hành đúng đến ngày ${listedUntil}; sau đó có thể đã thay đổi. Kết quả không thay cho xác nhận của cơ quan có thẩm quyền.`,
  },
  en: {
    about: "carry a column of addresses across the mergers of 1 July 2025, with the law",
    file: "an Excel, CSV, NDJSON or JSON file; - is what is piped in",
    column: "the header of the column of addresses",
    out: "write to this .csv or .xlsx file (default: beside the input, with -addresses); nothing is written over",
    to: "to the address in force (current) or to that of before (former)",
    asOf: "the day the addresses are of: before 2025-07-01 they name the former units (default: told from each)",
    dryRun: "count only, write no file",
    examples: `
  hoso convert-address customers.csv --column Address --lang en
  hoso convert-address customers.xlsx --column Address --out new-addresses.xlsx --lang en
  hoso convert-address customers.csv --column Address --dry-run --json

Exit codes: 0 converted, also where rows are left for somebody to choose · 2 bad input or usage · 3 an error of the tool · 130 interrupted`,
    converting: "Converting",
    suffix: "-addresses",
    noColumn: (name: string, list: string) => `The file has no column “${name}”; its columns: ${list}`,
    near: (name: string, near: string) => `The file has no column “${name}”; did you mean “${near}”?`,
    exists: (path: string) => `${path} is there already; give another name after --out, no file is written over`,
    format: "--out must be a .csv or .xlsx file",
    needsOut: "What is piped in needs --out FILE.csv or FILE.xlsx",
    title: (file: string, column: string) => `Addresses converted · ${file} · column “${column}”`,
    rows: (rows: string, blank: string) => `${rows} rows, ${blank} blank cells`,
    dry: "A trial: no file was written",
    listed: `The list in force is that of ${listedUntil}; later changes may exist. The result does not replace a confirmation by the authority.`,
  },
} as const;
