// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { examine as examinePersonName, is as isPersonName } from "../../../fields/person-name/index.js";
import { findings as examinePersonalId, is as isPersonalId, verdicts as personalIdVerdicts } from "../../../identifiers/personal-id/personal-id.generated.js";
import { Faults, isObject, type Fault, type Path } from "../../../rules/record-faults.js";
import { digits, numberAt, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import { isCountryCode } from "../../../databases/forms.js";
import type { Relative } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "personal-id/shape", severity: "refuse", dimension: "accuracy", columns: ["personalId"], jsOnly: false },
  { code: "personal-id/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["personalId"], jsOnly: false },
  { code: "personal-id/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["personalId"], jsOnly: false },
  { code: "personal-id/shape", severity: "refuse", dimension: "accuracy", columns: ["relativePersonalId"], jsOnly: false },
  { code: "personal-id/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["relativePersonalId"], jsOnly: false },
  { code: "personal-id/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["relativePersonalId"], jsOnly: false },
  { code: "relative/missing", severity: "refuse", dimension: "completeness", columns: ["personalId"], jsOnly: false },
  { code: "relative/missing", severity: "refuse", dimension: "completeness", columns: ["role"], jsOnly: false },
  { code: "relative/missing", severity: "refuse", dimension: "completeness", columns: ["name"], jsOnly: false },
  { code: "relative/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["role"], jsOnly: false },
  { code: "relative/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["name"], jsOnly: true },
  { code: "relative/not-a-country-code", severity: "refuse", dimension: "accuracy", columns: ["nationality"], jsOnly: false },
  { code: "relative/people-share-id", severity: "warning", dimension: "consistency", columns: ["relativePersonalId","personalId"], jsOnly: false },
  { code: "relative/parent-not-older", severity: "warning", dimension: "consistency", columns: ["relativePersonalId","personalId"], jsOnly: false },
  { code: "relative/father-id-of-a-woman", severity: "warning", dimension: "consistency", columns: ["relativePersonalId","role"], jsOnly: false },
  { code: "relative/mother-id-of-a-man", severity: "warning", dimension: "consistency", columns: ["relativePersonalId","role"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const personalId = row[0] ?? "";
  const role = row[1] ?? "";
  const name = row[2] ?? "";
  const relativePersonalId = row[3] ?? "";
  const nationality = row[4] ?? "";
  const personalIdKnown = personalId.length === 12 && digits(personalId, 0, 12);
  const relativePersonalIdKnown = relativePersonalId.length === 12 && digits(relativePersonalId, 0, 12);
  if (personalId === "") out.fill(2, 0, 3);
  else personalIdVerdicts(personalId, out, 0, asOf);
  if (relativePersonalId === "") out.fill(2, 3, 6);
  else personalIdVerdicts(relativePersonalId, out, 3, asOf);
  // relative/missing: personalId
  out[6] = verdict(personalId !== "");
  // relative/missing: role
  out[7] = verdict(role !== "");
  // relative/missing: name
  out[8] = verdict(name !== "");
  // relative/unknown-code: role
  out[9] = role !== "" ? verdict(role === "father" || role === "mother" || role === "spouse" || role === "child" || role === "legal-representative" || role === "represented") : 2;
  // relative/not-a-name: name
  out[10] = name !== "" ? verdict(isPersonName(name)) : 2;
  // relative/not-a-country-code: nationality
  out[11] = nationality !== "" ? verdict(/^(?:[A-Z]{2})$/u.test(nationality)) : 2;
  // relative/people-share-id: relativePersonalId, personalId
  out[12] = personalIdKnown && relativePersonalIdKnown ? verdict(personalId !== relativePersonalId) : 2;
  // relative/parent-not-older: relativePersonalId, personalId
  out[13] = (role === "father" || role === "mother") && personalIdKnown && relativePersonalIdKnown ? verdict(1900 + 100 * Math.floor(numberAt(relativePersonalId, 3, 4) / 2) + numberAt(relativePersonalId, 4, 6) < 1900 + 100 * Math.floor(numberAt(personalId, 3, 4) / 2) + numberAt(personalId, 4, 6)) : 2;
  // relative/father-id-of-a-woman: relativePersonalId, role
  out[14] = role === "father" && relativePersonalIdKnown ? verdict(numberAt(relativePersonalId, 3, 4) % 2 === 0) : 2;
  // relative/mother-id-of-a-man: relativePersonalId, role
  out[15] = role === "mother" && relativePersonalIdKnown ? verdict(numberAt(relativePersonalId, 3, 4) % 2 === 1) : 2;
}

const roleCodes = ["father","mother","spouse","child","legal-representative","represented"];

function isRelative(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { personalId, role, name, relativePersonalId, nationality } = v;
  return (
    isPersonalId(personalId) &&
    (role === "father" || role === "mother" || role === "spouse" || role === "child" || role === "legal-representative" || role === "represented") &&
    isPersonName(name) &&
    (relativePersonalId === undefined || isPersonalId(relativePersonalId)) &&
    (nationality === undefined || isCountryCode(nationality))
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is Relative {
  return isRelative(value);
}

function explainRelative(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { personalId, role, name, relativePersonalId, nationality } = v;
  out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
  out.code(role, [...at, "role"], roleCodes);
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (relativePersonalId !== undefined) out.unitOf(relativePersonalId, [...at, "relativePersonalId"], examinePersonalId);
  if (nationality !== undefined) out.form(nationality, [...at, "nationality"], isCountryCode, "not-a-country-code");
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("relative");
  explainRelative(value, [], out);
  return out.found;
}
