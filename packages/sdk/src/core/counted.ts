/** Một số lượng trong câu, as a language groups its digits; whatever is no number (the mark that a page shows for one) as it stands. */
export function counted(value: string | number | undefined, locale: string): string {
  const number = Number(value);
  return Number.isFinite(number) ? number.toLocaleString(locale) : String(value ?? "");
}
