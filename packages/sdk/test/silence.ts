import type { Locale, Params, Reason } from "../src/core/index.js";
import { phrases as en } from "../src/locales/en.js";
import { phrases as vi } from "../src/locales/vi.js";

const books: Readonly<Record<Locale, Readonly<Record<string, (params: Params) => string>>>> = { vi, en };
const blank = new Proxy({}, { get: () => "" }) as Params;

/**
 * Mẩu của giá trị lộ ra trong câu hay tham số: the first three characters in a row of `text` that a sentence of `reasons`
 * says, or a param holds. What a sentence says of any value, and what is in `printed`, is no leak.
 */
export function leaked(text: string, reasons: readonly Reason[], printed: string): string | undefined {
  const said = reasons.flatMap(({ code, params }) => {
    const own = (["vi", "en"] as const).map((locale) => ({ all: books[locale][code]!(params), always: books[locale][code]!(blank) }));
    return [...own, ...Object.values(params).map((value) => ({ all: String(value), always: "" }))];
  });
  for (let i = 0; i + 3 <= Math.min(text.length, 300); i++) {
    const slice = text.slice(i, i + 3);
    if (said.some(({ all, always }) => all.includes(slice) && !always.includes(slice)) && !printed.includes(slice)) return slice;
  }
  return undefined;
}
