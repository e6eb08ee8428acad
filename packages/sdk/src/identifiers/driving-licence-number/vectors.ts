import type { Vectors } from "../../core/index.js";
import type { DrivingLicenceNumberReason } from "./rule.js";

/** Mẫu thử: the serial 0000000 and what is malformed. */
export const vectors: Vectors<DrivingLicenceNumberReason> = {
  valid: [
    { input: "010000000000", formatted: "010000000000", note: { vi: "12 chữ số", en: "12 digits" } },
    { input: "0100 0000 0001", formatted: "010000000001", note: { vi: "Khoảng trắng được bỏ", en: "Spaces are dropped" } },
    {
      input: "０１０００００００００２",
      formatted: "010000000002",
      note: { vi: "Chữ số toàn khổ được đổi", en: "Full-width digits are folded" },
    },
    {
      input: "999999999999",
      formatted: "999999999999",
      note: { vi: "Cấu trúc không được xét: chưa thấy văn bản", en: "The structure is not judged: no act was found" },
    },
  ],
  refused: [
    {
      input: "10000000000",
      reasons: ["driving-licence-number/shape"],
      note: { vi: "11 chữ số: mất số 0 đầu", en: "11 digits: the leading zero lost" },
    },
    { input: "0100000000000", reasons: ["driving-licence-number/shape"], note: { vi: "13 chữ số", en: "13 digits" } },
    {
      input: "AB000000",
      reasons: ["driving-licence-number/shape"],
      note: {
        vi: "Giấy phép bìa cũ có chữ: dạng ấy chưa tìm thấy, ghi ở ô khác",
        en: "Old paper licences with letters: their form was not found, keep them in another field",
      },
    },
    { input: "", reasons: ["driving-licence-number/shape"], note: { vi: "Để trống", en: "Nothing" } },
  ],
  remarked: [
    {
      input: "001000000000",
      remarks: [],
      note: {
        vi: "Một số định danh cá nhân cũng đúng dạng này: chỉ tên ô mới phân biệt được",
        en: "A personal id has the same form: only the name of the field tells them apart",
      },
    },
  ],
};
