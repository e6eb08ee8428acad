// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { findings as examineEnterpriseCode, is as isEnterpriseCode, verdicts as enterpriseCodeVerdicts } from "../../../identifiers/enterprise-code/enterprise-code.generated.js";
import { findings as examinePhoneNumber, is as isPhoneNumber, verdicts as phoneNumberVerdicts } from "../../../identifiers/phone-number/phone-number.generated.js";
import { findings as examineTaxCode, is as isTaxCode, verdicts as taxCodeVerdicts } from "../../../identifiers/tax-code/tax-code.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, composed, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import type { InsuranceEmployer } from "./schema.js";


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
  { code: "tax-code/shape", severity: "refuse", dimension: "accuracy", columns: ["taxCode"], jsOnly: false },
  { code: "tax-code/personal-not-yet", severity: "refuse", dimension: "accuracy", columns: ["taxCode"], jsOnly: false },
  { code: "tax-code/serial", severity: "refuse", dimension: "accuracy", columns: ["taxCode"], jsOnly: false },
  { code: "tax-code/check-digit", severity: "refuse", dimension: "accuracy", columns: ["taxCode"], jsOnly: false },
  { code: "tax-code/suffix", severity: "refuse", dimension: "accuracy", columns: ["taxCode"], jsOnly: false },
  { code: "tax-code/practice-suffix", severity: "info", dimension: "accuracy", columns: ["taxCode"], jsOnly: false },
  { code: "tax-code/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["taxCode"], jsOnly: false },
  { code: "tax-code/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["taxCode"], jsOnly: false },
  { code: "phone-number/shape", severity: "refuse", dimension: "accuracy", columns: ["phone"], jsOnly: false },
  { code: "phone-number/unknown-prefix", severity: "strict", dimension: "accuracy", columns: ["phone"], jsOnly: false },
  { code: "phone-number/unknown-area", severity: "strict", dimension: "accuracy", columns: ["phone"], jsOnly: false },
  { code: "phone-number/old-prefix", severity: "refuse", dimension: "accuracy", columns: ["phone"], jsOnly: false },
  { code: "phone-number/service-number", severity: "refuse", dimension: "accuracy", columns: ["phone"], jsOnly: false },
  { code: "insurance-employer/missing", severity: "refuse", dimension: "completeness", columns: ["name"], jsOnly: false },
  { code: "insurance-employer/too-long", severity: "refuse", dimension: "accuracy", columns: ["name"], jsOnly: false },
  { code: "insurance-employer/too-long", severity: "refuse", dimension: "accuracy", columns: ["decisionNumber"], jsOnly: false },
  { code: "insurance-employer/too-long", severity: "refuse", dimension: "accuracy", columns: ["address"], jsOnly: false },
  { code: "insurance-employer/too-long", severity: "refuse", dimension: "accuracy", columns: ["industry"], jsOnly: false },
  { code: "insurance-employer/too-long", severity: "refuse", dimension: "accuracy", columns: ["email"], jsOnly: false },
  { code: "insurance-employer/too-long", severity: "refuse", dimension: "accuracy", columns: ["kind"], jsOnly: false },
  { code: "insurance-employer/too-long", severity: "refuse", dimension: "accuracy", columns: ["paymentMethod"], jsOnly: false },
  { code: "insurance-employer/not-composed", severity: "warning", dimension: "cleanness", columns: ["name"], jsOnly: false },
  { code: "insurance-employer/not-composed", severity: "warning", dimension: "cleanness", columns: ["decisionNumber"], jsOnly: false },
  { code: "insurance-employer/not-composed", severity: "warning", dimension: "cleanness", columns: ["address"], jsOnly: false },
  { code: "insurance-employer/not-composed", severity: "warning", dimension: "cleanness", columns: ["industry"], jsOnly: false },
  { code: "insurance-employer/not-composed", severity: "warning", dimension: "cleanness", columns: ["email"], jsOnly: false },
  { code: "insurance-employer/not-composed", severity: "warning", dimension: "cleanness", columns: ["kind"], jsOnly: false },
  { code: "insurance-employer/not-composed", severity: "warning", dimension: "cleanness", columns: ["paymentMethod"], jsOnly: false },
  { code: "insurance-employer/nothing-founds-it", severity: "warning", dimension: "consistency", columns: ["enterpriseCode","decisionNumber"], jsOnly: false },
  { code: "insurance-employer/tax-code-differs", severity: "warning", dimension: "consistency", columns: ["taxCode","enterpriseCode"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const name = row[0] ?? "";
  const enterpriseCode = row[1] ?? "";
  const decisionNumber = row[2] ?? "";
  const taxCode = row[3] ?? "";
  const address = row[4] ?? "";
  const industry = row[5] ?? "";
  const phone = row[6] ?? "";
  const email = row[7] ?? "";
  const kind = row[8] ?? "";
  const paymentMethod = row[9] ?? "";

  if (enterpriseCode === "") out.fill(2, 0, 8);
  else enterpriseCodeVerdicts(enterpriseCode, out, 0, asOf);
  if (taxCode === "") out.fill(2, 8, 16);
  else taxCodeVerdicts(taxCode, out, 8, asOf);
  if (phone === "") out.fill(2, 16, 21);
  else phoneNumberVerdicts(phone, out, 16, asOf);
  // insurance-employer/missing: name
  out[21] = verdict(name !== "");
  // insurance-employer/too-long: name
  out[22] = name !== "" ? verdict(atMost(name, 2000)) : 2;
  // insurance-employer/too-long: decisionNumber
  out[23] = decisionNumber !== "" ? verdict(atMost(decisionNumber, 100)) : 2;
  // insurance-employer/too-long: address
  out[24] = address !== "" ? verdict(atMost(address, 500)) : 2;
  // insurance-employer/too-long: industry
  out[25] = industry !== "" ? verdict(atMost(industry, 100)) : 2;
  // insurance-employer/too-long: email
  out[26] = email !== "" ? verdict(atMost(email, 100)) : 2;
  // insurance-employer/too-long: kind
  out[27] = kind !== "" ? verdict(atMost(kind, 100)) : 2;
  // insurance-employer/too-long: paymentMethod
  out[28] = paymentMethod !== "" ? verdict(atMost(paymentMethod, 100)) : 2;
  // insurance-employer/not-composed: name
  out[29] = name !== "" ? verdict(composed(name)) : 2;
  // insurance-employer/not-composed: decisionNumber
  out[30] = decisionNumber !== "" ? verdict(composed(decisionNumber)) : 2;
  // insurance-employer/not-composed: address
  out[31] = address !== "" ? verdict(composed(address)) : 2;
  // insurance-employer/not-composed: industry
  out[32] = industry !== "" ? verdict(composed(industry)) : 2;
  // insurance-employer/not-composed: email
  out[33] = email !== "" ? verdict(composed(email)) : 2;
  // insurance-employer/not-composed: kind
  out[34] = kind !== "" ? verdict(composed(kind)) : 2;
  // insurance-employer/not-composed: paymentMethod
  out[35] = paymentMethod !== "" ? verdict(composed(paymentMethod)) : 2;
  // insurance-employer/nothing-founds-it: enterpriseCode, decisionNumber
  out[36] = name !== "" ? verdict(enterpriseCode !== "" || decisionNumber !== "") : 2;
  // insurance-employer/tax-code-differs: taxCode, enterpriseCode
  out[37] = taxCode !== "" && enterpriseCode !== "" ? verdict(taxCode === enterpriseCode) : 2;
}



function isInsuranceEmployer(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { name, enterpriseCode, decisionNumber, taxCode, address, industry, phone, email, kind, paymentMethod } = v;
  return (
    isText(name, 2000) &&
    (enterpriseCode === undefined || isEnterpriseCode(enterpriseCode)) &&
    (decisionNumber === undefined || isText(decisionNumber, 100)) &&
    (taxCode === undefined || isTaxCode(taxCode)) &&
    (address === undefined || isText(address, 500)) &&
    (industry === undefined || isText(industry, 100)) &&
    (phone === undefined || isPhoneNumber(phone)) &&
    (email === undefined || isText(email, 100)) &&
    (kind === undefined || isText(kind, 100)) &&
    (paymentMethod === undefined || isText(paymentMethod, 100))
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is InsuranceEmployer {
  return isInsuranceEmployer(value);
}

function explainInsuranceEmployer(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, enterpriseCode, decisionNumber, taxCode, address, industry, phone, email, kind, paymentMethod } = v;
  out.text(name, [...at, "name"], 2000);
  if (enterpriseCode !== undefined) out.unitOf(enterpriseCode, [...at, "enterpriseCode"], examineEnterpriseCode);
  if (decisionNumber !== undefined) out.text(decisionNumber, [...at, "decisionNumber"], 100);
  if (taxCode !== undefined) out.unitOf(taxCode, [...at, "taxCode"], examineTaxCode);
  if (address !== undefined) out.text(address, [...at, "address"], 500);
  if (industry !== undefined) out.text(industry, [...at, "industry"], 100);
  if (phone !== undefined) out.unitOf(phone, [...at, "phone"], examinePhoneNumber);
  if (email !== undefined) out.text(email, [...at, "email"], 100);
  if (kind !== undefined) out.text(kind, [...at, "kind"], 100);
  if (paymentMethod !== undefined) out.text(paymentMethod, [...at, "paymentMethod"], 100);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("insurance-employer");
  explainInsuranceEmployer(value, [], out);
  return out.found;
}
