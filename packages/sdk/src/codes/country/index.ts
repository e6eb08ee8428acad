/**
 * Mã quốc gia nơi đăng ký khai sinh: the first three digits of a personal id whose birth was registered abroad.
 *
 * Read from a transcription of the annex, names as of 2016. It writes Azerbaijan (113, 114) and
 * Croatia (147, 148) twice; both codes of each are kept.
 *
 * @module
 */
import { cite } from "../../law/index.js";
import { listOf, type CodeListMeta } from "../code-list.js";
import { rows } from "./country.generated.js";

export { hasAt, type CountryCode } from "./country.generated.js";

/** Tên, nguồn của danh mục. */
export const meta: CodeListMeta = {
  key: "country",
  name: { vi: "Mã quốc gia nơi đăng ký khai sinh", en: "Country of birth registration" },
  complete: true,
  limits: {
    vi: "Đọc từ một bản chép lại của phụ lục, tên theo năm 2016. Azerbaijan và Croatia có hai mã mỗi nước, như bản chép.",
    en: "Read in a transcription of the annex, names as of 2016. Azerbaijan and Croatia have two codes each, as it writes them.",
  },
  sources: [/* @__PURE__ */ cite("07/2016/TT-BCA", "Phụ lục 2", "secondary", { until: "2021-07-01" })],
};

const list = /* @__PURE__ */ listOf(rows);

/** Có phải một trong 195 mã không. */
export const is = list.is;
/** 195 mã, từ 101 đến 295. */
export const codes = list.codes;
/** Dòng của một mã: Vietnamese name and ISO 3166-1 code. */
export const entry = list.entry;
