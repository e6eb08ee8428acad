import type { Locale } from "@hoso/sdk/core";

/** The language the page declares. */
export function pageLocale(): Locale {
  return document.documentElement.lang === "en" ? "en" : "vi";
}

/** A page of ours in the language of this one. */
export function pageAt(locale: Locale, path: string): string {
  const [slug = "", hash] = path.split("#");
  return `${import.meta.env.BASE_URL.replace(/\/$/u, "")}/${locale === "en" ? "en/" : ""}${slug}/${hash === undefined ? "" : `#${hash}`}`;
}
