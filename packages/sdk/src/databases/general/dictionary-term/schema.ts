import type * as z from "zod";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Thuật ngữ của từ điển dữ liệu: a term of the shared data dictionary (Decision 2439/QĐ-TTg), read in a secondary source. */
export const DictionaryTerm = /* @__PURE__ */ schemaOf("dictionary-term", facts, {}, vi);
export type DictionaryTerm = z.infer<typeof DictionaryTerm>;
export { DictionaryTerm as schema };
