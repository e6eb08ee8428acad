import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, usualEn, usualVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./marriage-certificate.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type MarriageCertificateReason =
  | Extract<(typeof steps)[number]["code"], `marriage-certificate/${string}`>
  | `marriage-certificate/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<MarriageCertificateReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("marriage-certificate"),
  ...usualVi("marriage-certificate", "registered-before-birth", "birth-year-differs-from-id", "people-share-id"),
  "marriage-certificate/husband-young": () => "Nam phải đủ 20 tuổi khi đăng ký kết hôn",
  "marriage-certificate/wife-young": () => "Nữ phải đủ 18 tuổi khi đăng ký kết hôn",
  "marriage-certificate/husband-id-of-a-woman": () =>
    "Chữ số thứ 4 trong số định danh của chồng phải là chữ số của nam, trừ người đã xác định lại giới tính",
  "marriage-certificate/wife-id-of-a-man": () =>
    "Chữ số thứ 4 trong số định danh của vợ phải là chữ số của nữ, trừ người đã xác định lại giới tính",
}))();

/** English sentences. */
export const en: Phrasebook<MarriageCertificateReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("marriage-certificate"),
  ...usualEn("marriage-certificate", "registered-before-birth", "birth-year-differs-from-id", "people-share-id"),
  "marriage-certificate/husband-young": () => "A man must be 20 when he marries",
  "marriage-certificate/wife-young": () => "A woman must be 18 when she marries",
  "marriage-certificate/husband-id-of-a-woman": () =>
    "The 4th digit of the husband's personal id must be one of a man, unless the sex was re-determined",
  "marriage-certificate/wife-id-of-a-man": () =>
    "The 4th digit of the wife's personal id must be one of a woman, unless the sex was re-determined",
}))();
