import type { Severity } from "@hoso/sdk/core";
import type { Citation } from "@hoso/sdk/law";
import { recordSteps, stepsOf } from "@hoso/sdk/rules";
import { identifiers } from "./identifiers.ts";
import { records } from "./records.ts";
import { vectors } from "./vectors.ts";

/** What a rule says of one of its reasons. */
interface Line {
  readonly severity: Severity;
  readonly law?: Citation;
}

/** How much each reason weighs and by which law: from the rules, and where there is none, from the vectors. */
export const lines: ReadonlyMap<string, Line> = new Map<string, Line>([
  ...Object.values(vectors).flatMap((v) => [
    ...v.remarked.flatMap((r) => r.remarks.map((code): [string, Line] => [code, { severity: "warning" }])),
    ...v.refused.flatMap((r) => r.reasons.map((code): [string, Line] => [code, { severity: "refuse" }])),
  ]),
  ...[...records.values()]
    .flatMap(({ rule }) => recordSteps(rule))
    .map(({ code, severity, law }): [string, Line] => [code, { severity, law }]),
  // last, so that an identifier's own law stands, not that of a record that repeats it
  ...[...identifiers.values()]
    .flatMap(({ rule }) => (rule === undefined ? [] : stepsOf(rule)))
    .map(({ code, severity, law }): [string, Line] => [code, { severity, law }]),
]);
