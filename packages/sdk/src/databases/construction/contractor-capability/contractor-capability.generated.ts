// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { findings as examineEnterpriseCode, is as isEnterpriseCode, verdicts as enterpriseCodeVerdicts } from "../../../identifiers/enterprise-code/enterprise-code.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, composed, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import type { ContractorCapability } from "./schema.js";


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
  { code: "contractor-capability/missing", severity: "refuse", dimension: "completeness", columns: ["enterpriseCode"], jsOnly: false },
  { code: "contractor-capability/missing", severity: "refuse", dimension: "completeness", columns: ["name"], jsOnly: false },
  { code: "contractor-capability/too-long", severity: "refuse", dimension: "accuracy", columns: ["name"], jsOnly: false },
  { code: "contractor-capability/too-long", severity: "refuse", dimension: "accuracy", columns: ["capabilities"], jsOnly: false },
  { code: "contractor-capability/not-composed", severity: "warning", dimension: "cleanness", columns: ["name"], jsOnly: false },
  { code: "contractor-capability/not-composed", severity: "warning", dimension: "cleanness", columns: ["capabilities"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const enterpriseCode = row[0] ?? "";
  const name = row[1] ?? "";
  const capabilities = row[2] ?? "";

  if (enterpriseCode === "") out.fill(2, 0, 8);
  else enterpriseCodeVerdicts(enterpriseCode, out, 0, asOf);
  // contractor-capability/missing: enterpriseCode
  out[8] = verdict(enterpriseCode !== "");
  // contractor-capability/missing: name
  out[9] = verdict(name !== "");
  // contractor-capability/too-long: name
  out[10] = name !== "" ? verdict(atMost(name, 2000)) : 2;
  // contractor-capability/too-long: capabilities
  out[11] = capabilities !== "" ? verdict(atMost(capabilities, 2000)) : 2;
  // contractor-capability/not-composed: name
  out[12] = name !== "" ? verdict(composed(name)) : 2;
  // contractor-capability/not-composed: capabilities
  out[13] = capabilities !== "" ? verdict(composed(capabilities)) : 2;
}



function isCapabilities(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isText(v[i], 2000)) return false;
  return true;
}

function isContractorCapability(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { enterpriseCode, name, capabilities } = v;
  return (
    isEnterpriseCode(enterpriseCode) &&
    isText(name, 2000) &&
    isCapabilities(capabilities)
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is ContractorCapability {
  return isContractorCapability(value);
}

function explainCapabilities(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) out.text(v[i], [...at, i], 2000);
}

function explainContractorCapability(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { enterpriseCode, name, capabilities } = v;
  out.unitOf(enterpriseCode, [...at, "enterpriseCode"], examineEnterpriseCode);
  out.text(name, [...at, "name"], 2000);
  explainCapabilities(capabilities, [...at, "capabilities"], out);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("contractor-capability");
  explainContractorCapability(value, [], out);
  return out.found;
}
