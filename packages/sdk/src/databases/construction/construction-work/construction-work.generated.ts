// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";

import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, composed, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import type { ConstructionWork } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "construction-work/missing", severity: "refuse", dimension: "completeness", columns: ["id"], jsOnly: false },
  { code: "construction-work/missing", severity: "refuse", dimension: "completeness", columns: ["name"], jsOnly: false },
  { code: "construction-work/missing", severity: "refuse", dimension: "completeness", columns: ["location"], jsOnly: false },
  { code: "construction-work/too-long", severity: "refuse", dimension: "accuracy", columns: ["id"], jsOnly: false },
  { code: "construction-work/too-long", severity: "refuse", dimension: "accuracy", columns: ["name"], jsOnly: false },
  { code: "construction-work/too-long", severity: "refuse", dimension: "accuracy", columns: ["location"], jsOnly: false },
  { code: "construction-work/too-long", severity: "refuse", dimension: "accuracy", columns: ["results"], jsOnly: false },
  { code: "construction-work/too-long", severity: "refuse", dimension: "accuracy", columns: ["files"], jsOnly: false },
  { code: "construction-work/not-composed", severity: "warning", dimension: "cleanness", columns: ["id"], jsOnly: false },
  { code: "construction-work/not-composed", severity: "warning", dimension: "cleanness", columns: ["name"], jsOnly: false },
  { code: "construction-work/not-composed", severity: "warning", dimension: "cleanness", columns: ["location"], jsOnly: false },
  { code: "construction-work/not-composed", severity: "warning", dimension: "cleanness", columns: ["results"], jsOnly: false },
  { code: "construction-work/not-composed", severity: "warning", dimension: "cleanness", columns: ["files"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const id = row[0] ?? "";
  const name = row[1] ?? "";
  const location = row[2] ?? "";
  const results = row[3] ?? "";
  const files = row[4] ?? "";

  // construction-work/missing: id
  out[0] = verdict(id !== "");
  // construction-work/missing: name
  out[1] = verdict(name !== "");
  // construction-work/missing: location
  out[2] = verdict(location !== "");
  // construction-work/too-long: id
  out[3] = id !== "" ? verdict(atMost(id, 100)) : 2;
  // construction-work/too-long: name
  out[4] = name !== "" ? verdict(atMost(name, 2000)) : 2;
  // construction-work/too-long: location
  out[5] = location !== "" ? verdict(atMost(location, 500)) : 2;
  // construction-work/too-long: results
  out[6] = results !== "" ? verdict(atMost(results, 2000)) : 2;
  // construction-work/too-long: files
  out[7] = files !== "" ? verdict(atMost(files, 2000)) : 2;
  // construction-work/not-composed: id
  out[8] = id !== "" ? verdict(composed(id)) : 2;
  // construction-work/not-composed: name
  out[9] = name !== "" ? verdict(composed(name)) : 2;
  // construction-work/not-composed: location
  out[10] = location !== "" ? verdict(composed(location)) : 2;
  // construction-work/not-composed: results
  out[11] = results !== "" ? verdict(composed(results)) : 2;
  // construction-work/not-composed: files
  out[12] = files !== "" ? verdict(composed(files)) : 2;
}



function isResults(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isText(v[i], 2000)) return false;
  return true;
}

function isFiles(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isText(v[i], 2000)) return false;
  return true;
}

function isConstructionWork(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { id, name, location, results, files } = v;
  return (
    isText(id, 100) &&
    isText(name, 2000) &&
    isText(location, 500) &&
    isResults(results) &&
    isFiles(files)
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is ConstructionWork {
  return isConstructionWork(value);
}

function explainResults(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) out.text(v[i], [...at, i], 2000);
}

function explainFiles(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) out.text(v[i], [...at, i], 2000);
}

function explainConstructionWork(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { id, name, location, results, files } = v;
  out.text(id, [...at, "id"], 100);
  out.text(name, [...at, "name"], 2000);
  out.text(location, [...at, "location"], 500);
  explainResults(results, [...at, "results"], out);
  explainFiles(files, [...at, "files"], out);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("construction-work");
  explainConstructionWork(value, [], out);
  return out.found;
}
