import type { Locale, Reason } from "../core/index.js";
import { say as sayEn } from "../locales/en.js";
import { say as sayVi } from "../locales/vi.js";

/** Câu của một lý do. */
export function say(reason: Reason, locale: Locale): string {
  return (locale === "en" ? sayEn : sayVi)(reason);
}
