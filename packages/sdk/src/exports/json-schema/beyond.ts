import type { Params, PlainDate, Severity } from "../../core/index.js";
import type { RecordUnit } from "../../databases/index.js";
import type { Citation } from "../../law/index.js";
import { recordSteps, type Dimension } from "../../rules/index.js";
import { sentencesOf } from "../sentences.js";
import type { ExportOptions } from "../version.js";
import { sayableForm } from "./forms.js";
import { structureOf, type Structure } from "./structure.schema.js";

/** Căn cứ, as exports write it. */
export type CitedPlace = Pick<Citation, "instrument" | "at" | "standing">;

/** Một quy tắc mà JSON Schema không nói được: what a reader of the schema must still check. */
export interface BeyondRule {
  /** The reason that `explain`, `remarks` or `hoso check` then gives. */
  readonly code: string;
  readonly severity: Severity;
  /** Đúng, đủ, sạch, sống, thống nhất, dùng chung: what it speaks of. */
  readonly dimension: Dimension;
  /** `value`: one fact is looked at by itself; `row`: facts are compared, or one with the day to judge on. */
  readonly on: "value" | "row";
  /** The facts that it speaks of, each list together; a column that the record lacks goes by its own name. */
  readonly at: readonly (readonly string[])[];
  readonly vi: string;
  readonly en: string;
  readonly law: readonly CitedPlace[];
}

export const citedPlace = ({ instrument, at, standing }: Citation): CitedPlace => ({ instrument, at, standing });

/** Every text of a record that has a form, with the way to it. */
function* formsIn(structure: Structure, path = ""): Generator<readonly [path: string, format: string]> {
  if (structure.format !== undefined) yield [path, structure.format];
  if (structure.items !== undefined) yield* formsIn(structure.items, `${path}[]`);
  for (const [key, inner] of Object.entries(structure.properties ?? {})) yield* formsIn(inner, path === "" ? key : `${path}.${key}`);
}

/** What stands at a path, and whether it must be there. */
function lookUp(structure: Structure, path: string): { readonly found: Structure; readonly required: boolean } | undefined {
  let found: Structure | undefined = structure;
  let required = true;
  for (const part of path.split(".")) {
    const key = part.replace("[]", "");
    required &&= found.required?.includes(key) === true;
    found = found.properties?.[key];
    if (part.endsWith("[]")) {
      required &&= (found?.minItems ?? 0) > 0;
      found = found?.items;
    }
    if (found === undefined) return undefined;
  }
  return { found, required };
}

/** True when the structure itself refuses what the step refuses. Asked of the structure, so that what is lost there is found here. */
function isSaid(problem: string, path: string | undefined, structure: Structure, said: (format: string) => boolean): boolean {
  const place = path === undefined ? undefined : lookUp(structure, path);
  if (place === undefined) return false;
  const { found, required } = place;
  switch (problem) {
    case "missing":
      return required;
    case "too-long":
      return found.maxLength !== undefined;
    case "unknown-code":
      return found.enum !== undefined || found.type === "boolean";
    case "not-a-country-code":
    case "not-an-email":
    case "not-nine-digits":
    case "not-a-whole-number":
    case "not-a-number":
    case "not-a-moment":
    case "not-a-reference":
      return found.format !== undefined && said(found.format);
    default:
      return false;
  }
}

class Gatherer {
  /** The day of the fact is known to the sentences that name it. */
  private readonly known: Params;
  private readonly rules = new Map<string, BeyondRule & { at: (readonly string[])[]; law: CitedPlace[] }>();

  constructor(asOf: PlainDate | undefined) {
    this.known = asOf === undefined ? {} : { year: asOf.slice(0, 4), day: asOf };
  }

  add(of: Pick<BeyondRule, "code" | "severity" | "dimension" | "on">, at: readonly string[], law: Citation): void {
    const { code, severity, dimension, on } = of;
    let rule = this.rules.get(code);
    if (rule === undefined) {
      rule = { code, severity, dimension, on, at: [], ...sentencesOf(code, this.known), law: [] };
      this.rules.set(code, rule);
    }
    const cited = citedPlace(law);
    if (!rule.at.some((known) => known.join() === at.join())) rule.at.push(at);
    if (!rule.law.some((known) => known.instrument === cited.instrument && known.at === cited.at)) rule.law.push(cited);
  }

  all(): BeyondRule[] {
    return [...this.rules.values()];
  }
}

/** Những quy tắc mà lược đồ JSON của bản ghi không nói được, each once: none is lost without a word. */
export function rulesBeyond(unit: RecordUnit, { asOf }: ExportOptions = {}): BeyondRule[] {
  const { meta, fields, identifiers, columns, rule } = unit;
  const structure = structureOf(unit.schema);
  const form = (format: string) => sayableForm(format, meta.key, identifiers, asOf);
  const out = new Gatherer(asOf);
  for (const [path, format] of formsIn(structure)) {
    // the act lists the fact; how strictly it is read is ours
    const ours: Citation = { ...(fields[path.replace(/\[\]$/u, "")]?.law ?? meta.law[0]!), standing: "design" };
    for (const { code, severity, law } of form(format).left)
      out.add({ code, severity, dimension: "accuracy", on: "value" }, [path], law ?? ours);
  }
  const placeOf = new Map(columns.map(({ key, path }) => [key, path]));
  const spoken = new Set(Array.from(formsIn(structure), ([path]) => path));
  for (const { code, severity, dimension, columns: of, law, step } of recordSteps(rule)) {
    const path = placeOf.get(of[0]!);
    if (step.kind === "identifier") {
      // what the record holds has been said above; a column of the row alone has not
      if (path === undefined || !spoken.has(path)) out.add({ code, severity, dimension, on: "value" }, of, law);
      continue;
    }
    const said = of.length === 1 && isSaid(step.check.code, path, structure, (format) => form(format).left.length === 0);
    const at = of.map((key) => placeOf.get(key) ?? key);
    if (!said) out.add({ code, severity, dimension, on: "row" }, at, law);
  }
  return out.all();
}
