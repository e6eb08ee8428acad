import type { Bilingual } from "../core/index.js";
import type { Citation } from "../law/index.js";
import type { CodeName } from "./column.js";
import { isGroup, isList, type Cardinality, type Facts, type Form, type Personal } from "./fact.js";

/** Điều pháp luật nói về một trường, và điều bộ công cụ tự chọn. */
export interface FieldNote {
  readonly name: Bilingual;
  readonly cardinality: Cardinality;
  /** `group` for a field that holds others. */
  readonly type: Form["kind"] | "group";
  /** The identifier, where the type is one. */
  readonly unit?: string;
  /** What Decree 356/2025/NĐ-CP calls such data; absent for what speaks of no person. */
  readonly personal?: Personal;
  readonly law: Citation;
  /** Where its codes stand. */
  readonly codes?: Citation;
  /** The codes themselves, where no other is taken. */
  readonly list?: readonly CodeName[];
}

/** Ghi chú của từng trường, by the path in the record: `father.name`, `members[].share`. */
export function fieldsOf(facts: Facts): Readonly<Record<string, FieldNote>> {
  const out: Record<string, FieldNote> = {};
  note(facts, "", out);
  return out;
}

// hundreds are made when every record is loaded: one object takes them all, and what is absent is not spread
function note(facts: Facts, at: string, out: Record<string, FieldNote>): void {
  for (const [key, fact] of Object.entries(facts)) {
    const path = `${at}${key}`;
    const { name, cardinality, law, personal } = fact;
    const noted: { -readonly [K in keyof FieldNote]: FieldNote[K] } = {
      name,
      cardinality,
      law,
      type: isGroup(fact) ? "group" : fact.form.kind,
    };
    if (personal !== undefined) noted.personal = personal;
    out[path] = noted;
    if (isGroup(fact)) note(fact.of, `${path}${isList(fact) ? "[]" : ""}.`, out);
    else if (fact.form.kind === "unit") noted.unit = fact.form.unit;
    else if (fact.form.kind === "code") {
      noted.list = fact.form.codes;
      if (fact.form.law !== undefined) noted.codes = fact.form.law;
    }
  }
}
