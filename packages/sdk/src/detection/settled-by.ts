import type { Bilingual } from "../core/index.js";

/** Điều phân xử được, theo số chữ số: what the digits themselves cannot say. */
const byDigits: Readonly<Record<number, Bilingual>> = {
  5: {
    vi: "Tên cột: 5 chữ số còn là mã cơ quan thuế, mã địa điểm kinh doanh hoặc mã đơn vị hành chính cấp xã",
    en: "The name of the column: 5 digits are also a tax office, a place of business or a commune",
  },
  6: {
    vi: "Danh mục BIN: mã bưu chính cũ cũng có 6 chữ số",
    en: "The list of BINs: old postal codes have 6 digits too",
  },
  7: { vi: "Tên cột: không có gì trong 7 chữ số để kiểm tra", en: "The name of the column: nothing in the 7 digits can be checked" },
  9: {
    vi: "Nơi đọc được số: 9 chữ số cuối của số định danh cũng đứng riêng trong dòng máy đọc của thẻ căn cước",
    en: "Where the number was read: the last 9 digits of a personal id stand alone in the machine-readable zone of the card",
  },
  10: {
    vi: "Tên cột: chữ số kiểm tra loại khoảng 91% số bất kỳ, nhưng chừng 9% số điện thoại di động vẫn khớp với mã số thuế",
    en: "The name of the column: the check digit turns away some 91 % of numbers, yet about 9 % of mobile numbers pass as tax codes",
  },
  12: {
    vi: "Tên cột hoặc giấy tờ: không gì trong 12 chữ số phân biệt số định danh cá nhân với số giấy phép lái xe",
    en: "The name of the column, or the paper: nothing in the 12 digits tells a personal id from a driving licence",
  },
  13: {
    vi: "Dấu gạch: mã số thuế của đơn vị phụ thuộc viết 10 chữ số, dấu gạch rồi 3 chữ số",
    en: "The dash: the tax code of a dependent unit is 10 digits, a dash and 3 digits",
  },
};

const column: Bilingual = {
  vi: "Tên cột hoặc tên trường: dạng chữ không đủ để chọn",
  en: "The name of the column or the field: the form alone cannot choose",
};

/** What would settle which of several it is; nothing when there is nothing to settle. */
export function settledBy(text: string, several: boolean): Bilingual | undefined {
  const digits = /^\d+$/.test(text) ? byDigits[text.length] : undefined;
  return digits ?? (several ? column : undefined);
}
