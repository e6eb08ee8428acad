// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { examine as examinePartialDate, is as isPartialDate } from "../../../fields/partial-date/index.js";
import { examine as examinePersonName, is as isPersonName } from "../../../fields/person-name/index.js";
import { findings as examineEnterpriseCode, is as isEnterpriseCode, verdicts as enterpriseCodeVerdicts } from "../../../identifiers/enterprise-code/enterprise-code.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, calendarDate, calendarDay, composed, numberAt, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import { isCountryCode, isDay, isWholeNumber } from "../../../databases/forms.js";
import type { Enterprise } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "enterprise-code/shape", severity: "refuse", dimension: "accuracy", columns: ["code"], jsOnly: false },
  { code: "enterprise-code/household-not-yet", severity: "refuse", dimension: "accuracy", columns: ["code"], jsOnly: false },
  { code: "enterprise-code/serial", severity: "refuse", dimension: "accuracy", columns: ["code"], jsOnly: false },
  { code: "enterprise-code/check-digit", severity: "refuse", dimension: "accuracy", columns: ["code"], jsOnly: false },
  { code: "enterprise-code/suffix", severity: "refuse", dimension: "accuracy", columns: ["code"], jsOnly: false },
  { code: "enterprise-code/old-registration", severity: "warning", dimension: "accuracy", columns: ["code"], jsOnly: false },
  { code: "enterprise-code/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["code"], jsOnly: false },
  { code: "enterprise-code/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["code"], jsOnly: false },
  { code: "enterprise/missing", severity: "refuse", dimension: "completeness", columns: ["code"], jsOnly: false },
  { code: "enterprise/missing", severity: "refuse", dimension: "completeness", columns: ["name"], jsOnly: false },
  { code: "enterprise/missing", severity: "refuse", dimension: "completeness", columns: ["kind"], jsOnly: false },
  { code: "enterprise/missing", severity: "refuse", dimension: "completeness", columns: ["headOffice"], jsOnly: false },
  { code: "enterprise/missing", severity: "refuse", dimension: "completeness", columns: ["status"], jsOnly: false },
  { code: "enterprise/too-long", severity: "refuse", dimension: "accuracy", columns: ["name"], jsOnly: false },
  { code: "enterprise/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["kind"], jsOnly: false },
  { code: "enterprise/too-long", severity: "refuse", dimension: "accuracy", columns: ["headOffice"], jsOnly: false },
  { code: "enterprise/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["representativeName"], jsOnly: true },
  { code: "enterprise/too-long", severity: "refuse", dimension: "accuracy", columns: ["representativeContactAddress"], jsOnly: false },
  { code: "enterprise/not-a-country-code", severity: "refuse", dimension: "accuracy", columns: ["representativeNationality"], jsOnly: false },
  { code: "enterprise/too-long", severity: "refuse", dimension: "accuracy", columns: ["representativePaperNumber"], jsOnly: false },
  { code: "enterprise/not-a-whole-number", severity: "refuse", dimension: "accuracy", columns: ["charterCapital"], jsOnly: false },
  { code: "enterprise/not-a-whole-number", severity: "refuse", dimension: "accuracy", columns: ["investmentCapital"], jsOnly: false },
  { code: "enterprise/not-a-day", severity: "refuse", dimension: "accuracy", columns: ["registeredOn"], jsOnly: false },
  { code: "enterprise/not-a-day", severity: "refuse", dimension: "accuracy", columns: ["amendedOn"], jsOnly: false },
  { code: "enterprise/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["status"], jsOnly: false },
  { code: "enterprise/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["statusSince"], jsOnly: false },
  { code: "enterprise/not-composed", severity: "warning", dimension: "cleanness", columns: ["name"], jsOnly: false },
  { code: "enterprise/not-composed", severity: "warning", dimension: "cleanness", columns: ["headOffice"], jsOnly: false },
  { code: "enterprise/not-composed", severity: "warning", dimension: "cleanness", columns: ["representativeContactAddress"], jsOnly: false },
  { code: "enterprise/not-composed", severity: "warning", dimension: "cleanness", columns: ["representativePaperNumber"], jsOnly: false },
  { code: "enterprise/in-future", severity: "refuse", dimension: "accuracy", columns: ["registeredOn"], jsOnly: false },
  { code: "enterprise/in-future", severity: "refuse", dimension: "accuracy", columns: ["amendedOn"], jsOnly: false },
  { code: "enterprise/in-future", severity: "refuse", dimension: "accuracy", columns: ["statusSince"], jsOnly: false },
  { code: "enterprise/amended-before-registered", severity: "refuse", dimension: "consistency", columns: ["amendedOn","registeredOn"], jsOnly: false },
  { code: "enterprise/status-before-registered", severity: "refuse", dimension: "consistency", columns: ["statusSince","registeredOn"], jsOnly: false },
  { code: "enterprise/no-charter-capital", severity: "warning", dimension: "consistency", columns: ["charterCapital","kind"], jsOnly: false },
  { code: "enterprise/no-investment-capital", severity: "warning", dimension: "consistency", columns: ["investmentCapital","kind"], jsOnly: false },
  { code: "enterprise/code-of-a-branch", severity: "warning", dimension: "consistency", columns: ["code"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const code = row[0] ?? "";
  const name = row[1] ?? "";
  const kind = row[2] ?? "";
  const headOffice = row[3] ?? "";
  const representativeName = row[4] ?? "";
  const representativeContactAddress = row[5] ?? "";
  const representativeNationality = row[6] ?? "";
  const representativePaperNumber = row[7] ?? "";
  const charterCapital = row[8] ?? "";
  const investmentCapital = row[9] ?? "";
  const registeredOn = row[10] ?? "";
  const amendedOn = row[11] ?? "";
  const status = row[12] ?? "";
  const statusSince = row[13] ?? "";
  const registeredOnWhole = calendarDay(registeredOn);
  const amendedOnWhole = calendarDay(amendedOn);
  const statusSinceKnown = calendarDate(statusSince);
  const registeredOnKnown = calendarDate(registeredOn);
  const statusSinceWhole = calendarDay(statusSince);
  if (code === "") out.fill(2, 0, 8);
  else enterpriseCodeVerdicts(code, out, 0, asOf);
  // enterprise/missing: code
  out[8] = verdict(code !== "");
  // enterprise/missing: name
  out[9] = verdict(name !== "");
  // enterprise/missing: kind
  out[10] = verdict(kind !== "");
  // enterprise/missing: headOffice
  out[11] = verdict(headOffice !== "");
  // enterprise/missing: status
  out[12] = verdict(status !== "");
  // enterprise/too-long: name
  out[13] = name !== "" ? verdict(atMost(name, 2000)) : 2;
  // enterprise/unknown-code: kind
  out[14] = kind !== "" ? verdict(kind === "limited-one" || kind === "limited-two" || kind === "joint-stock" || kind === "partnership" || kind === "private") : 2;
  // enterprise/too-long: headOffice
  out[15] = headOffice !== "" ? verdict(atMost(headOffice, 500)) : 2;
  // enterprise/not-a-name: representativeName
  out[16] = representativeName !== "" ? verdict(isPersonName(representativeName)) : 2;
  // enterprise/too-long: representativeContactAddress
  out[17] = representativeContactAddress !== "" ? verdict(atMost(representativeContactAddress, 500)) : 2;
  // enterprise/not-a-country-code: representativeNationality
  out[18] = representativeNationality !== "" ? verdict(/^(?:[A-Z]{2})$/u.test(representativeNationality)) : 2;
  // enterprise/too-long: representativePaperNumber
  out[19] = representativePaperNumber !== "" ? verdict(atMost(representativePaperNumber, 100)) : 2;
  // enterprise/not-a-whole-number: charterCapital
  out[20] = charterCapital !== "" ? verdict(/^(?:0|[1-9][0-9]{0,17})$/u.test(charterCapital)) : 2;
  // enterprise/not-a-whole-number: investmentCapital
  out[21] = investmentCapital !== "" ? verdict(/^(?:0|[1-9][0-9]{0,17})$/u.test(investmentCapital)) : 2;
  // enterprise/not-a-day: registeredOn
  out[22] = registeredOn !== "" ? verdict(registeredOnWhole) : 2;
  // enterprise/not-a-day: amendedOn
  out[23] = amendedOn !== "" ? verdict(amendedOnWhole) : 2;
  // enterprise/unknown-code: status
  out[24] = status !== "" ? verdict(status === "active" || status === "suspended" || status === "not-at-address" || status === "revoked-for-tax" || status === "dissolving" || status === "going-bankrupt" || status === "ended") : 2;
  // enterprise/not-a-date: statusSince
  out[25] = statusSince !== "" ? verdict(statusSinceKnown) : 2;
  // enterprise/not-composed: name
  out[26] = name !== "" ? verdict(composed(name)) : 2;
  // enterprise/not-composed: headOffice
  out[27] = headOffice !== "" ? verdict(composed(headOffice)) : 2;
  // enterprise/not-composed: representativeContactAddress
  out[28] = representativeContactAddress !== "" ? verdict(composed(representativeContactAddress)) : 2;
  // enterprise/not-composed: representativePaperNumber
  out[29] = representativePaperNumber !== "" ? verdict(composed(representativePaperNumber)) : 2;
  // enterprise/in-future: registeredOn
  out[30] = asOf !== undefined && registeredOnWhole ? verdict(registeredOn <= asOf) : 2;
  // enterprise/in-future: amendedOn
  out[31] = asOf !== undefined && amendedOnWhole ? verdict(amendedOn <= asOf) : 2;
  // enterprise/in-future: statusSince
  out[32] = asOf !== undefined && statusSinceKnown ? verdict(statusSince <= asOf) : 2;
  // enterprise/amended-before-registered: amendedOn, registeredOn
  out[33] = registeredOnWhole && amendedOnWhole ? verdict(registeredOn <= amendedOn) : 2;
  // enterprise/status-before-registered: statusSince, registeredOn
  out[34] = registeredOnKnown && statusSinceKnown ? verdict((registeredOnWhole && statusSinceWhole && registeredOn <= statusSince) || (!(registeredOnWhole && statusSinceWhole) && numberAt(registeredOn, 0, 4) <= numberAt(statusSince, 0, 4))) : 2;
  // enterprise/no-charter-capital: charterCapital, kind
  out[35] = (kind === "limited-one" || kind === "limited-two" || kind === "joint-stock" || kind === "partnership") ? verdict(charterCapital !== "") : 2;
  // enterprise/no-investment-capital: investmentCapital, kind
  out[36] = kind === "private" ? verdict(investmentCapital !== "") : 2;
  // enterprise/code-of-a-branch: code
  out[37] = code !== "" ? verdict(!/^(?:[0-9]{10}-[0-9]{3})$/u.test(code)) : 2;
}

const kindCodes = ["limited-one","limited-two","joint-stock","partnership","private"];
const statusCodes = ["active","suspended","not-at-address","revoked-for-tax","dissolving","going-bankrupt","ended"];

function isRepresentative(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { name, contactAddress, nationality, paperNumber } = v;
  return (
    isPersonName(name) &&
    (contactAddress === undefined || isText(contactAddress, 500)) &&
    (nationality === undefined || isCountryCode(nationality)) &&
    (paperNumber === undefined || isText(paperNumber, 100))
  );
}

function isBusinessLinesItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { code, name, main } = v;
  return (
    (code === undefined || isText(code, 100)) &&
    isText(name, 2000) &&
    (main === undefined || typeof main === "boolean")
  );
}

function isBusinessLines(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isBusinessLinesItem(v[i])) return false;
  return true;
}

function isEnterprise(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { code, name, kind, headOffice, representative, charterCapital, investmentCapital, registeredOn, amendedOn, status, statusSince, businessLines } = v;
  return (
    isEnterpriseCode(code) &&
    isText(name, 2000) &&
    (kind === "limited-one" || kind === "limited-two" || kind === "joint-stock" || kind === "partnership" || kind === "private") &&
    isText(headOffice, 500) &&
    (representative === undefined || isRepresentative(representative)) &&
    (charterCapital === undefined || isWholeNumber(charterCapital)) &&
    (investmentCapital === undefined || isWholeNumber(investmentCapital)) &&
    (registeredOn === undefined || isDay(registeredOn)) &&
    (amendedOn === undefined || isDay(amendedOn)) &&
    (status === "active" || status === "suspended" || status === "not-at-address" || status === "revoked-for-tax" || status === "dissolving" || status === "going-bankrupt" || status === "ended") &&
    (statusSince === undefined || isPartialDate(statusSince)) &&
    isBusinessLines(businessLines)
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is Enterprise {
  return isEnterprise(value);
}

function explainRepresentative(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, contactAddress, nationality, paperNumber } = v;
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (contactAddress !== undefined) out.text(contactAddress, [...at, "contactAddress"], 500);
  if (nationality !== undefined) out.form(nationality, [...at, "nationality"], isCountryCode, "not-a-country-code");
  if (paperNumber !== undefined) out.text(paperNumber, [...at, "paperNumber"], 100);
}

function explainBusinessLinesItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { code, name, main } = v;
  if (code !== undefined) out.text(code, [...at, "code"], 100);
  out.text(name, [...at, "name"], 2000);
  if (main !== undefined) out.yesOrNo(main, [...at, "main"]);
}

function explainBusinessLines(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainBusinessLinesItem(v[i], [...at, i], out);
}

function explainEnterprise(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { code, name, kind, headOffice, representative, charterCapital, investmentCapital, registeredOn, amendedOn, status, statusSince, businessLines } = v;
  out.unitOf(code, [...at, "code"], examineEnterpriseCode);
  out.text(name, [...at, "name"], 2000);
  out.code(kind, [...at, "kind"], kindCodes);
  out.text(headOffice, [...at, "headOffice"], 500);
  if (representative !== undefined) explainRepresentative(representative, [...at, "representative"], out);
  if (charterCapital !== undefined) out.form(charterCapital, [...at, "charterCapital"], isWholeNumber, "not-a-whole-number");
  if (investmentCapital !== undefined) out.form(investmentCapital, [...at, "investmentCapital"], isWholeNumber, "not-a-whole-number");
  if (registeredOn !== undefined) out.form(registeredOn, [...at, "registeredOn"], isDay, "not-a-day");
  if (amendedOn !== undefined) out.form(amendedOn, [...at, "amendedOn"], isDay, "not-a-day");
  out.code(status, [...at, "status"], statusCodes);
  if (statusSince !== undefined) out.unitOf(statusSince, [...at, "statusSince"], examinePartialDate);
  explainBusinessLines(businessLines, [...at, "businessLines"], out);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("enterprise");
  explainEnterprise(value, [], out);
  return out.found;
}
