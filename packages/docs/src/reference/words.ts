import type { Locale, Severity } from "@hoso/sdk/core";
import type { Standing } from "@hoso/sdk/law";

/** How the site calls what the SDK weighs. */
export const severityWords: Readonly<Record<Locale, Readonly<Record<Severity, string>>>> = {
  vi: { refuse: "Từ chối", strict: "Từ chối khi xét chặt, còn lại là nhắc", warning: "Nhắc", info: "Cần biết" },
  en: { refuse: "Refused", strict: "Refused when strict, a remark otherwise", warning: "Remark", info: "Note" },
};

/** How sure a fact is. */
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
