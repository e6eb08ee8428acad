/** A name that no language owns, out of the English one: `Century and sex` → `century-and-sex`. */
export const nameKey = (english: string): string =>
  english
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
