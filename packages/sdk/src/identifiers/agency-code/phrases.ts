import type { Phrasebook } from "../../core/index.js";
import type { AgencyCodeReason } from "./rule.js";

/** Câu tiếng Việt. */
export const vi: Phrasebook<AgencyCodeReason> = {
  "agency-code/shape": () =>
    "Mã định danh điện tử phải bắt đầu bằng một chữ cái và 2 chữ số, rồi đến các nhóm chữ hoặc số cách nhau bằng dấu chấm, tối đa 35 ký tự; doanh nghiệp dùng mã số doanh nghiệp",
  "agency-code/number": () => "Hai chữ số sau chữ Z phải từ 01 đến 99",
  "agency-code/check-digit": (p) =>
    `Chữ số thứ ${p["position"]} là chữ số kiểm tra của mã số doanh nghiệp, không khớp với chín chữ số trước nó`,
  "agency-code/closed-ministry": () => "Cơ quan mang mã cấp 1 này đã được hợp nhất vào bộ khác từ ngày 1/3/2025",
  "agency-code/old-spelling": () => "Mã viết từ đơn vị nhỏ đến đơn vị lớn là cách ghi trước năm 2020; nay viết từ đơn vị lớn",
};

/** English sentences. */
export const en: Phrasebook<AgencyCodeReason> = {
  "agency-code/shape": () =>
    "An agency code must begin with a letter and 2 digits, then groups of letters or digits with dots between, 35 characters at most; enterprises use their enterprise code",
  "agency-code/number": () => "The two digits after Z must be 01 to 99",
  "agency-code/check-digit": (p) =>
    `Digit ${p["position"]} is the check digit of an enterprise code and does not agree with the nine before it`,
  "agency-code/closed-ministry": () => "The body with this level-1 code was merged into another ministry on 1 March 2025",
  "agency-code/old-spelling": () => "Written from the smallest unit up, as before 2020; now the largest comes first",
};
