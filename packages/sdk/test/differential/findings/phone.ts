import type { Finding } from "./finding.js";

/** What stands before the nine digits or ten of a subscriber. */
const head = String.raw`^[\s.\-_\u200b\ufeff]*(?:0|０|(?:\+|00)?840?)[\s.\-_]*`;
const digits = (text: string): RegExp => new RegExp(head + [...text].join(String.raw`\P{Nd}*`), "u");

/** libphonenumber-js với dữ liệu đầy đủ, bên cạnh `strict(PhoneNumber)`. */
export const phone: readonly Finding[] = [
  ...["52", "55", "89", "992"].map((prefix): Finding => ({
    library: "libphonenumber-js",
    kind: "difference",
    says: {
      vi: `Đầu số 0${prefix}: cả đầu số được cấp cho một nhà mạng; khối nào đã dùng thì không rõ. Họ biết một vài khối, và từ chối phần còn lại.`,
      en: `0${prefix}: given to an operator as a whole; which blocks of it are in use is not known, and they know some.`,
    },
    proof: { kind: "compared", taken: "by us", given: digits(prefix) },
  })),
  {
    library: "libphonenumber-js",
    kind: "difference",
    says: {
      vi: "024 và 028: quy hoạch không nói số thuê bao bắt đầu bằng chữ số nào; họ từ chối một số.",
      en: "024 and 028: the plan does not say with which digits a number begins.",
    },
    proof: { kind: "compared", taken: "by us", given: /^\D*(?:0|84|８４|０)\D*2\D*[48]\D*[019]/u },
  },
  {
    library: "libphonenumber-js",
    kind: "difference",
    says: {
      vi: "Xuống dòng, gạch dưới, ký tự không thấy được: bộ công cụ bỏ đi, họ dừng ở đó.",
      en: "Line breaks, underscores and what cannot be seen are dropped; they stop there.",
    },
    proof: { kind: "compared", taken: "by us", given: /[\r\n\u2028\t_\u200b\ufeff]/u },
  },
  {
    library: "libphonenumber-js",
    kind: "mistake",
    says: {
      vi: "Tự thêm số 0 đã mất ở đầu, không báo; bộ công cụ không bao giờ tự sửa.",
      en: "A lost leading zero is put back without a word; we never repair.",
    },
    proof: { kind: "compared", taken: "by them", given: /^[1-9]\d{8,9}$/ },
  },
  {
    library: "libphonenumber-js",
    kind: "difference",
    says: {
      vi: "Họ tìm một số nằm trong đoạn chữ; bộ công cụ xét cả chuỗi.",
      en: "They find a number within a text; we judge the whole of it.",
    },
    proof: { kind: "compared", taken: "by them", given: /[^\d+]|.\+/u },
  },
  {
    library: "libphonenumber-js",
    kind: "difference",
    says: {
      vi: "Nhận vài đầu số mà không nguồn nào cấp cho nhà mạng nào.",
      en: "No source gives these prefixes to an operator.",
    },
    proof: { kind: "compared", taken: "by them", given: /^(?:0|\+?840?|0084)(?:30|31|51|95|121|140|160)/ },
  },
];
