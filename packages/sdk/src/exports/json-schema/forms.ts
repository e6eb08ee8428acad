import type { PlainDate, Severity } from "../../core/index.js";
import type { HeldIdentifier } from "../../databases/index.js";
import * as partialDate from "../../fields/partial-date/index.js";
import * as personName from "../../fields/person-name/index.js";
import { inForce, type Citation } from "../../law/index.js";
import { formPattern, stepsOf } from "../../rules/index.js";

/** What JSON Schema says of a text. */
export interface TextKeywords {
  readonly pattern: string;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** Một quy tắc của một giá trị that its pattern does not say. */
export interface LeftOver {
  readonly code: string;
  readonly severity: Severity;
  readonly law?: Citation;
}

/** Điều JSON Schema nói được về một dạng, and what is left over. */
export interface SayableForm {
  readonly said: TextKeywords;
  readonly left: readonly LeftOver[];
}

const YEAR = "[0-9]{4}";
const MONTH = "(?:0[1-9]|1[0-2])";
const DAY = "(?:0[1-9]|[12][0-9]|3[01])";
const day = `${YEAR}-${MONTH}-${DAY}`;

/** Forms of the record's own. What is left over is refused with the record's own code. */
const ownForms: Readonly<Record<string, { readonly said: TextKeywords; readonly left: readonly string[] }>> = {
  day: { said: { pattern: `^${day}$` }, left: ["not-a-day"] },
  "nine-digits": { said: { pattern: "^[0-9]{9}$" }, left: [] },
  "country-code": { said: { pattern: "^[A-Z]{2}$" }, left: [] },
  email: { said: { pattern: "^[^@ ]+@[^@ ]+$", maxLength: 254 }, left: [] },
  "whole-number": { said: { pattern: "^(?:0|[1-9][0-9]{0,17})$" }, left: [] },
  "decimal-number": { said: { pattern: "^(?:0|[1-9][0-9]{0,17})(?:[.][0-9]{1,9})?$" }, left: [] },
  moment: { said: { pattern: `^${YEAR}${MONTH}${DAY}(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]$` }, left: [] },
  reference: { said: { pattern: "^ref:[0-9A-Za-z:_-]{1,90}$" }, left: [] },
};

const left = (law: Citation | undefined, severity: Severity, ...codes: readonly string[]): LeftOver[] =>
  codes.map((code) => ({ code, severity, ...(law === undefined ? {} : { law }) }));

const [nameLaw] = personName.meta.sources;
const [dateLaw] = partialDate.meta.sources;

/** Fields have no rule as data: these are their reasons. A pattern of letters (`\p{L}`) is what readers of patterns differ on. */
const fields: Readonly<Record<string, SayableForm>> = {
  "person-name": {
    said: { pattern: '^[^0-9!"#$%&()*+,./:;<=>?@\\[\\]\\\\^_`{|}~]+$', minLength: 1, maxLength: 100 },
    left: [
      ...left(nameLaw, "refuse", "person-name/empty", "person-name/too-long", "person-name/digit", "person-name/symbol"),
      ...left(nameLaw, "warning", "person-name/spacing", "person-name/not-nfc", "person-name/font-damage", "person-name/look-alike"),
      ...left(nameLaw, "info", "person-name/other-letters"),
    ],
  },
  "partial-date": {
    said: { pattern: `^${YEAR}(?:-${MONTH}(?:-${DAY})?)?$` },
    left: [
      // what has not come yet is the record's to say: some dates are of what is to be
      ...left(dateLaw, "refuse", "partial-date/calendar"),
      ...left(dateLaw, "warning", "partial-date/long-ago"),
    ],
  },
};

function identifierForm({ rule }: HeldIdentifier, asOf: PlainDate | undefined): SayableForm {
  const now = asOf === undefined ? rule.forms : rule.forms.filter((form) => inForce(form, asOf));
  // on a day when no form was in force there is nothing to write: the forms stay, and the rules say so
  const forms = now.length === 0 ? rule.forms : now;
  const [longest, ...others] = new Set(forms.map((form) => form.longest));
  const said = {
    pattern: `^(?:${forms.map(formPattern).join("|")})$`,
    ...(longest !== undefined && others.length === 0 ? { maxLength: longest } : {}),
  };
  const steps = stepsOf(rule).filter(({ step }) => {
    if (step.kind === "shape") return others.length > 0;
    // a form that the pattern no longer holds
    return step.kind === "test" || forms.includes(step.form);
  });
  return { said, left: steps.map(({ code, severity, law }) => ({ code, severity, law })) };
}

/** Dạng theo tên của nó trong lược đồ; throws `TypeError` for one that nobody has written a pattern for. */
export function sayableForm(
  format: string,
  key: string,
  identifiers: Readonly<Record<string, HeldIdentifier>>,
  asOf: PlainDate | undefined,
): SayableForm {
  const own = ownForms[format];
  if (own !== undefined) return { said: own.said, left: left(undefined, "refuse", ...own.left.map((problem) => `${key}/${problem}`)) };
  const field = fields[format];
  if (field !== undefined) return field;
  const identifier = identifiers[format];
  if (identifier === undefined) throw new TypeError(`${key}: no pattern for ${format}`);
  return identifierForm(identifier, asOf);
}
