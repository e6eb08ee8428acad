// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { examine as examinePartialDate, is as isPartialDate } from "../../../fields/partial-date/index.js";
import { findings as examineTaxCode, is as isTaxCode, verdicts as taxCodeVerdicts } from "../../../identifiers/tax-code/tax-code.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, calendarDate, composed, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import { isWholeNumber } from "../../../databases/forms.js";
import type { EnterpriseHealth } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "tax-code/shape", severity: "refuse", dimension: "accuracy", columns: ["taxCode"], jsOnly: false },
  { code: "tax-code/personal-not-yet", severity: "refuse", dimension: "accuracy", columns: ["taxCode"], jsOnly: false },
  { code: "tax-code/serial", severity: "refuse", dimension: "accuracy", columns: ["taxCode"], jsOnly: false },
  { code: "tax-code/check-digit", severity: "refuse", dimension: "accuracy", columns: ["taxCode"], jsOnly: false },
  { code: "tax-code/suffix", severity: "refuse", dimension: "accuracy", columns: ["taxCode"], jsOnly: false },
  { code: "tax-code/practice-suffix", severity: "info", dimension: "accuracy", columns: ["taxCode"], jsOnly: false },
  { code: "tax-code/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["taxCode"], jsOnly: false },
  { code: "tax-code/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["taxCode"], jsOnly: false },
  { code: "enterprise-health/missing", severity: "refuse", dimension: "completeness", columns: ["taxCode"], jsOnly: false },
  { code: "enterprise-health/missing", severity: "refuse", dimension: "completeness", columns: ["period"], jsOnly: false },
  { code: "enterprise-health/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["period"], jsOnly: false },
  { code: "enterprise-health/too-long", severity: "refuse", dimension: "accuracy", columns: ["mainLine"], jsOnly: false },
  { code: "enterprise-health/too-long", severity: "refuse", dimension: "accuracy", columns: ["status"], jsOnly: false },
  { code: "enterprise-health/too-long", severity: "refuse", dimension: "accuracy", columns: ["kind"], jsOnly: false },
  { code: "enterprise-health/not-a-whole-number", severity: "refuse", dimension: "accuracy", columns: ["employees"], jsOnly: false },
  { code: "enterprise-health/not-a-whole-number", severity: "refuse", dimension: "accuracy", columns: ["valueAdded"], jsOnly: false },
  { code: "enterprise-health/not-a-whole-number", severity: "refuse", dimension: "accuracy", columns: ["wages"], jsOnly: false },
  { code: "enterprise-health/not-a-whole-number", severity: "refuse", dimension: "accuracy", columns: ["personalIncomeTax"], jsOnly: false },
  { code: "enterprise-health/not-a-whole-number", severity: "refuse", dimension: "accuracy", columns: ["corporateIncomeTax"], jsOnly: false },
  { code: "enterprise-health/not-a-whole-number", severity: "refuse", dimension: "accuracy", columns: ["sales"], jsOnly: false },
  { code: "enterprise-health/not-a-whole-number", severity: "refuse", dimension: "accuracy", columns: ["purchases"], jsOnly: false },
  { code: "enterprise-health/not-a-whole-number", severity: "refuse", dimension: "accuracy", columns: ["exports"], jsOnly: false },
  { code: "enterprise-health/not-a-whole-number", severity: "refuse", dimension: "accuracy", columns: ["imports"], jsOnly: false },
  { code: "enterprise-health/not-a-whole-number", severity: "refuse", dimension: "accuracy", columns: ["revenue"], jsOnly: false },
  { code: "enterprise-health/too-long", severity: "refuse", dimension: "accuracy", columns: ["profit"], jsOnly: false },
  { code: "enterprise-health/not-a-whole-number", severity: "refuse", dimension: "accuracy", columns: ["equity"], jsOnly: false },
  { code: "enterprise-health/not-a-whole-number", severity: "refuse", dimension: "accuracy", columns: ["debt"], jsOnly: false },
  { code: "enterprise-health/not-a-whole-number", severity: "refuse", dimension: "accuracy", columns: ["assets"], jsOnly: false },
  { code: "enterprise-health/not-a-whole-number", severity: "refuse", dimension: "accuracy", columns: ["socialInsurance"], jsOnly: false },
  { code: "enterprise-health/too-long", severity: "refuse", dimension: "accuracy", columns: ["financialReport"], jsOnly: false },
  { code: "enterprise-health/not-composed", severity: "warning", dimension: "cleanness", columns: ["mainLine"], jsOnly: false },
  { code: "enterprise-health/not-composed", severity: "warning", dimension: "cleanness", columns: ["status"], jsOnly: false },
  { code: "enterprise-health/not-composed", severity: "warning", dimension: "cleanness", columns: ["kind"], jsOnly: false },
  { code: "enterprise-health/not-composed", severity: "warning", dimension: "cleanness", columns: ["profit"], jsOnly: false },
  { code: "enterprise-health/not-composed", severity: "warning", dimension: "cleanness", columns: ["financialReport"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const taxCode = row[0] ?? "";
  const period = row[1] ?? "";
  const mainLine = row[2] ?? "";
  const status = row[3] ?? "";
  const kind = row[4] ?? "";
  const employees = row[5] ?? "";
  const valueAdded = row[6] ?? "";
  const wages = row[7] ?? "";
  const personalIncomeTax = row[8] ?? "";
  const corporateIncomeTax = row[9] ?? "";
  const sales = row[10] ?? "";
  const purchases = row[11] ?? "";
  const exports = row[12] ?? "";
  const imports = row[13] ?? "";
  const revenue = row[14] ?? "";
  const profit = row[15] ?? "";
  const equity = row[16] ?? "";
  const debt = row[17] ?? "";
  const assets = row[18] ?? "";
  const socialInsurance = row[19] ?? "";
  const financialReport = row[20] ?? "";
  const periodKnown = calendarDate(period);
  if (taxCode === "") out.fill(2, 0, 8);
  else taxCodeVerdicts(taxCode, out, 0, asOf);
  // enterprise-health/missing: taxCode
  out[8] = verdict(taxCode !== "");
  // enterprise-health/missing: period
  out[9] = verdict(period !== "");
  // enterprise-health/not-a-date: period
  out[10] = period !== "" ? verdict(periodKnown) : 2;
  // enterprise-health/too-long: mainLine
  out[11] = mainLine !== "" ? verdict(atMost(mainLine, 100)) : 2;
  // enterprise-health/too-long: status
  out[12] = status !== "" ? verdict(atMost(status, 100)) : 2;
  // enterprise-health/too-long: kind
  out[13] = kind !== "" ? verdict(atMost(kind, 100)) : 2;
  // enterprise-health/not-a-whole-number: employees
  out[14] = employees !== "" ? verdict(/^(?:0|[1-9][0-9]{0,17})$/u.test(employees)) : 2;
  // enterprise-health/not-a-whole-number: valueAdded
  out[15] = valueAdded !== "" ? verdict(/^(?:0|[1-9][0-9]{0,17})$/u.test(valueAdded)) : 2;
  // enterprise-health/not-a-whole-number: wages
  out[16] = wages !== "" ? verdict(/^(?:0|[1-9][0-9]{0,17})$/u.test(wages)) : 2;
  // enterprise-health/not-a-whole-number: personalIncomeTax
  out[17] = personalIncomeTax !== "" ? verdict(/^(?:0|[1-9][0-9]{0,17})$/u.test(personalIncomeTax)) : 2;
  // enterprise-health/not-a-whole-number: corporateIncomeTax
  out[18] = corporateIncomeTax !== "" ? verdict(/^(?:0|[1-9][0-9]{0,17})$/u.test(corporateIncomeTax)) : 2;
  // enterprise-health/not-a-whole-number: sales
  out[19] = sales !== "" ? verdict(/^(?:0|[1-9][0-9]{0,17})$/u.test(sales)) : 2;
  // enterprise-health/not-a-whole-number: purchases
  out[20] = purchases !== "" ? verdict(/^(?:0|[1-9][0-9]{0,17})$/u.test(purchases)) : 2;
  // enterprise-health/not-a-whole-number: exports
  out[21] = exports !== "" ? verdict(/^(?:0|[1-9][0-9]{0,17})$/u.test(exports)) : 2;
  // enterprise-health/not-a-whole-number: imports
  out[22] = imports !== "" ? verdict(/^(?:0|[1-9][0-9]{0,17})$/u.test(imports)) : 2;
  // enterprise-health/not-a-whole-number: revenue
  out[23] = revenue !== "" ? verdict(/^(?:0|[1-9][0-9]{0,17})$/u.test(revenue)) : 2;
  // enterprise-health/too-long: profit
  out[24] = profit !== "" ? verdict(atMost(profit, 2000)) : 2;
  // enterprise-health/not-a-whole-number: equity
  out[25] = equity !== "" ? verdict(/^(?:0|[1-9][0-9]{0,17})$/u.test(equity)) : 2;
  // enterprise-health/not-a-whole-number: debt
  out[26] = debt !== "" ? verdict(/^(?:0|[1-9][0-9]{0,17})$/u.test(debt)) : 2;
  // enterprise-health/not-a-whole-number: assets
  out[27] = assets !== "" ? verdict(/^(?:0|[1-9][0-9]{0,17})$/u.test(assets)) : 2;
  // enterprise-health/not-a-whole-number: socialInsurance
  out[28] = socialInsurance !== "" ? verdict(/^(?:0|[1-9][0-9]{0,17})$/u.test(socialInsurance)) : 2;
  // enterprise-health/too-long: financialReport
  out[29] = financialReport !== "" ? verdict(atMost(financialReport, 100)) : 2;
  // enterprise-health/not-composed: mainLine
  out[30] = mainLine !== "" ? verdict(composed(mainLine)) : 2;
  // enterprise-health/not-composed: status
  out[31] = status !== "" ? verdict(composed(status)) : 2;
  // enterprise-health/not-composed: kind
  out[32] = kind !== "" ? verdict(composed(kind)) : 2;
  // enterprise-health/not-composed: profit
  out[33] = profit !== "" ? verdict(composed(profit)) : 2;
  // enterprise-health/not-composed: financialReport
  out[34] = financialReport !== "" ? verdict(composed(financialReport)) : 2;
}



function isEnterpriseHealth(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { taxCode, period, mainLine, status, kind, employees, valueAdded, wages, personalIncomeTax, corporateIncomeTax, sales, purchases, exports, imports, revenue, profit, equity, debt, assets, socialInsurance, financialReport } = v;
  return (
    isTaxCode(taxCode) &&
    isPartialDate(period) &&
    (mainLine === undefined || isText(mainLine, 100)) &&
    (status === undefined || isText(status, 100)) &&
    (kind === undefined || isText(kind, 100)) &&
    (employees === undefined || isWholeNumber(employees)) &&
    (valueAdded === undefined || isWholeNumber(valueAdded)) &&
    (wages === undefined || isWholeNumber(wages)) &&
    (personalIncomeTax === undefined || isWholeNumber(personalIncomeTax)) &&
    (corporateIncomeTax === undefined || isWholeNumber(corporateIncomeTax)) &&
    (sales === undefined || isWholeNumber(sales)) &&
    (purchases === undefined || isWholeNumber(purchases)) &&
    (exports === undefined || isWholeNumber(exports)) &&
    (imports === undefined || isWholeNumber(imports)) &&
    (revenue === undefined || isWholeNumber(revenue)) &&
    (profit === undefined || isText(profit, 2000)) &&
    (equity === undefined || isWholeNumber(equity)) &&
    (debt === undefined || isWholeNumber(debt)) &&
    (assets === undefined || isWholeNumber(assets)) &&
    (socialInsurance === undefined || isWholeNumber(socialInsurance)) &&
    (financialReport === undefined || isText(financialReport, 100))
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is EnterpriseHealth {
  return isEnterpriseHealth(value);
}

function explainEnterpriseHealth(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { taxCode, period, mainLine, status, kind, employees, valueAdded, wages, personalIncomeTax, corporateIncomeTax, sales, purchases, exports, imports, revenue, profit, equity, debt, assets, socialInsurance, financialReport } = v;
  out.unitOf(taxCode, [...at, "taxCode"], examineTaxCode);
  out.unitOf(period, [...at, "period"], examinePartialDate);
  if (mainLine !== undefined) out.text(mainLine, [...at, "mainLine"], 100);
  if (status !== undefined) out.text(status, [...at, "status"], 100);
  if (kind !== undefined) out.text(kind, [...at, "kind"], 100);
  if (employees !== undefined) out.form(employees, [...at, "employees"], isWholeNumber, "not-a-whole-number");
  if (valueAdded !== undefined) out.form(valueAdded, [...at, "valueAdded"], isWholeNumber, "not-a-whole-number");
  if (wages !== undefined) out.form(wages, [...at, "wages"], isWholeNumber, "not-a-whole-number");
  if (personalIncomeTax !== undefined) out.form(personalIncomeTax, [...at, "personalIncomeTax"], isWholeNumber, "not-a-whole-number");
  if (corporateIncomeTax !== undefined) out.form(corporateIncomeTax, [...at, "corporateIncomeTax"], isWholeNumber, "not-a-whole-number");
  if (sales !== undefined) out.form(sales, [...at, "sales"], isWholeNumber, "not-a-whole-number");
  if (purchases !== undefined) out.form(purchases, [...at, "purchases"], isWholeNumber, "not-a-whole-number");
  if (exports !== undefined) out.form(exports, [...at, "exports"], isWholeNumber, "not-a-whole-number");
  if (imports !== undefined) out.form(imports, [...at, "imports"], isWholeNumber, "not-a-whole-number");
  if (revenue !== undefined) out.form(revenue, [...at, "revenue"], isWholeNumber, "not-a-whole-number");
  if (profit !== undefined) out.text(profit, [...at, "profit"], 2000);
  if (equity !== undefined) out.form(equity, [...at, "equity"], isWholeNumber, "not-a-whole-number");
  if (debt !== undefined) out.form(debt, [...at, "debt"], isWholeNumber, "not-a-whole-number");
  if (assets !== undefined) out.form(assets, [...at, "assets"], isWholeNumber, "not-a-whole-number");
  if (socialInsurance !== undefined) out.form(socialInsurance, [...at, "socialInsurance"], isWholeNumber, "not-a-whole-number");
  if (financialReport !== undefined) out.text(financialReport, [...at, "financialReport"], 100);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("enterprise-health");
  explainEnterpriseHealth(value, [], out);
  return out.found;
}
