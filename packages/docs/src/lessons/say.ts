import type { Locale, Reason } from "@hoso/sdk/core";
import { say as sayEn } from "@hoso/sdk/locales/en";
import { say as sayVi } from "@hoso/sdk/locales/vi";

/** The SDK's sentence for a reason, in the language of the lesson. */
export function say(reason: Reason, locale: Locale): string {
  return locale === "en" ? sayEn(reason) : sayVi(reason);
}
