import type { Bilingual, Params } from "../core/index.js";
import { phrases as en } from "../locales/en.js";
import { phrases as vi } from "../locales/vi.js";

type Book = Readonly<Record<string, (params: Params) => string>>;
const books: { readonly vi: Book; readonly en: Book } = { vi, en };

/** Stands for whatever a sentence is told: the schema speaks of the rule, not of a case. */
const anything = new Proxy<Params>({}, { get: () => "…", has: () => false });

/** Câu của một quy tắc, in both languages; throws `TypeError` where nobody has written one. */
export function sentencesOf(code: string): Bilingual {
  const said = { vi: books.vi[code], en: books.en[code] };
  if (said.vi === undefined || said.en === undefined) throw new TypeError(`${code} has no sentence`);
  return { vi: said.vi(anything), en: said.en(anything) };
}
