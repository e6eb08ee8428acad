import type { Locale } from "@hoso/sdk/core";

/** The language of a page: Vietnamese is the root, English lives under /en/. */
export function localeOf(astro: { readonly currentLocale: string | undefined }): Locale {
  return astro.currentLocale === "en" ? "en" : "vi";
}

/** The address of a page of ours in a language: `here("vi", "hoc")` is `/hoc/`, and `/en/hoc/` in English. */
export function here(locale: Locale, path: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/u, "");
  const [slug = "", hash] = path.split("#");
  return `${base}/${locale === "en" ? "en/" : ""}${slug === "" ? "" : `${slug}/`}${hash === undefined ? "" : `#${hash}`}`;
}
