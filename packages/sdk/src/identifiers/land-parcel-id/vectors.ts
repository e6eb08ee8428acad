import type { Vectors } from "../../core/index.js";
import type { LandParcelIdReason } from "./rule.js";

/** Mẫu thử: points of cities and of the open sea; nobody's parcel. */
export const vectors: Vectors<LandParcelIdReason> = {
  valid: [
    { input: "w7er8u0evss2", formatted: "w7er8u0evss2", note: { vi: "Hà Nội", en: "Hà Nội" } },
    { input: "w3gvk1c5uvxw", formatted: "w3gvk1c5uvxw", note: { vi: "Thành phố Hồ Chí Minh", en: "Hồ Chí Minh City" } },
    { input: "w6ugq4w7tnrk", formatted: "w6ugq4w7tnrk", note: { vi: "Đà Nẵng", en: "Đà Nẵng" } },
    { input: "W7ER8U0EVSS2", formatted: "w7er8u0evss2", note: { vi: "Chữ hoa được viết thường", en: "Capitals are lowered" } },
    {
      input: " w7er-8u0e-vss2 ",
      formatted: "w7er8u0evss2",
      note: { vi: "Khoảng trắng, dấu gạch được bỏ", en: "Spaces and dashes are dropped" },
    },
    {
      input: "ｗ７ｅｒ８ｕ０ｅｖｓｓ２",
      formatted: "w7er8u0evss2",
      note: { vi: "Ký tự toàn khổ được đổi", en: "Full-width characters are folded" },
    },
  ],
  refused: [
    { input: "w7er8u0evss", reasons: ["land-parcel-id/shape"], note: { vi: "11 ký tự", en: "11 characters" } },
    { input: "w7er8u0evss2w", reasons: ["land-parcel-id/shape"], note: { vi: "13 ký tự", en: "13 characters" } },
    { input: "w7er8u0evssa", reasons: ["land-parcel-id/shape"], note: { vi: "Chữ a", en: "The letter a" } },
    { input: "w7er8u0evssi", reasons: ["land-parcel-id/shape"], note: { vi: "Chữ i", en: "The letter i" } },
    { input: "w7er8u0evssl", reasons: ["land-parcel-id/shape"], note: { vi: "Chữ l", en: "The letter l" } },
    { input: "w7er8u0evsso", reasons: ["land-parcel-id/shape"], note: { vi: "Chữ o thay cho số 0", en: "The letter o for a zero" } },
    {
      input: "00001_12_34",
      reasons: ["land-parcel-id/shape"],
      note: { vi: "Mã xã, số tờ, số thửa: trái với thông tư", en: "Commune, sheet and parcel number: against the circular" },
    },
    { input: "", reasons: ["land-parcel-id/shape"], note: { vi: "Để trống", en: "Nothing" } },
  ],
  remarked: [
    { input: "u4pruydqqvj0", remarks: ["land-parcel-id/outside-vietnam"], note: { vi: "Đan Mạch", en: "Denmark" } },
    {
      input: "w4pruydqqvj0",
      remarks: ["land-parcel-id/outside-vietnam"],
      note: { vi: "Ô phía tây của nước ta", en: "A cell west of the country" },
    },
    {
      input: "we0000000000",
      remarks: [],
      note: { vi: "Ô ở Biển Đông, phía đông kinh tuyến 112,5°", en: "A cell in the East Sea, east of 112.5°" },
    },
  ],
};
