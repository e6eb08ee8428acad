// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { examine as examinePersonName, is as isPersonName } from "../../../fields/person-name/index.js";
import { findings as examineEnterpriseCode, is as isEnterpriseCode, verdicts as enterpriseCodeVerdicts } from "../../../identifiers/enterprise-code/enterprise-code.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, calendarDay, composed, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import { isCountryCode, isDay, isDecimalNumber, isWholeNumber } from "../../../databases/forms.js";
import type { EnterpriseMember } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "enterprise-code/shape", severity: "refuse", dimension: "accuracy", columns: ["enterpriseCode"], jsOnly: false },
  { code: "enterprise-code/household-not-yet", severity: "refuse", dimension: "accuracy", columns: ["enterpriseCode"], jsOnly: false },
  { code: "enterprise-code/serial", severity: "refuse", dimension: "accuracy", columns: ["enterpriseCode"], jsOnly: false },
  { code: "enterprise-code/check-digit", severity: "refuse", dimension: "accuracy", columns: ["enterpriseCode"], jsOnly: false },
  { code: "enterprise-code/suffix", severity: "refuse", dimension: "accuracy", columns: ["enterpriseCode"], jsOnly: false },
  { code: "enterprise-code/old-registration", severity: "warning", dimension: "accuracy", columns: ["enterpriseCode"], jsOnly: false },
  { code: "enterprise-code/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["enterpriseCode"], jsOnly: false },
  { code: "enterprise-code/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["enterpriseCode"], jsOnly: false },
  { code: "enterprise-code/shape", severity: "refuse", dimension: "accuracy", columns: ["organisationCode"], jsOnly: false },
  { code: "enterprise-code/household-not-yet", severity: "refuse", dimension: "accuracy", columns: ["organisationCode"], jsOnly: false },
  { code: "enterprise-code/serial", severity: "refuse", dimension: "accuracy", columns: ["organisationCode"], jsOnly: false },
  { code: "enterprise-code/check-digit", severity: "refuse", dimension: "accuracy", columns: ["organisationCode"], jsOnly: false },
  { code: "enterprise-code/suffix", severity: "refuse", dimension: "accuracy", columns: ["organisationCode"], jsOnly: false },
  { code: "enterprise-code/old-registration", severity: "warning", dimension: "accuracy", columns: ["organisationCode"], jsOnly: false },
  { code: "enterprise-code/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["organisationCode"], jsOnly: false },
  { code: "enterprise-code/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["organisationCode"], jsOnly: false },
  { code: "enterprise-member/missing", severity: "refuse", dimension: "completeness", columns: ["enterpriseCode"], jsOnly: false },
  { code: "enterprise-member/missing", severity: "refuse", dimension: "completeness", columns: ["kind"], jsOnly: false },
  { code: "enterprise-member/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["kind"], jsOnly: false },
  { code: "enterprise-member/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["personName"], jsOnly: true },
  { code: "enterprise-member/not-a-country-code", severity: "refuse", dimension: "accuracy", columns: ["personNationality"], jsOnly: false },
  { code: "enterprise-member/too-long", severity: "refuse", dimension: "accuracy", columns: ["personContactAddress"], jsOnly: false },
  { code: "enterprise-member/too-long", severity: "refuse", dimension: "accuracy", columns: ["personPaperNumber"], jsOnly: false },
  { code: "enterprise-member/too-long", severity: "refuse", dimension: "accuracy", columns: ["organisationName"], jsOnly: false },
  { code: "enterprise-member/too-long", severity: "refuse", dimension: "accuracy", columns: ["organisationHeadOffice"], jsOnly: false },
  { code: "enterprise-member/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["representativeName"], jsOnly: true },
  { code: "enterprise-member/not-a-country-code", severity: "refuse", dimension: "accuracy", columns: ["representativeNationality"], jsOnly: false },
  { code: "enterprise-member/too-long", severity: "refuse", dimension: "accuracy", columns: ["representativeContactAddress"], jsOnly: false },
  { code: "enterprise-member/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["signed"], jsOnly: false },
  { code: "enterprise-member/not-a-whole-number", severity: "refuse", dimension: "accuracy", columns: ["contributionValue"], jsOnly: false },
  { code: "enterprise-member/not-a-number", severity: "refuse", dimension: "accuracy", columns: ["contributionPercent"], jsOnly: false },
  { code: "enterprise-member/too-long", severity: "refuse", dimension: "accuracy", columns: ["contributionAssetKind"], jsOnly: false },
  { code: "enterprise-member/not-a-number", severity: "refuse", dimension: "accuracy", columns: ["contributionAssetQuantity"], jsOnly: false },
  { code: "enterprise-member/not-a-whole-number", severity: "refuse", dimension: "accuracy", columns: ["contributionAssetValue"], jsOnly: false },
  { code: "enterprise-member/not-a-day", severity: "refuse", dimension: "accuracy", columns: ["contributionDueOn"], jsOnly: false },
  { code: "enterprise-member/not-a-whole-number", severity: "refuse", dimension: "accuracy", columns: ["sharesNumber"], jsOnly: false },
  { code: "enterprise-member/too-long", severity: "refuse", dimension: "accuracy", columns: ["sharesKind"], jsOnly: false },
  { code: "enterprise-member/not-a-number", severity: "refuse", dimension: "accuracy", columns: ["sharesPercent"], jsOnly: false },
  { code: "enterprise-member/not-composed", severity: "warning", dimension: "cleanness", columns: ["personContactAddress"], jsOnly: false },
  { code: "enterprise-member/not-composed", severity: "warning", dimension: "cleanness", columns: ["personPaperNumber"], jsOnly: false },
  { code: "enterprise-member/not-composed", severity: "warning", dimension: "cleanness", columns: ["organisationName"], jsOnly: false },
  { code: "enterprise-member/not-composed", severity: "warning", dimension: "cleanness", columns: ["organisationHeadOffice"], jsOnly: false },
  { code: "enterprise-member/not-composed", severity: "warning", dimension: "cleanness", columns: ["representativeContactAddress"], jsOnly: false },
  { code: "enterprise-member/not-composed", severity: "warning", dimension: "cleanness", columns: ["contributionAssetKind"], jsOnly: false },
  { code: "enterprise-member/not-composed", severity: "warning", dimension: "cleanness", columns: ["sharesKind"], jsOnly: false },
  { code: "enterprise-member/more-than-whole", severity: "refuse", dimension: "consistency", columns: ["contributionPercent"], jsOnly: false },
  { code: "enterprise-member/more-than-whole", severity: "refuse", dimension: "consistency", columns: ["sharesPercent"], jsOnly: false },
  { code: "enterprise-member/no-person", severity: "warning", dimension: "consistency", columns: ["personName","kind"], jsOnly: false },
  { code: "enterprise-member/no-organisation", severity: "warning", dimension: "consistency", columns: ["organisationName","kind"], jsOnly: false },
  { code: "enterprise-member/no-contribution", severity: "warning", dimension: "consistency", columns: ["contributionValue","sharesNumber"], jsOnly: false },
  { code: "enterprise-member/member-of-itself", severity: "warning", dimension: "consistency", columns: ["organisationCode","enterpriseCode"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const enterpriseCode = row[0] ?? "";
  const kind = row[1] ?? "";
  const personName = row[2] ?? "";
  const personNationality = row[3] ?? "";
  const personContactAddress = row[4] ?? "";
  const personPaperNumber = row[5] ?? "";
  const organisationName = row[6] ?? "";
  const organisationCode = row[7] ?? "";
  const organisationHeadOffice = row[8] ?? "";
  const representativeName = row[9] ?? "";
  const representativeNationality = row[10] ?? "";
  const representativeContactAddress = row[11] ?? "";
  const signed = row[12] ?? "";
  const contributionValue = row[13] ?? "";
  const contributionPercent = row[14] ?? "";
  const contributionAssetKind = row[15] ?? "";
  const contributionAssetQuantity = row[16] ?? "";
  const contributionAssetValue = row[17] ?? "";
  const contributionDueOn = row[18] ?? "";
  const sharesNumber = row[19] ?? "";
  const sharesKind = row[20] ?? "";
  const sharesPercent = row[21] ?? "";
  const contributionDueOnWhole = calendarDay(contributionDueOn);
  if (enterpriseCode === "") out.fill(2, 0, 8);
  else enterpriseCodeVerdicts(enterpriseCode, out, 0, asOf);
  if (organisationCode === "") out.fill(2, 8, 16);
  else enterpriseCodeVerdicts(organisationCode, out, 8, asOf);
  // enterprise-member/missing: enterpriseCode
  out[16] = verdict(enterpriseCode !== "");
  // enterprise-member/missing: kind
  out[17] = verdict(kind !== "");
  // enterprise-member/unknown-code: kind
  out[18] = kind !== "" ? verdict(kind === "person" || kind === "organisation") : 2;
  // enterprise-member/not-a-name: personName
  out[19] = personName !== "" ? verdict(isPersonName(personName)) : 2;
  // enterprise-member/not-a-country-code: personNationality
  out[20] = personNationality !== "" ? verdict(/^(?:[A-Z]{2})$/u.test(personNationality)) : 2;
  // enterprise-member/too-long: personContactAddress
  out[21] = personContactAddress !== "" ? verdict(atMost(personContactAddress, 500)) : 2;
  // enterprise-member/too-long: personPaperNumber
  out[22] = personPaperNumber !== "" ? verdict(atMost(personPaperNumber, 100)) : 2;
  // enterprise-member/too-long: organisationName
  out[23] = organisationName !== "" ? verdict(atMost(organisationName, 2000)) : 2;
  // enterprise-member/too-long: organisationHeadOffice
  out[24] = organisationHeadOffice !== "" ? verdict(atMost(organisationHeadOffice, 500)) : 2;
  // enterprise-member/not-a-name: representativeName
  out[25] = representativeName !== "" ? verdict(isPersonName(representativeName)) : 2;
  // enterprise-member/not-a-country-code: representativeNationality
  out[26] = representativeNationality !== "" ? verdict(/^(?:[A-Z]{2})$/u.test(representativeNationality)) : 2;
  // enterprise-member/too-long: representativeContactAddress
  out[27] = representativeContactAddress !== "" ? verdict(atMost(representativeContactAddress, 500)) : 2;
  // enterprise-member/unknown-code: signed
  out[28] = signed !== "" ? verdict(signed === "true" || signed === "false") : 2;
  // enterprise-member/not-a-whole-number: contributionValue
  out[29] = contributionValue !== "" ? verdict(/^(?:0|[1-9][0-9]{0,17})$/u.test(contributionValue)) : 2;
  // enterprise-member/not-a-number: contributionPercent
  out[30] = contributionPercent !== "" ? verdict(/^(?:(0|[1-9][0-9]{0,17})([.][0-9]{1,9})?)$/u.test(contributionPercent)) : 2;
  // enterprise-member/too-long: contributionAssetKind
  out[31] = contributionAssetKind !== "" ? verdict(atMost(contributionAssetKind, 100)) : 2;
  // enterprise-member/not-a-number: contributionAssetQuantity
  out[32] = contributionAssetQuantity !== "" ? verdict(/^(?:(0|[1-9][0-9]{0,17})([.][0-9]{1,9})?)$/u.test(contributionAssetQuantity)) : 2;
  // enterprise-member/not-a-whole-number: contributionAssetValue
  out[33] = contributionAssetValue !== "" ? verdict(/^(?:0|[1-9][0-9]{0,17})$/u.test(contributionAssetValue)) : 2;
  // enterprise-member/not-a-day: contributionDueOn
  out[34] = contributionDueOn !== "" ? verdict(contributionDueOnWhole) : 2;
  // enterprise-member/not-a-whole-number: sharesNumber
  out[35] = sharesNumber !== "" ? verdict(/^(?:0|[1-9][0-9]{0,17})$/u.test(sharesNumber)) : 2;
  // enterprise-member/too-long: sharesKind
  out[36] = sharesKind !== "" ? verdict(atMost(sharesKind, 100)) : 2;
  // enterprise-member/not-a-number: sharesPercent
  out[37] = sharesPercent !== "" ? verdict(/^(?:(0|[1-9][0-9]{0,17})([.][0-9]{1,9})?)$/u.test(sharesPercent)) : 2;
  // enterprise-member/not-composed: personContactAddress
  out[38] = personContactAddress !== "" ? verdict(composed(personContactAddress)) : 2;
  // enterprise-member/not-composed: personPaperNumber
  out[39] = personPaperNumber !== "" ? verdict(composed(personPaperNumber)) : 2;
  // enterprise-member/not-composed: organisationName
  out[40] = organisationName !== "" ? verdict(composed(organisationName)) : 2;
  // enterprise-member/not-composed: organisationHeadOffice
  out[41] = organisationHeadOffice !== "" ? verdict(composed(organisationHeadOffice)) : 2;
  // enterprise-member/not-composed: representativeContactAddress
  out[42] = representativeContactAddress !== "" ? verdict(composed(representativeContactAddress)) : 2;
  // enterprise-member/not-composed: contributionAssetKind
  out[43] = contributionAssetKind !== "" ? verdict(composed(contributionAssetKind)) : 2;
  // enterprise-member/not-composed: sharesKind
  out[44] = sharesKind !== "" ? verdict(composed(sharesKind)) : 2;
  // enterprise-member/more-than-whole: contributionPercent
  out[45] = /^(?:(0|[1-9][0-9]{0,17})([.][0-9]{1,9})?)$/u.test(contributionPercent) ? verdict(/^(?:([0-9]|[1-9][0-9])([.][0-9]{1,9})?|100([.]0{1,9})?)$/u.test(contributionPercent)) : 2;
  // enterprise-member/more-than-whole: sharesPercent
  out[46] = /^(?:(0|[1-9][0-9]{0,17})([.][0-9]{1,9})?)$/u.test(sharesPercent) ? verdict(/^(?:([0-9]|[1-9][0-9])([.][0-9]{1,9})?|100([.]0{1,9})?)$/u.test(sharesPercent)) : 2;
  // enterprise-member/no-person: personName, kind
  out[47] = kind === "person" ? verdict(personName !== "") : 2;
  // enterprise-member/no-organisation: organisationName, kind
  out[48] = kind === "organisation" ? verdict(organisationName !== "") : 2;
  // enterprise-member/no-contribution: contributionValue, sharesNumber
  out[49] = enterpriseCode !== "" ? verdict(contributionValue !== "" || sharesNumber !== "") : 2;
  // enterprise-member/member-of-itself: organisationCode, enterpriseCode
  out[50] = organisationCode !== "" && enterpriseCode !== "" ? verdict(organisationCode !== enterpriseCode) : 2;
}

const kindCodes = ["person","organisation"];

function isPerson(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { name, nationality, contactAddress, paperNumber } = v;
  return (
    isPersonName(name) &&
    (nationality === undefined || isCountryCode(nationality)) &&
    (contactAddress === undefined || isText(contactAddress, 500)) &&
    (paperNumber === undefined || isText(paperNumber, 100))
  );
}

function isOrganisation(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { name, code, headOffice } = v;
  return (
    isText(name, 2000) &&
    (code === undefined || isEnterpriseCode(code)) &&
    (headOffice === undefined || isText(headOffice, 500))
  );
}

function isRepresentative(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { name, nationality, contactAddress } = v;
  return (
    isPersonName(name) &&
    (nationality === undefined || isCountryCode(nationality)) &&
    (contactAddress === undefined || isText(contactAddress, 500))
  );
}

function isContribution(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { value, percent, assetKind, assetQuantity, assetValue, dueOn } = v;
  return (
    isWholeNumber(value) &&
    (percent === undefined || isDecimalNumber(percent)) &&
    (assetKind === undefined || isText(assetKind, 100)) &&
    (assetQuantity === undefined || isDecimalNumber(assetQuantity)) &&
    (assetValue === undefined || isWholeNumber(assetValue)) &&
    (dueOn === undefined || isDay(dueOn))
  );
}

function isShares(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { number, kind, percent } = v;
  return (
    isWholeNumber(number) &&
    (kind === undefined || isText(kind, 100)) &&
    (percent === undefined || isDecimalNumber(percent))
  );
}

function isEnterpriseMember(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { enterpriseCode, kind, person, organisation, representative, signed, contribution, shares } = v;
  return (
    isEnterpriseCode(enterpriseCode) &&
    (kind === "person" || kind === "organisation") &&
    (person === undefined || isPerson(person)) &&
    (organisation === undefined || isOrganisation(organisation)) &&
    (representative === undefined || isRepresentative(representative)) &&
    (signed === undefined || typeof signed === "boolean") &&
    (contribution === undefined || isContribution(contribution)) &&
    (shares === undefined || isShares(shares))
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is EnterpriseMember {
  return isEnterpriseMember(value);
}

function explainPerson(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, nationality, contactAddress, paperNumber } = v;
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (nationality !== undefined) out.form(nationality, [...at, "nationality"], isCountryCode, "not-a-country-code");
  if (contactAddress !== undefined) out.text(contactAddress, [...at, "contactAddress"], 500);
  if (paperNumber !== undefined) out.text(paperNumber, [...at, "paperNumber"], 100);
}

function explainOrganisation(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, code, headOffice } = v;
  out.text(name, [...at, "name"], 2000);
  if (code !== undefined) out.unitOf(code, [...at, "code"], examineEnterpriseCode);
  if (headOffice !== undefined) out.text(headOffice, [...at, "headOffice"], 500);
}

function explainRepresentative(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, nationality, contactAddress } = v;
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (nationality !== undefined) out.form(nationality, [...at, "nationality"], isCountryCode, "not-a-country-code");
  if (contactAddress !== undefined) out.text(contactAddress, [...at, "contactAddress"], 500);
}

function explainContribution(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { value, percent, assetKind, assetQuantity, assetValue, dueOn } = v;
  out.form(value, [...at, "value"], isWholeNumber, "not-a-whole-number");
  if (percent !== undefined) out.form(percent, [...at, "percent"], isDecimalNumber, "not-a-number");
  if (assetKind !== undefined) out.text(assetKind, [...at, "assetKind"], 100);
  if (assetQuantity !== undefined) out.form(assetQuantity, [...at, "assetQuantity"], isDecimalNumber, "not-a-number");
  if (assetValue !== undefined) out.form(assetValue, [...at, "assetValue"], isWholeNumber, "not-a-whole-number");
  if (dueOn !== undefined) out.form(dueOn, [...at, "dueOn"], isDay, "not-a-day");
}

function explainShares(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { number, kind, percent } = v;
  out.form(number, [...at, "number"], isWholeNumber, "not-a-whole-number");
  if (kind !== undefined) out.text(kind, [...at, "kind"], 100);
  if (percent !== undefined) out.form(percent, [...at, "percent"], isDecimalNumber, "not-a-number");
}

function explainEnterpriseMember(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { enterpriseCode, kind, person, organisation, representative, signed, contribution, shares } = v;
  out.unitOf(enterpriseCode, [...at, "enterpriseCode"], examineEnterpriseCode);
  out.code(kind, [...at, "kind"], kindCodes);
  if (person !== undefined) explainPerson(person, [...at, "person"], out);
  if (organisation !== undefined) explainOrganisation(organisation, [...at, "organisation"], out);
  if (representative !== undefined) explainRepresentative(representative, [...at, "representative"], out);
  if (signed !== undefined) out.yesOrNo(signed, [...at, "signed"]);
  if (contribution !== undefined) explainContribution(contribution, [...at, "contribution"], out);
  if (shares !== undefined) explainShares(shares, [...at, "shares"], out);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("enterprise-member");
  explainEnterpriseMember(value, [], out);
  return out.found;
}
