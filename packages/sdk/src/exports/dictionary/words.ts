import type { Locale, Severity } from "../../core/index.js";
import type { FieldNote } from "../../databases/index.js";
import type { Instrument, KnownDay, Standing } from "../../law/index.js";

/** Từ ngữ của bảng các trường: how its types, cardinalities, categories and standings are called. */
export interface FieldWords {
  readonly types: Readonly<Record<FieldNote["type"], string>>;
  readonly often: Readonly<Record<FieldNote["cardinality"], string>>;
  readonly personal: Readonly<Record<"basic" | "sensitive" | "none", string>>;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
}

/** Mức chắc chắn: how sure a fact is, in words. */
export const standingWords: Readonly<Record<Locale, Readonly<Record<Standing, string>>>> = {
  vi: {
    statute: "đã đọc văn bản",
    secondary: "theo nguồn thứ cấp",
    implementation: "thấy trong hệ thống đang chạy",
    design: "lựa chọn của bộ công cụ",
  },
  en: {
    statute: "read in the act",
    secondary: "from a secondary source",
    implementation: "seen in running systems",
    design: "a choice of the toolkit",
  },
};

/** Mức của một lý do, in words. */
export const severityWords: Readonly<Record<Locale, Readonly<Record<Severity, string>>>> = {
  vi: { refuse: "Từ chối", strict: "Từ chối khi xét chặt, còn lại là nhắc", warning: "Nhắc", info: "Cần biết" },
  en: { refuse: "Refused", strict: "Refused when strict, a remark otherwise", warning: "Remark", info: "Note" },
};

/** Từ ngữ của bảng các trường, in both languages. */
export const fieldWords: Readonly<Record<Locale, FieldWords>> = {
  vi: {
    types: {
      text: "chữ",
      address: "địa chỉ",
      "person-name": "họ tên",
      "partial-date": "ngày, có thể thiếu phần",
      day: "ngày",
      country: "mã quốc gia",
      "whole-number": "số nguyên",
      "decimal-number": "số",
      moment: "thời điểm 14 chữ số",
      reference: "mã tham chiếu",
      "nine-digits": "9 chữ số",
      "yes-no": "có hoặc không",
      code: "mã",
      unit: "mã định danh",
      group: "nhóm",
    },
    often: { one: "đúng một", "at-most-one": "không hoặc một", any: "bao nhiêu cũng được", "at-least-one": "ít nhất một" },
    personal: { basic: "cơ bản", sensitive: "nhạy cảm", none: "không" },
    standing: standingWords.vi,
    severity: severityWords.vi,
  },
  en: {
    types: {
      text: "text",
      address: "address",
      "person-name": "person's name",
      "partial-date": "date, parts may lack",
      day: "day",
      country: "country code",
      "whole-number": "whole number",
      "decimal-number": "number",
      moment: "moment of 14 digits",
      reference: "reference",
      "nine-digits": "9 digits",
      "yes-no": "yes or no",
      code: "code",
      unit: "identifier",
      group: "group",
    },
    often: { one: "one", "at-most-one": "at most one", any: "any number", "at-least-one": "at least one" },
    personal: { basic: "basic", sensitive: "sensitive", none: "none" },
    standing: standingWords.en,
    severity: severityWords.en,
  },
};

interface Words {
  readonly title: string;
  readonly contents: string;
  readonly version: string;
  counted(fields: number, statute: number): string;
  readonly limits: string;
  readonly fields: string;
  readonly field: string;
  readonly type: string;
  readonly often: string;
  readonly law: string;
  readonly personal: string;
  readonly codes: string;
  more(count: number): string;
  readonly codesBy: string;
  readonly rules: string;
  readonly rule: string;
  readonly says: string;
  readonly severity: string;
  readonly columns: string;
  readonly sources: string;
  readonly act: string;
  readonly name: string;
  readonly days: string;
  daysOf(act: Instrument): string;
  readonly foot: string;
}

export const words: Readonly<Record<Locale, Words>> = {
  vi: {
    title: "Từ điển dữ liệu",
    contents: "Mục lục",
    version: "Phiên bản và căn cứ",
    counted: (fields, statute) => `${fields} trường, trong đó ${statute} trường có căn cứ đã đọc trong văn bản.`,
    limits: "Điều chưa biết",
    fields: "Các trường",
    field: "Trường",
    type: "Kiểu",
    often: "Số lần",
    law: "Căn cứ",
    personal: "Dữ liệu cá nhân",
    codes: "Mã",
    more: (count) => `và ${count} mã khác`,
    codesBy: "mã theo",
    rules: "Quy tắc của một dòng",
    rule: "Mã lý do",
    says: "Điều phải đúng",
    severity: "Mức",
    columns: "Cột",
    sources: "Văn bản được dẫn",
    act: "Số hiệu",
    name: "Tên",
    days: "Hiệu lực",
    daysOf: ({ from, until, replacedBy }) =>
      `từ ${known(from, "ngày chưa rõ")}${until === undefined ? "" : `, đến trước ${known(until, "ngày chưa rõ")}`}${replacedBy === undefined ? "" : `; thay bằng ${replacedBy}`}`,
    foot: "Bộ công cụ Hồ Sơ lập từ chính lược đồ. Kiểu và số lần là lựa chọn của bộ công cụ, vì luật chỉ liệt kê thông tin. Đúng dạng không có nghĩa là có thật.",
  },
  en: {
    title: "Data dictionary",
    contents: "Contents",
    version: "Version and law",
    counted: (fields, statute) => `${fields} fields, ${statute} of them on a place that was read in the act.`,
    limits: "What is not known",
    fields: "Fields",
    field: "Field",
    type: "Type",
    often: "How often",
    law: "Legal basis",
    personal: "Personal data",
    codes: "Codes",
    more: (count) => `and ${count} other codes`,
    codesBy: "codes by",
    rules: "Rules of a row",
    rule: "Reason code",
    says: "What must be true",
    severity: "Weight",
    columns: "Columns",
    sources: "Acts that are cited",
    act: "Number",
    name: "Name",
    days: "In force",
    daysOf: ({ from, until, replacedBy }) =>
      `from ${known(from, "an unknown day")}${until === undefined ? "" : `, until before ${known(until, "an unknown day")}`}${replacedBy === undefined ? "" : `; replaced by ${replacedBy}`}`,
    foot: "Made by Hồ Sơ out of the schema itself. Types and cardinalities are the toolkit's choice, since the law only lists information. Well formed does not mean real.",
  },
};

function known(day: KnownDay, unknown: string): string {
  return day === "unknown" ? unknown : day;
}
