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
export function fieldsOf(facts: Facts, at = ""): Readonly<Record<string, FieldNote>> {
  const out: Record<string, FieldNote> = {};
  for (const [key, fact] of Object.entries(facts)) {
    const path = `${at}${key}`;
    const { name, cardinality, law, personal } = fact;
    const noted = { name, cardinality, law, ...(personal === undefined ? {} : { personal }) };
    if (isGroup(fact)) {
      out[path] = { ...noted, type: "group" };
      Object.assign(out, fieldsOf(fact.of, `${path}${isList(fact) ? "[]" : ""}.`));
    } else {
      const { form } = fact;
      out[path] = {
        ...noted,
        type: form.kind,
        ...(form.kind === "unit" ? { unit: form.unit } : {}),
        ...(form.kind === "code" ? { list: form.codes } : {}),
        ...(form.kind === "code" && form.law !== undefined ? { codes: form.law } : {}),
      };
    }
  }
  return out;
}
