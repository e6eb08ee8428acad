// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { examine as examinePersonName, is as isPersonName } from "../../../fields/person-name/index.js";
import { findings as examinePersonalId, is as isPersonalId, verdicts as personalIdVerdicts } from "../../../identifiers/personal-id/personal-id.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, composed, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import type { Household } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "personal-id/shape", severity: "refuse", dimension: "accuracy", columns: ["headPersonalId"], jsOnly: false },
  { code: "personal-id/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["headPersonalId"], jsOnly: false },
  { code: "personal-id/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["headPersonalId"], jsOnly: false },
  { code: "household/missing", severity: "refuse", dimension: "completeness", columns: ["fileNumber"], jsOnly: false },
  { code: "household/missing", severity: "refuse", dimension: "completeness", columns: ["residence"], jsOnly: false },
  { code: "household/missing", severity: "refuse", dimension: "completeness", columns: ["headName"], jsOnly: false },
  { code: "household/too-long", severity: "refuse", dimension: "accuracy", columns: ["fileNumber"], jsOnly: false },
  { code: "household/too-long", severity: "refuse", dimension: "accuracy", columns: ["residence"], jsOnly: false },
  { code: "household/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["headName"], jsOnly: true },
  { code: "household/not-composed", severity: "warning", dimension: "cleanness", columns: ["fileNumber"], jsOnly: false },
  { code: "household/not-composed", severity: "warning", dimension: "cleanness", columns: ["residence"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const fileNumber = row[0] ?? "";
  const residence = row[1] ?? "";
  const headName = row[2] ?? "";
  const headPersonalId = row[3] ?? "";

  if (headPersonalId === "") out.fill(2, 0, 3);
  else personalIdVerdicts(headPersonalId, out, 0, asOf);
  // household/missing: fileNumber
  out[3] = verdict(fileNumber !== "");
  // household/missing: residence
  out[4] = verdict(residence !== "");
  // household/missing: headName
  out[5] = verdict(headName !== "");
  // household/too-long: fileNumber
  out[6] = fileNumber !== "" ? verdict(atMost(fileNumber, 100)) : 2;
  // household/too-long: residence
  out[7] = residence !== "" ? verdict(atMost(residence, 500)) : 2;
  // household/not-a-name: headName
  out[8] = headName !== "" ? verdict(isPersonName(headName)) : 2;
  // household/not-composed: fileNumber
  out[9] = fileNumber !== "" ? verdict(composed(fileNumber)) : 2;
  // household/not-composed: residence
  out[10] = residence !== "" ? verdict(composed(residence)) : 2;
}



function isHead(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { name, personalId } = v;
  return (
    isPersonName(name) &&
    (personalId === undefined || isPersonalId(personalId))
  );
}

function isMembersItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { name, personalId, relation } = v;
  return (
    isPersonName(name) &&
    (personalId === undefined || isPersonalId(personalId)) &&
    (relation === undefined || isText(relation, 100))
  );
}

function isMembers(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isMembersItem(v[i])) return false;
  return true;
}

function isHousehold(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { fileNumber, residence, head, members } = v;
  return (
    isText(fileNumber, 100) &&
    isText(residence, 500) &&
    isHead(head) &&
    isMembers(members)
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is Household {
  return isHousehold(value);
}

function explainHead(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, personalId } = v;
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (personalId !== undefined) out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
}

function explainMembersItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, personalId, relation } = v;
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (personalId !== undefined) out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
  if (relation !== undefined) out.text(relation, [...at, "relation"], 100);
}

function explainMembers(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainMembersItem(v[i], [...at, i], out);
}

function explainHousehold(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { fileNumber, residence, head, members } = v;
  out.text(fileNumber, [...at, "fileNumber"], 100);
  out.text(residence, [...at, "residence"], 500);
  explainHead(head, [...at, "head"], out);
  explainMembers(members, [...at, "members"], out);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("household");
  explainHousehold(value, [], out);
  return out.found;
}
