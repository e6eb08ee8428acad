import * as z from "zod";
import type { Phrasebook } from "../core/index.js";
import { PartialDate } from "../fields/partial-date/index.js";
import { PersonName } from "../fields/person-name/index.js";
import { isGroup, type Facts, type Form, type Group, type Leaf } from "./fact.js";
import { formProblems, isCountryCode, isDay, isDecimalNumber, isMoment, isNineDigits, isReference, isWholeNumber } from "./forms.js";
import { MOST } from "./limits.js";
import { told } from "./told.js";

/** The schemas of the identifiers that a record holds, by key. */
type Units = Readonly<Record<string, z.ZodType>>;

type LeafSchema<F extends Form, U extends Units> = F extends {
  readonly kind: "code";
  readonly codes: infer L extends readonly { code: string }[];
}
  ? z.ZodEnum<{ readonly [C in L[number]["code"]]: C }>
  : F extends { readonly kind: "unit"; readonly unit: infer N extends keyof U }
    ? U[N]
    : F extends { readonly kind: "person-name" }
      ? typeof PersonName
      : F extends { readonly kind: "partial-date" }
        ? typeof PartialDate
        : F extends { readonly kind: "yes-no" }
          ? z.ZodBoolean
          : z.ZodString;

type Often<S extends z.ZodType, C> = C extends "one" ? S : C extends "at-most-one" ? z.ZodOptional<S> : z.ZodArray<S>;

type FactSchema<F, U extends Units> =
  F extends Group<infer Inner, infer C>
    ? Often<ObjectSchema<Inner, U>, C>
    : F extends Leaf<infer Kind, infer C>
      ? Often<LeafSchema<Kind, U>, C>
      : never;

/** Lược đồ của một nhóm điều. */
export type ObjectSchema<F extends Facts, U extends Units> = z.ZodObject<{ readonly [K in keyof F]: FactSchema<F[K], U> }>;

const formKey = (form: Form): string =>
  `${form.kind} ${"max" in form ? form.max : "unit" in form ? form.unit : "codes" in form ? form.codes.map((c) => c.code).join() : ""}`;

type Told = ReturnType<typeof told>;

/**
 * Một nhóm mà các điều của nó chỉ được làm khi có người hỏi: zod takes a shape that is a getter, and loading every record then
 * costs next to nothing.
 */
export function lazyObject<S extends z.core.$ZodShape>(make: (error: Told) => S, error: Told): z.ZodObject<S, z.core.$strip> {
  let made: S | undefined;
  return new z.ZodObject({
    type: "object",
    get shape() {
      return (made ??= make(error));
    },
    error,
  }) as z.ZodObject<S, z.core.$strip>;
}

class Maker {
  private readonly error: Told;
  private readonly units: Units;
  /** Most facts of a record are of a few forms: one schema serves all of a form. */
  private readonly made = new Map<string, z.ZodType>();

  constructor(key: string, units: Units, phrases: Phrasebook) {
    this.error = told(key, formProblems, phrases);
    this.units = units;
  }

  object(facts: Facts): z.ZodType {
    return lazyObject(() => Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, this.often(fact)])), this.error);
  }

  private often(fact: Leaf | Group): z.ZodType {
    const { error } = this;
    const form = isGroup(fact) ? undefined : formKey(fact.form);
    const one = isGroup(fact) ? this.object(fact.of) : this.once(form!, () => this.leaf(fact.form));
    switch (fact.cardinality) {
      case "one":
        return one;
      case "at-most-one":
        return form === undefined ? one.optional() : this.once(`${form}?`, () => one.optional());
      case "any":
        return z.array(one, { error }).max(MOST.people, { error });
      case "at-least-one":
        return z.array(one, { error }).max(MOST.people, { error }).min(1, { error });
    }
  }

  private once(key: string, make: () => z.ZodType): z.ZodType {
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const schema = make();
    this.made.set(key, schema);
    return schema;
  }

  private leaf(form: Form): z.ZodType {
    const { error } = this;
    switch (form.kind) {
      case "text":
      case "address":
        return z.string({ error }).min(1, { error }).max(form.max, { error });
      case "person-name":
        return PersonName;
      case "partial-date":
        return PartialDate;
      case "day":
        return z.stringFormat("day", isDay, { error });
      case "country":
        return z.stringFormat("country-code", isCountryCode, { error });
      case "whole-number":
        return z.stringFormat("whole-number", isWholeNumber, { error });
      case "decimal-number":
        return z.stringFormat("decimal-number", isDecimalNumber, { error });
      case "moment":
        return z.stringFormat("moment", isMoment, { error });
      case "reference":
        return z.stringFormat("reference", isReference, { error });
      case "nine-digits":
        return z.stringFormat("nine-digits", isNineDigits, { error });
      case "yes-no":
        return z.boolean({ error });
      case "code":
        return z.enum(
          form.codes.map((c) => c.code),
          { error },
        );
      case "unit": {
        const unit = this.units[form.unit];
        if (unit === undefined) throw new TypeError(`no schema for ${form.unit}`);
        return unit;
      }
    }
  }
}

/** Lược đồ zod của một bản ghi, out of its facts; `units` holds the schemas of the identifiers in it. */
export function schemaOf<F extends Facts, U extends Units>(key: string, facts: F, units: U, phrases: Phrasebook): ObjectSchema<F, U> {
  return new Maker(key, units, phrases).object(facts) as ObjectSchema<F, U>;
}
