import type { Vectors } from "../../core/index.js";
import type { HealthFacilityCodeReason } from "./rule.js";

/** Mẫu thử: 00xxx, which is no province, and what is malformed. */
export const vectors: Vectors<HealthFacilityCodeReason> = {
  valid: [
    { input: "00001", formatted: "00001", note: { vi: "5 chữ số", en: "5 digits" } },
    { input: " 00 002 ", formatted: "00002", note: { vi: "Khoảng trắng được bỏ", en: "Spaces are dropped" } },
    { input: "９９９９９", formatted: "99999", note: { vi: "Chữ số toàn khổ được đổi", en: "Full-width digits are folded" } },
  ],
  refused: [
    {
      input: "1001",
      reasons: ["health-facility-code/shape"],
      note: { vi: "4 chữ số: mất số 0 đầu", en: "4 digits: the leading zero lost" },
    },
    { input: "000001", reasons: ["health-facility-code/shape"], note: { vi: "6 chữ số", en: "6 digits" } },
    { input: "BV001", reasons: ["health-facility-code/shape"], note: { vi: "Có chữ cái", en: "Letters" } },
    { input: "", reasons: ["health-facility-code/shape"], note: { vi: "Để trống", en: "Nothing" } },
  ],
  remarked: [
    {
      input: "32906",
      remarks: [],
      note: {
        vi: "Một mã bưu chính cũng đúng dạng này: chỉ tên ô mới phân biệt được",
        en: "A postal code has the same form: only the name of the field tells them apart",
      },
    },
  ],
};
