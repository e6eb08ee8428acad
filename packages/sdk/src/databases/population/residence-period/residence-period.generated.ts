// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { examine as examinePartialDate, is as isPartialDate } from "../../../fields/partial-date/index.js";
import { findings as examinePersonalId, is as isPersonalId, verdicts as personalIdVerdicts } from "../../../identifiers/personal-id/personal-id.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, calendarDate, calendarDay, composed, digits, numberAt, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import { isDay } from "../../../databases/forms.js";
import type { ResidencePeriod } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "personal-id/shape", severity: "refuse", dimension: "accuracy", columns: ["personalId"], jsOnly: false },
  { code: "personal-id/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["personalId"], jsOnly: false },
  { code: "personal-id/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["personalId"], jsOnly: false },
  { code: "residence-period/missing", severity: "refuse", dimension: "completeness", columns: ["personalId"], jsOnly: false },
  { code: "residence-period/missing", severity: "refuse", dimension: "completeness", columns: ["kind"], jsOnly: false },
  { code: "residence-period/missing", severity: "refuse", dimension: "completeness", columns: ["address"], jsOnly: false },
  { code: "residence-period/missing", severity: "refuse", dimension: "completeness", columns: ["from"], jsOnly: false },
  { code: "residence-period/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["kind"], jsOnly: false },
  { code: "residence-period/too-long", severity: "refuse", dimension: "accuracy", columns: ["address"], jsOnly: false },
  { code: "residence-period/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["from"], jsOnly: false },
  { code: "residence-period/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["to"], jsOnly: false },
  { code: "residence-period/not-a-day", severity: "refuse", dimension: "accuracy", columns: ["updatedOn"], jsOnly: false },
  { code: "residence-period/not-composed", severity: "warning", dimension: "cleanness", columns: ["address"], jsOnly: false },
  { code: "residence-period/in-future", severity: "refuse", dimension: "accuracy", columns: ["from"], jsOnly: false },
  { code: "residence-period/in-future", severity: "refuse", dimension: "accuracy", columns: ["to"], jsOnly: false },
  { code: "residence-period/in-future", severity: "refuse", dimension: "accuracy", columns: ["updatedOn"], jsOnly: false },
  { code: "residence-period/ends-before-start", severity: "refuse", dimension: "consistency", columns: ["to","from"], jsOnly: false },
  { code: "residence-period/begins-before-birth", severity: "warning", dimension: "consistency", columns: ["from","personalId"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const personalId = row[0] ?? "";
  const kind = row[1] ?? "";
  const address = row[2] ?? "";
  const from = row[3] ?? "";
  const to = row[4] ?? "";
  const updatedOn = row[5] ?? "";
  const fromKnown = calendarDate(from);
  const toKnown = calendarDate(to);
  const updatedOnWhole = calendarDay(updatedOn);
  const fromWhole = calendarDay(from);
  const toWhole = calendarDay(to);
  const personalIdKnown = personalId.length === 12 && digits(personalId, 0, 12);
  if (personalId === "") out.fill(2, 0, 3);
  else personalIdVerdicts(personalId, out, 0, asOf);
  // residence-period/missing: personalId
  out[3] = verdict(personalId !== "");
  // residence-period/missing: kind
  out[4] = verdict(kind !== "");
  // residence-period/missing: address
  out[5] = verdict(address !== "");
  // residence-period/missing: from
  out[6] = verdict(from !== "");
  // residence-period/unknown-code: kind
  out[7] = kind !== "" ? verdict(kind === "permanent" || kind === "temporary" || kind === "current") : 2;
  // residence-period/too-long: address
  out[8] = address !== "" ? verdict(atMost(address, 500)) : 2;
  // residence-period/not-a-date: from
  out[9] = from !== "" ? verdict(fromKnown) : 2;
  // residence-period/not-a-date: to
  out[10] = to !== "" ? verdict(toKnown) : 2;
  // residence-period/not-a-day: updatedOn
  out[11] = updatedOn !== "" ? verdict(updatedOnWhole) : 2;
  // residence-period/not-composed: address
  out[12] = address !== "" ? verdict(composed(address)) : 2;
  // residence-period/in-future: from
  out[13] = asOf !== undefined && fromKnown ? verdict(from <= asOf) : 2;
  // residence-period/in-future: to
  out[14] = asOf !== undefined && toKnown ? verdict(to <= asOf) : 2;
  // residence-period/in-future: updatedOn
  out[15] = asOf !== undefined && updatedOnWhole ? verdict(updatedOn <= asOf) : 2;
  // residence-period/ends-before-start: to, from
  out[16] = fromKnown && toKnown ? verdict((fromWhole && toWhole && from <= to) || (!(fromWhole && toWhole) && numberAt(from, 0, 4) <= numberAt(to, 0, 4))) : 2;
  // residence-period/begins-before-birth: from, personalId
  out[17] = personalIdKnown && fromKnown ? verdict(1900 + 100 * Math.floor(numberAt(personalId, 3, 4) / 2) + numberAt(personalId, 4, 6) <= numberAt(from, 0, 4)) : 2;
}

const kindCodes = ["permanent","temporary","current"];

function isResidencePeriod(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { personalId, kind, address, from, to, updatedOn } = v;
  return (
    isPersonalId(personalId) &&
    (kind === "permanent" || kind === "temporary" || kind === "current") &&
    isText(address, 500) &&
    isPartialDate(from) &&
    (to === undefined || isPartialDate(to)) &&
    (updatedOn === undefined || isDay(updatedOn))
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is ResidencePeriod {
  return isResidencePeriod(value);
}

function explainResidencePeriod(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { personalId, kind, address, from, to, updatedOn } = v;
  out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
  out.code(kind, [...at, "kind"], kindCodes);
  out.text(address, [...at, "address"], 500);
  out.unitOf(from, [...at, "from"], examinePartialDate);
  if (to !== undefined) out.unitOf(to, [...at, "to"], examinePartialDate);
  if (updatedOn !== undefined) out.form(updatedOn, [...at, "updatedOn"], isDay, "not-a-day");
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("residence-period");
  explainResidencePeriod(value, [], out);
  return out.found;
}
