import { phrases as en } from "@hoso/sdk/locales/en";
import { phrases as vi } from "@hoso/sdk/locales/vi";
import type { Bilingual, Params, Severity } from "@hoso/sdk/core";
import type { Citation } from "@hoso/sdk/law";
import { lines } from "./lines.ts";

/** Một lý do trên trang tra cứu. */
export interface ReasonEntry {
  readonly code: string;
  readonly says: Bilingual;
  readonly severity?: Severity;
  readonly law?: Citation;
}

type Book = Readonly<Record<string, (params: Params) => string>>;
const books: { readonly vi: Book; readonly en: Book } = { vi, en };

/** Stands for whatever a sentence is told: the page shows the sentence, not a case. */
const anything = new Proxy<Params>({}, { get: () => "…", has: () => false });

/** The unit a code belongs to. */
export const unitOf = (code: string): string => code.slice(0, code.indexOf("/"));

/** Mọi mã lý do của bộ công cụ. */
const codes: readonly string[] = Object.keys(books.vi);

/** Every reason of a unit, in the order of its phrasebook. */
export function reasonsOf(unit: string): ReasonEntry[] {
  const found = codes.filter((code) => unitOf(code) === unit);
  if (found.length === 0) throw new Error(`no reason begins with ${unit}/`);
  return found.map((code) => {
    const line = lines.get(code);
    return { code, says: { vi: books.vi[code]!(anything), en: books.en[code]!(anything) }, ...line };
  });
}
