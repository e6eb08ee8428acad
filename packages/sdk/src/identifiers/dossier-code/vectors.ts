import type { Vectors } from "../../core/index.js";
import type { DossierCodeReason } from "./rule.js";

/** Mẫu thử: agencies as published, counters made up. */
export const vectors: Vectors<DossierCodeReason> = {
  valid: [
    {
      input: "000.00.12.H62-201105-0000",
      formatted: "000.00.12.H62-201105-0000",
      note: { vi: "Thông tư 01/2018: đơn vị nhỏ ở trước", en: "Circular 01/2018: the smallest unit first" },
    },
    {
      input: "G22.99.09-240114-0000",
      formatted: "G22.99.09-240114-0000",
      note: { vi: "Đơn vị lớn ở trước, ba cấp", en: "The largest unit first, three levels" },
    },
    { input: "G22.99-251225-000000", formatted: "G22.99-251225-000000", note: { vi: "Số thứ tự 6 chữ số", en: "A counter of 6 digits" } },
    {
      input: "h62-260125-0000",
      formatted: "H62-260125-0000",
      note: { vi: "Chỉ có cấp 1; chữ thường được viết hoa", en: "Level 1 alone; lower case is raised" },
    },
    {
      input: "G12.018.01-260126-120000",
      formatted: "G12.018.01-260126-120000",
      note: {
        vi: "Hệ thống tập trung: hai chữ số của cơ quan rồi đến số thứ tự",
        en: "A central system: two digits of its owner, then the counter",
      },
    },
    {
      input: "H62.12.05.007.1-241231-0000000000",
      formatted: "H62.12.05.007.1-241231-0000000000",
      note: { vi: "Năm cấp, số thứ tự 10 chữ số", en: "Five levels, a counter of 10 digits" },
    },
  ],
  refused: [
    { input: "H62.12-201105-000", reasons: ["dossier-code/shape"], note: { vi: "Số thứ tự 3 chữ số", en: "A counter of 3 digits" } },
    { input: "H62.12-2011-0000", reasons: ["dossier-code/shape"], note: { vi: "Ngày 4 chữ số", en: "A date of 4 digits" } },
    { input: "H62.12-201105", reasons: ["dossier-code/shape"], note: { vi: "Thiếu số thứ tự", en: "No counter" } },
    {
      input: "12.H62-201105-0000",
      reasons: ["dossier-code/shape"],
      note: { vi: "Cách ghi cũ thiếu nhóm", en: "The old spelling with groups missing" },
    },
    { input: "H62.1234-201105-0000", reasons: ["dossier-code/shape"], note: { vi: "Nhóm 4 chữ số", en: "A group of 4 digits" } },
    {
      input: "H62.12-201105-00000000000",
      reasons: ["dossier-code/shape"],
      note: { vi: "Số thứ tự 11 chữ số", en: "A counter of 11 digits" },
    },
    { input: "", reasons: ["dossier-code/shape"], note: { vi: "Để trống", en: "Nothing" } },
  ],
  remarked: [
    { input: "H62.12-201305-0000", remarks: ["dossier-code/month"], note: { vi: "Tháng 13", en: "Month 13" } },
    { input: "H62.12-200005-0000", remarks: ["dossier-code/month"], note: { vi: "Tháng 00", en: "Month 00" } },
    { input: "000.00.12.H62-201132-0000", remarks: ["dossier-code/day"], note: { vi: "Ngày 32", en: "Day 32" } },
    {
      input: "H62.12-051120-0000",
      remarks: [],
      note: {
        vi: "Năm 2005, tháng 11, ngày 20: ghi nhầm thứ tự thì không thấy được",
        en: "2005, month 11, day 20: a date in the wrong order cannot be seen",
      },
    },
    { input: "H62.12-201100-0000", remarks: ["dossier-code/day"], note: { vi: "Ngày 00", en: "Day 00" } },
    {
      input: "H62.12-271105-0000",
      asOf: "2026-11-23",
      remarks: ["dossier-code/received-in-future"],
      note: { vi: "Năm 2027 chưa tới", en: "2027 has not come" },
    },
    { input: "H62.12-261105-0000", asOf: "2026-11-23", remarks: [], note: { vi: "Đúng năm xét", en: "The very year" } },
    {
      input: "G09.20-20260609-0000000",
      remarks: ["dossier-code/eight-digit-date"],
      note: { vi: "Ngày 8 chữ số, có trong thực tế", en: "A date of 8 digits, met in use" },
    },
    {
      input: "000.00.12.H62-201105-0000",
      asOf: "2026-01-24",
      remarks: [],
      note: { vi: "Một ngày trước Thông tư 4/2025", en: "The day before Circular 4/2025" },
    },
    {
      input: "000.00.12.H62-201105-0000",
      asOf: "2026-01-25",
      remarks: ["dossier-code/old-spelling"],
      note: { vi: "Ngày Thông tư 4/2025 có hiệu lực", en: "The day Circular 4/2025 came into force" },
    },
  ],
};
