// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { findings as examinePersonalId, is as isPersonalId, verdicts as personalIdVerdicts } from "../../../identifiers/personal-id/personal-id.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, calendarDay, composed, dayNumber, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import { isDay } from "../../../databases/forms.js";
import type { CorrectionRequest } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "personal-id/shape", severity: "refuse", dimension: "accuracy", columns: ["personalId"], jsOnly: false },
  { code: "personal-id/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["personalId"], jsOnly: false },
  { code: "personal-id/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["personalId"], jsOnly: false },
  { code: "correction-request/missing", severity: "refuse", dimension: "completeness", columns: ["personalId"], jsOnly: false },
  { code: "correction-request/missing", severity: "refuse", dimension: "completeness", columns: ["requestedOn"], jsOnly: false },
  { code: "correction-request/missing", severity: "refuse", dimension: "completeness", columns: ["channel"], jsOnly: false },
  { code: "correction-request/missing", severity: "refuse", dimension: "completeness", columns: ["item"], jsOnly: false },
  { code: "correction-request/missing", severity: "refuse", dimension: "completeness", columns: ["outcome"], jsOnly: false },
  { code: "correction-request/not-a-day", severity: "refuse", dimension: "accuracy", columns: ["requestedOn"], jsOnly: false },
  { code: "correction-request/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["channel"], jsOnly: false },
  { code: "correction-request/too-long", severity: "refuse", dimension: "accuracy", columns: ["item"], jsOnly: false },
  { code: "correction-request/too-long", severity: "refuse", dimension: "accuracy", columns: ["evidence"], jsOnly: false },
  { code: "correction-request/too-long", severity: "refuse", dimension: "accuracy", columns: ["receivedBy"], jsOnly: false },
  { code: "correction-request/too-long", severity: "refuse", dimension: "accuracy", columns: ["forwardedTo"], jsOnly: false },
  { code: "correction-request/not-a-day", severity: "refuse", dimension: "accuracy", columns: ["decidedOn"], jsOnly: false },
  { code: "correction-request/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["outcome"], jsOnly: false },
  { code: "correction-request/too-long", severity: "refuse", dimension: "accuracy", columns: ["reason"], jsOnly: false },
  { code: "correction-request/not-composed", severity: "warning", dimension: "cleanness", columns: ["item"], jsOnly: false },
  { code: "correction-request/not-composed", severity: "warning", dimension: "cleanness", columns: ["evidence"], jsOnly: false },
  { code: "correction-request/not-composed", severity: "warning", dimension: "cleanness", columns: ["receivedBy"], jsOnly: false },
  { code: "correction-request/not-composed", severity: "warning", dimension: "cleanness", columns: ["forwardedTo"], jsOnly: false },
  { code: "correction-request/not-composed", severity: "warning", dimension: "cleanness", columns: ["reason"], jsOnly: false },
  { code: "correction-request/in-future", severity: "refuse", dimension: "accuracy", columns: ["requestedOn"], jsOnly: false },
  { code: "correction-request/in-future", severity: "refuse", dimension: "accuracy", columns: ["decidedOn"], jsOnly: false },
  { code: "correction-request/decided-before-request", severity: "refuse", dimension: "consistency", columns: ["decidedOn","requestedOn"], jsOnly: false },
  { code: "correction-request/decided-late", severity: "info", dimension: "timeliness", columns: ["decidedOn","requestedOn"], jsOnly: false },
  { code: "correction-request/refused-without-reason", severity: "refuse", dimension: "consistency", columns: ["reason","outcome"], jsOnly: false },
  { code: "correction-request/decided-without-day", severity: "refuse", dimension: "consistency", columns: ["decidedOn","outcome"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const personalId = row[0] ?? "";
  const requestedOn = row[1] ?? "";
  const channel = row[2] ?? "";
  const item = row[3] ?? "";
  const evidence = row[4] ?? "";
  const receivedBy = row[5] ?? "";
  const forwardedTo = row[6] ?? "";
  const decidedOn = row[7] ?? "";
  const outcome = row[8] ?? "";
  const reason = row[9] ?? "";
  const requestedOnWhole = calendarDay(requestedOn);
  const decidedOnWhole = calendarDay(decidedOn);
  if (personalId === "") out.fill(2, 0, 3);
  else personalIdVerdicts(personalId, out, 0, asOf);
  // correction-request/missing: personalId
  out[3] = verdict(personalId !== "");
  // correction-request/missing: requestedOn
  out[4] = verdict(requestedOn !== "");
  // correction-request/missing: channel
  out[5] = verdict(channel !== "");
  // correction-request/missing: item
  out[6] = verdict(item !== "");
  // correction-request/missing: outcome
  out[7] = verdict(outcome !== "");
  // correction-request/not-a-day: requestedOn
  out[8] = requestedOn !== "" ? verdict(requestedOnWhole) : 2;
  // correction-request/unknown-code: channel
  out[9] = channel !== "" ? verdict(channel === "portal" || channel === "vneid" || channel === "police") : 2;
  // correction-request/too-long: item
  out[10] = item !== "" ? verdict(atMost(item, 100)) : 2;
  // correction-request/too-long: evidence
  out[11] = evidence !== "" ? verdict(atMost(evidence, 2000)) : 2;
  // correction-request/too-long: receivedBy
  out[12] = receivedBy !== "" ? verdict(atMost(receivedBy, 100)) : 2;
  // correction-request/too-long: forwardedTo
  out[13] = forwardedTo !== "" ? verdict(atMost(forwardedTo, 100)) : 2;
  // correction-request/not-a-day: decidedOn
  out[14] = decidedOn !== "" ? verdict(decidedOnWhole) : 2;
  // correction-request/unknown-code: outcome
  out[15] = outcome !== "" ? verdict(outcome === "pending" || outcome === "corrected" || outcome === "refused") : 2;
  // correction-request/too-long: reason
  out[16] = reason !== "" ? verdict(atMost(reason, 2000)) : 2;
  // correction-request/not-composed: item
  out[17] = item !== "" ? verdict(composed(item)) : 2;
  // correction-request/not-composed: evidence
  out[18] = evidence !== "" ? verdict(composed(evidence)) : 2;
  // correction-request/not-composed: receivedBy
  out[19] = receivedBy !== "" ? verdict(composed(receivedBy)) : 2;
  // correction-request/not-composed: forwardedTo
  out[20] = forwardedTo !== "" ? verdict(composed(forwardedTo)) : 2;
  // correction-request/not-composed: reason
  out[21] = reason !== "" ? verdict(composed(reason)) : 2;
  // correction-request/in-future: requestedOn
  out[22] = asOf !== undefined && requestedOnWhole ? verdict(requestedOn <= asOf) : 2;
  // correction-request/in-future: decidedOn
  out[23] = asOf !== undefined && decidedOnWhole ? verdict(decidedOn <= asOf) : 2;
  // correction-request/decided-before-request: decidedOn, requestedOn
  out[24] = requestedOnWhole && decidedOnWhole ? verdict(requestedOn <= decidedOn) : 2;
  // correction-request/decided-late: decidedOn, requestedOn
  out[25] = requestedOnWhole && decidedOnWhole && requestedOn <= decidedOn ? verdict(dayNumber(decidedOn) - dayNumber(requestedOn) <= 4) : 2;
  // correction-request/refused-without-reason: reason, outcome
  out[26] = outcome === "refused" ? verdict(reason !== "") : 2;
  // correction-request/decided-without-day: decidedOn, outcome
  out[27] = (outcome === "refused" || outcome === "corrected") ? verdict(decidedOn !== "") : 2;
}

const channelCodes = ["portal","vneid","police"];
const outcomeCodes = ["pending","corrected","refused"];

function isCorrectionRequest(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { personalId, requestedOn, channel, item, evidence, receivedBy, forwardedTo, decidedOn, outcome, reason } = v;
  return (
    isPersonalId(personalId) &&
    isDay(requestedOn) &&
    (channel === "portal" || channel === "vneid" || channel === "police") &&
    isText(item, 100) &&
    (evidence === undefined || isText(evidence, 2000)) &&
    (receivedBy === undefined || isText(receivedBy, 100)) &&
    (forwardedTo === undefined || isText(forwardedTo, 100)) &&
    (decidedOn === undefined || isDay(decidedOn)) &&
    (outcome === "pending" || outcome === "corrected" || outcome === "refused") &&
    (reason === undefined || isText(reason, 2000))
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is CorrectionRequest {
  return isCorrectionRequest(value);
}

function explainCorrectionRequest(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { personalId, requestedOn, channel, item, evidence, receivedBy, forwardedTo, decidedOn, outcome, reason } = v;
  out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
  out.form(requestedOn, [...at, "requestedOn"], isDay, "not-a-day");
  out.code(channel, [...at, "channel"], channelCodes);
  out.text(item, [...at, "item"], 100);
  if (evidence !== undefined) out.text(evidence, [...at, "evidence"], 2000);
  if (receivedBy !== undefined) out.text(receivedBy, [...at, "receivedBy"], 100);
  if (forwardedTo !== undefined) out.text(forwardedTo, [...at, "forwardedTo"], 100);
  if (decidedOn !== undefined) out.form(decidedOn, [...at, "decidedOn"], isDay, "not-a-day");
  out.code(outcome, [...at, "outcome"], outcomeCodes);
  if (reason !== undefined) out.text(reason, [...at, "reason"], 2000);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("correction-request");
  explainCorrectionRequest(value, [], out);
  return out.found;
}
