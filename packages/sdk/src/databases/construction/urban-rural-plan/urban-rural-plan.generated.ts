// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { examine as examinePartialDate, is as isPartialDate } from "../../../fields/partial-date/index.js";
import { examine as examinePersonName, is as isPersonName } from "../../../fields/person-name/index.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, calendarDate, composed, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import { isDecimalNumber } from "../../../databases/forms.js";
import type { UrbanRuralPlan } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "urban-rural-plan/missing", severity: "refuse", dimension: "completeness", columns: ["id"], jsOnly: false },
  { code: "urban-rural-plan/missing", severity: "refuse", dimension: "completeness", columns: ["name"], jsOnly: false },
  { code: "urban-rural-plan/missing", severity: "refuse", dimension: "completeness", columns: ["kind"], jsOnly: false },
  { code: "urban-rural-plan/too-long", severity: "refuse", dimension: "accuracy", columns: ["id"], jsOnly: false },
  { code: "urban-rural-plan/too-long", severity: "refuse", dimension: "accuracy", columns: ["name"], jsOnly: false },
  { code: "urban-rural-plan/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["kind"], jsOnly: false },
  { code: "urban-rural-plan/too-long", severity: "refuse", dimension: "accuracy", columns: ["level"], jsOnly: false },
  { code: "urban-rural-plan/too-long", severity: "refuse", dimension: "accuracy", columns: ["location"], jsOnly: false },
  { code: "urban-rural-plan/too-long", severity: "refuse", dimension: "accuracy", columns: ["scope"], jsOnly: false },
  { code: "urban-rural-plan/not-a-number", severity: "refuse", dimension: "accuracy", columns: ["area"], jsOnly: false },
  { code: "urban-rural-plan/too-long", severity: "refuse", dimension: "accuracy", columns: ["preparedBy"], jsOnly: false },
  { code: "urban-rural-plan/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["director"], jsOnly: true },
  { code: "urban-rural-plan/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["leads"], jsOnly: true },
  { code: "urban-rural-plan/too-long", severity: "refuse", dimension: "accuracy", columns: ["appraisedBy"], jsOnly: false },
  { code: "urban-rural-plan/too-long", severity: "refuse", dimension: "accuracy", columns: ["approvedBy"], jsOnly: false },
  { code: "urban-rural-plan/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["year"], jsOnly: false },
  { code: "urban-rural-plan/too-long", severity: "refuse", dimension: "accuracy", columns: ["decisionNumber"], jsOnly: false },
  { code: "urban-rural-plan/too-long", severity: "refuse", dimension: "accuracy", columns: ["files"], jsOnly: false },
  { code: "urban-rural-plan/not-composed", severity: "warning", dimension: "cleanness", columns: ["id"], jsOnly: false },
  { code: "urban-rural-plan/not-composed", severity: "warning", dimension: "cleanness", columns: ["name"], jsOnly: false },
  { code: "urban-rural-plan/not-composed", severity: "warning", dimension: "cleanness", columns: ["level"], jsOnly: false },
  { code: "urban-rural-plan/not-composed", severity: "warning", dimension: "cleanness", columns: ["location"], jsOnly: false },
  { code: "urban-rural-plan/not-composed", severity: "warning", dimension: "cleanness", columns: ["scope"], jsOnly: false },
  { code: "urban-rural-plan/not-composed", severity: "warning", dimension: "cleanness", columns: ["preparedBy"], jsOnly: false },
  { code: "urban-rural-plan/not-composed", severity: "warning", dimension: "cleanness", columns: ["appraisedBy"], jsOnly: false },
  { code: "urban-rural-plan/not-composed", severity: "warning", dimension: "cleanness", columns: ["approvedBy"], jsOnly: false },
  { code: "urban-rural-plan/not-composed", severity: "warning", dimension: "cleanness", columns: ["decisionNumber"], jsOnly: false },
  { code: "urban-rural-plan/not-composed", severity: "warning", dimension: "cleanness", columns: ["files"], jsOnly: false },
  { code: "urban-rural-plan/in-future", severity: "refuse", dimension: "accuracy", columns: ["year"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const id = row[0] ?? "";
  const name = row[1] ?? "";
  const kind = row[2] ?? "";
  const level = row[3] ?? "";
  const location = row[4] ?? "";
  const scope = row[5] ?? "";
  const area = row[6] ?? "";
  const preparedBy = row[7] ?? "";
  const director = row[8] ?? "";
  const leads = row[9] ?? "";
  const appraisedBy = row[10] ?? "";
  const approvedBy = row[11] ?? "";
  const year = row[12] ?? "";
  const decisionNumber = row[13] ?? "";
  const files = row[14] ?? "";
  const yearKnown = calendarDate(year);
  // urban-rural-plan/missing: id
  out[0] = verdict(id !== "");
  // urban-rural-plan/missing: name
  out[1] = verdict(name !== "");
  // urban-rural-plan/missing: kind
  out[2] = verdict(kind !== "");
  // urban-rural-plan/too-long: id
  out[3] = id !== "" ? verdict(atMost(id, 100)) : 2;
  // urban-rural-plan/too-long: name
  out[4] = name !== "" ? verdict(atMost(name, 2000)) : 2;
  // urban-rural-plan/unknown-code: kind
  out[5] = kind !== "" ? verdict(kind === "urban" || kind === "rural" || kind === "functional-area" || kind === "underground" || kind === "infrastructure") : 2;
  // urban-rural-plan/too-long: level
  out[6] = level !== "" ? verdict(atMost(level, 100)) : 2;
  // urban-rural-plan/too-long: location
  out[7] = location !== "" ? verdict(atMost(location, 500)) : 2;
  // urban-rural-plan/too-long: scope
  out[8] = scope !== "" ? verdict(atMost(scope, 2000)) : 2;
  // urban-rural-plan/not-a-number: area
  out[9] = area !== "" ? verdict(/^(?:(0|[1-9][0-9]{0,17})([.][0-9]{1,9})?)$/u.test(area)) : 2;
  // urban-rural-plan/too-long: preparedBy
  out[10] = preparedBy !== "" ? verdict(atMost(preparedBy, 100)) : 2;
  // urban-rural-plan/not-a-name: director
  out[11] = director !== "" ? verdict(isPersonName(director)) : 2;
  // urban-rural-plan/not-a-name: leads
  out[12] = leads !== "" ? verdict(isPersonName(leads)) : 2;
  // urban-rural-plan/too-long: appraisedBy
  out[13] = appraisedBy !== "" ? verdict(atMost(appraisedBy, 100)) : 2;
  // urban-rural-plan/too-long: approvedBy
  out[14] = approvedBy !== "" ? verdict(atMost(approvedBy, 100)) : 2;
  // urban-rural-plan/not-a-date: year
  out[15] = year !== "" ? verdict(yearKnown) : 2;
  // urban-rural-plan/too-long: decisionNumber
  out[16] = decisionNumber !== "" ? verdict(atMost(decisionNumber, 100)) : 2;
  // urban-rural-plan/too-long: files
  out[17] = files !== "" ? verdict(atMost(files, 2000)) : 2;
  // urban-rural-plan/not-composed: id
  out[18] = id !== "" ? verdict(composed(id)) : 2;
  // urban-rural-plan/not-composed: name
  out[19] = name !== "" ? verdict(composed(name)) : 2;
  // urban-rural-plan/not-composed: level
  out[20] = level !== "" ? verdict(composed(level)) : 2;
  // urban-rural-plan/not-composed: location
  out[21] = location !== "" ? verdict(composed(location)) : 2;
  // urban-rural-plan/not-composed: scope
  out[22] = scope !== "" ? verdict(composed(scope)) : 2;
  // urban-rural-plan/not-composed: preparedBy
  out[23] = preparedBy !== "" ? verdict(composed(preparedBy)) : 2;
  // urban-rural-plan/not-composed: appraisedBy
  out[24] = appraisedBy !== "" ? verdict(composed(appraisedBy)) : 2;
  // urban-rural-plan/not-composed: approvedBy
  out[25] = approvedBy !== "" ? verdict(composed(approvedBy)) : 2;
  // urban-rural-plan/not-composed: decisionNumber
  out[26] = decisionNumber !== "" ? verdict(composed(decisionNumber)) : 2;
  // urban-rural-plan/not-composed: files
  out[27] = files !== "" ? verdict(composed(files)) : 2;
  // urban-rural-plan/in-future: year
  out[28] = asOf !== undefined && yearKnown ? verdict(year <= asOf) : 2;
}

const kindCodes = ["urban","rural","functional-area","underground","infrastructure"];

function isLeads(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isPersonName(v[i])) return false;
  return true;
}

function isFiles(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isText(v[i], 2000)) return false;
  return true;
}

function isUrbanRuralPlan(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { id, name, kind, level, location, scope, area, preparedBy, director, leads, appraisedBy, approvedBy, year, decisionNumber, files } = v;
  return (
    isText(id, 100) &&
    isText(name, 2000) &&
    (kind === "urban" || kind === "rural" || kind === "functional-area" || kind === "underground" || kind === "infrastructure") &&
    (level === undefined || isText(level, 100)) &&
    (location === undefined || isText(location, 500)) &&
    (scope === undefined || isText(scope, 2000)) &&
    (area === undefined || isDecimalNumber(area)) &&
    (preparedBy === undefined || isText(preparedBy, 100)) &&
    (director === undefined || isPersonName(director)) &&
    isLeads(leads) &&
    (appraisedBy === undefined || isText(appraisedBy, 100)) &&
    (approvedBy === undefined || isText(approvedBy, 100)) &&
    (year === undefined || isPartialDate(year)) &&
    (decisionNumber === undefined || isText(decisionNumber, 100)) &&
    isFiles(files)
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is UrbanRuralPlan {
  return isUrbanRuralPlan(value);
}

function explainLeads(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) out.unitOf(v[i], [...at, i], examinePersonName);
}

function explainFiles(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) out.text(v[i], [...at, i], 2000);
}

function explainUrbanRuralPlan(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { id, name, kind, level, location, scope, area, preparedBy, director, leads, appraisedBy, approvedBy, year, decisionNumber, files } = v;
  out.text(id, [...at, "id"], 100);
  out.text(name, [...at, "name"], 2000);
  out.code(kind, [...at, "kind"], kindCodes);
  if (level !== undefined) out.text(level, [...at, "level"], 100);
  if (location !== undefined) out.text(location, [...at, "location"], 500);
  if (scope !== undefined) out.text(scope, [...at, "scope"], 2000);
  if (area !== undefined) out.form(area, [...at, "area"], isDecimalNumber, "not-a-number");
  if (preparedBy !== undefined) out.text(preparedBy, [...at, "preparedBy"], 100);
  if (director !== undefined) out.unitOf(director, [...at, "director"], examinePersonName);
  explainLeads(leads, [...at, "leads"], out);
  if (appraisedBy !== undefined) out.text(appraisedBy, [...at, "appraisedBy"], 100);
  if (approvedBy !== undefined) out.text(approvedBy, [...at, "approvedBy"], 100);
  if (year !== undefined) out.unitOf(year, [...at, "year"], examinePartialDate);
  if (decisionNumber !== undefined) out.text(decisionNumber, [...at, "decisionNumber"], 100);
  explainFiles(files, [...at, "files"], out);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("urban-rural-plan");
  explainUrbanRuralPlan(value, [], out);
  return out.found;
}
