import type { Bilingual, Params } from "../core/index.js";
import * as partialDate from "../fields/partial-date/index.js";
import * as personName from "../fields/person-name/index.js";
import { phrases as en } from "../locales/en.js";
import { phrases as vi } from "../locales/vi.js";

type Book = Readonly<Record<string, (params: Params) => string>>;
const books: { readonly vi: Book; readonly en: Book } = { vi, en };

/** Numbers that stand in the rule itself, asked of the fields that hold them. */
const constants: ReadonlyMap<string, Params> = /* @__PURE__ */ new Map(
  [...personName.examine("a".repeat(1_000)), ...partialDate.remarks("1000")].map(({ code, params }) => [code, params]),
);

/** What is known of the rule, and `…` for whatever a sentence is told besides: the schema speaks of the rule, not of a case. */
const told = (known: Params): Params => new Proxy<Params>({}, { get: (_, name) => known[String(name)] ?? "…", has: () => false });

/** Câu của một quy tắc, in both languages; throws `TypeError` where nobody has written one. */
export function sentencesOf(code: string, known: Params = {}): Bilingual {
  const said = { vi: books.vi[code], en: books.en[code] };
  if (said.vi === undefined || said.en === undefined) throw new TypeError(`${code} has no sentence`);
  const params = told({ ...known, ...constants.get(code) });
  return { vi: said.vi(params), en: said.en(params) };
}
