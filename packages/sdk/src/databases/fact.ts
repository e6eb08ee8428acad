// A record is a table of facts. Everything that all records have alike (columns, notes, structure, checks of one cell,
// sentences, damaged samples) is made from this table; a record adds only what is its own.
import type { Bilingual } from "../core/index.js";
import { cite, type Citation } from "../law/index.js";
import type { CodeName } from "./column.js";
import { LONGEST } from "./limits.js";

/** Mỗi điều có thể có mấy lần. */
export type Cardinality = "one" | "at-most-one" | "any" | "at-least-one";

/** Dạng của một điều: what a value may be. A number is kept as its digits, since money does not fit a double. */
export type Form =
  | { readonly kind: "text"; readonly max: number }
  /** `current`: where somebody lives or works today, and not where something once was. */
  | { readonly kind: "address"; readonly max: number; readonly current?: true }
  | {
      readonly kind:
        | "person-name"
        | "partial-date"
        | "day"
        | "country"
        | "whole-number"
        | "decimal-number"
        | "moment"
        | "reference"
        | "nine-digits"
        | "yes-no";
    }
  | { readonly kind: "code"; readonly codes: readonly CodeName[]; readonly law?: Citation }
  | { readonly kind: "unit"; readonly unit: string };

/** Nghị định 356/2025 gọi dữ liệu ấy là gì, and where it says so. Absent for what speaks of no person. */
export interface Personal {
  readonly category: "basic" | "sensitive";
  readonly law: Citation;
}

interface Noted<C extends Cardinality> {
  readonly name: Bilingual;
  readonly cardinality: C;
  /** The act that lists the fact. */
  readonly law: Citation;
  readonly personal?: Personal | undefined;
}

/** Một điều. */
export interface Leaf<F extends Form = Form, C extends Cardinality = Cardinality> extends Noted<C> {
  readonly form: F;
  readonly example: string;
  readonly aliases?: readonly string[];
  /** It has happened: its date cannot lie after the day to judge on. */
  readonly past?: boolean;
}

/** Một nhóm điều. */
export interface Group<F extends Facts = Facts, C extends Cardinality = Cardinality> extends Noted<C> {
  readonly of: F;
}

export type Facts = { readonly [key: string]: Leaf | Group };

export const isGroup = (fact: Leaf | Group): fact is Group => "of" in fact;
export const isList = ({ cardinality }: Leaf | Group): boolean => cardinality === "any" || cardinality === "at-least-one";
export const isRequired = ({ cardinality }: Leaf | Group): boolean => cardinality === "one" || cardinality === "at-least-one";

/** A form with a closed list of codes; `law` says where the codes themselves stand. */
export const code = <const L extends readonly CodeName[]>(codes: L, law?: Citation) =>
  ({ kind: "code", codes, ...(law === undefined ? {} : { law }) }) as const;
export const unit = <const U extends string>(key: U) => ({ kind: "unit", unit: key }) as const;
export const text = { kind: "text", max: LONGEST.word } as const;
export const longText = { kind: "text", max: LONGEST.text } as const;
export const address = { kind: "address", max: LONGEST.address } as const;
export const currentAddress = { ...address, current: true } as const;
export const personName = { kind: "person-name" } as const;
export const partialDate = { kind: "partial-date" } as const;
export const day = { kind: "day" } as const;
export const country = { kind: "country" } as const;
export const wholeNumber = { kind: "whole-number" } as const;
export const decimalNumber = { kind: "decimal-number" } as const;
export const moment = { kind: "moment" } as const;
export const reference = { kind: "reference" } as const;
export const nineDigits = { kind: "nine-digits" } as const;
export const yesNo = { kind: "yes-no" } as const;

/** Điều 3 of Decree 356/2025 lists it by name. */
export const basic: Personal = { category: "basic", law: /* @__PURE__ */ cite("356/2025/NĐ-CP", "Điều 3", "statute") };
/** Điều 3 ends with other data about a particular person; that this is such data is our reading. */
export const otherBasic: Personal = { category: "basic", law: /* @__PURE__ */ cite("356/2025/NĐ-CP", "Điều 3", "design") };
export const sensitive: Personal = { category: "sensitive", law: /* @__PURE__ */ cite("356/2025/NĐ-CP", "Điều 4", "statute") };
/** Whether Điều 4 means this too was not read: we take the careful side. */
export const careful: Personal = { category: "sensitive", law: /* @__PURE__ */ cite("356/2025/NĐ-CP", "Điều 4", "design") };

interface More {
  readonly personal?: Personal;
  readonly aliases?: readonly string[];
  readonly past?: boolean;
}

export const fact = <const F extends Form, const C extends Cardinality>(
  vi: string,
  en: string,
  cardinality: C,
  form: F,
  law: Citation,
  example: string,
  more?: More,
): Leaf<F, C> => {
  // a thousand of these are made when every record is loaded, and copying what is not there costs most of it
  const leaf = { name: { vi, en }, cardinality, form, law, example };
  return more === undefined ? leaf : Object.assign(leaf, more);
};

export const group = <const F extends Facts, const C extends Cardinality>(
  vi: string,
  en: string,
  cardinality: C,
  law: Citation,
  of: F,
  personal?: Personal,
): Group<F, C> => ({ name: { vi, en }, cardinality, law, of, personal });
