import type { Locale } from "../../core/index.js";
import type { Standing } from "../../law/index.js";
import type { SqlDialect } from "./sql.js";

interface Words {
  head(dialect: SqlDialect, key: string, name: string): string;
  readonly oldRows: string;
  readonly refuses: string;
  readonly left: string;
  readonly onlyJavaScript: string;
  readonly asksTheDay: string;
  readonly atLeastOne: string;
  doubts(count: number): string;
  cited(text: string, standing: Standing): string;
  codes(list: string): string;
  readonly personal: Readonly<Record<"basic" | "sensitive", string>>;
  readonly first: string;
  readonly id: string;
  parent(table: string): string;
  readonly position: string;
}

const names: Readonly<Record<SqlDialect, string>> = { postgresql: "PostgreSQL", duckdb: "DuckDB" };

export const words: Readonly<Record<Locale, Words>> = {
  vi: {
    head: (dialect, key, name) => `${name} (${key}): lược đồ SQL cho ${names[dialect]}, do bộ công cụ Hồ Sơ lập.`,
    oldRows: "CHECK vẫn nhận điều mà một thời kỳ trước cho phép, vì bảng giữ cả dòng cũ.",
    refuses:
      "CHECK chỉ từ chối điều không quy định nào cho phép; tên của mỗi CHECK là mã lý do và cột; trong đó 1 là đạt, 0 là không đạt, 2 là không áp dụng.",
    left: "CHECK không nói được những điều sau:",
    onlyJavaScript: "chỉ mã JavaScript xét được",
    asksTheDay: "tuỳ ngày xét; CHECK không biết hôm nay",
    atLeastOne: "phải có ít nhất một dòng",
    doubts: (count) => `Ngoài ra có ${count} điều chỉ nhắc, không từ chối: hãy soát bằng hoso check hoặc SQL của quy tắc.`,
    cited: (text, standing) =>
      `Căn cứ: ${text} (${{ statute: "đã đọc văn bản", secondary: "đọc qua nguồn khác", implementation: "thấy ở hệ thống đang chạy", design: "bộ công cụ tự chọn" }[standing]}).`,
    codes: (list) => `Mã: ${list}.`,
    personal: { basic: "Dữ liệu cá nhân cơ bản.", sensitive: "Dữ liệu cá nhân nhạy cảm." },
    first: "Danh sách; CHECK xét phần tử đầu.",
    id: "Khoá do cơ sở dữ liệu đặt; không phải dữ liệu của bản ghi.",
    parent: (table) => `Dòng của bảng ${table} chứa danh sách này.`,
    position: "Thứ tự trong danh sách, từ 1.",
  },
  en: {
    head: (dialect, key, name) => `${name} (${key}): SQL schema for ${names[dialect]}, made by Hồ Sơ.`,
    oldRows: "The CHECKs still take what an earlier period allowed: a table keeps old rows too.",
    refuses:
      "A CHECK refuses only what no rule allows; its name is the reason code and the column; in it, 1 passes, 0 fails, 2 does not apply.",
    left: "What no CHECK can say:",
    onlyJavaScript: "only JavaScript can tell",
    asksTheDay: "depends on the day; a CHECK knows no today",
    atLeastOne: "there must be one row at least",
    doubts: (count) => `Besides, ${count} steps only remark: look at them with hoso check or with the SQL of the rule.`,
    cited: (text, standing) =>
      `Law: ${text} (${{ statute: "read in the act", secondary: "read about elsewhere", implementation: "seen in running systems", design: "our own choice" }[standing]}).`,
    codes: (list) => `Codes: ${list}.`,
    personal: { basic: "Basic personal data.", sensitive: "Sensitive personal data." },
    first: "A list; CHECK looks at its first item.",
    id: "A key of the database's own, no data of the record.",
    parent: (table) => `The row of ${table} that holds this list.`,
    position: "Place in the list, from 1.",
  },
};
