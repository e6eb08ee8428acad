import type { Locale } from "@hoso/sdk/core";

/** Chữ của chỗ đọc thẻ. */
export const words = {
  vi: {
    none: "Không thấy mã QR nào trong ảnh. Hãy chụp gần hơn, đủ sáng.",
    notCard: "Đọc được mã QR, nhưng đó không phải mã của thẻ căn cước:",
    read: "Đã đọc xong mã QR.",
    unverified: "Chưa xác minh.",
    show: "Hiện thông tin đã che",
    hide: "Che lại",
    remark: "Nhắc",
    sample: "Mã QR của thẻ mẫu, người không có thật",
    picture: "Ảnh này không mở được.",
  },
  en: {
    none: "No QR code was found in the picture. Take it closer, with more light.",
    notCard: "A QR code was read, but not that of an identity card:",
    read: "The QR code was read.",
    unverified: "Not verified.",
    show: "Show what is masked",
    hide: "Mask again",
    remark: "Remark",
    sample: "QR code of a sample card; the person is made up",
    picture: "This picture cannot be opened.",
  },
} satisfies Record<Locale, Record<string, string>>;
