import { cite, type Citation } from "../law/index.js";
import {
  all,
  asOf,
  atMost,
  column,
  composed,
  digitsOnly,
  jsOnly,
  matches,
  notAfter,
  oneOf,
  present,
  type Condition,
  type IdentifierRule,
  type RecordCheck,
  type RecordRule,
} from "../rules/index.js";
import { cellsOf, type Cell } from "./cells.js";
import type { Facts } from "./fact.js";
import { momentPattern, numberPatterns, referencePattern } from "./forms.js";
import { dateKnown, dayKnown } from "./known.js";

const names: Citation = cite("91/2015/QH13", "Điều 26 khoản 3", "statute");
const isYesOrNo = ["true", "false"];

interface Judged extends Cell {
  readonly at: ReturnType<typeof column>;
  /** The act lists the fact; how strictly its cell is read is ours. */
  readonly ours: Citation;
  readonly there: Condition;
}

/** What the checks of a cell share: hundreds are made when every record is loaded. */
function judged(cell: Cell): Judged {
  const at = column(cell.key);
  return { ...cell, at, ours: { ...cell.leaf.law, standing: "design" }, there: present(at) };
}

/** What one cell must be, when something stands in it. */
function formOf({ key, leaf, at }: Judged): readonly [code: string, require: Condition, law?: Citation | undefined] | undefined {
  const { form } = leaf;
  switch (form.kind) {
    case "text":
    case "address":
      return ["too-long", atMost(at, form.max)];
    case "person-name":
      return ["not-a-name", jsOnly("person-name", at), names];
    case "day":
      return ["not-a-day", dayKnown(key)];
    case "partial-date":
      return ["not-a-date", dateKnown(key)];
    case "country":
      return ["not-a-country-code", matches(at, "[A-Z]{2}")];
    case "whole-number":
      return ["not-a-whole-number", matches(at, numberPatterns["whole-number"])];
    case "decimal-number":
      return ["not-a-number", matches(at, numberPatterns["decimal-number"])];
    case "moment":
      return ["not-a-moment", matches(at, momentPattern)];
    case "reference":
      return ["not-a-reference", matches(at, referencePattern)];
    case "nine-digits":
      return ["not-nine-digits", digitsOnly(at, 9)];
    case "yes-no":
      return ["unknown-code", oneOf(at, isYesOrNo)];
    case "code":
      return [
        "unknown-code",
        oneOf(
          at,
          form.codes.map((c) => c.code),
        ),
        form.law,
      ];
    case "unit":
      return undefined;
  }
}

function checksOf(row: readonly Cell[]): RecordCheck[] {
  const cells = row.map(judged);
  const missing = cells
    .filter((cell) => cell.required)
    .map((cell): RecordCheck => ({
      code: "missing",
      severity: "refuse",
      dimension: "completeness",
      columns: [cell.key],
      require: cell.there,
      law: cell.ours,
    }));
  const forms = cells.flatMap((cell): RecordCheck[] => {
    const found = formOf(cell);
    if (found === undefined) return [];
    const [code, require, law = cell.ours] = found;
    return [{ code, severity: "refuse", dimension: "accuracy", columns: [cell.key], when: cell.there, require, law }];
  });
  const decomposed = cells
    .filter(({ leaf }) => leaf.form.kind === "text" || leaf.form.kind === "address")
    .map((cell): RecordCheck => ({
      code: "not-composed",
      severity: "warning",
      dimension: "cleanness",
      columns: [cell.key],
      when: cell.there,
      require: composed(cell.at),
      law: cell.ours,
    }));
  const past = cells
    .filter(({ leaf }) => leaf.past === true)
    .map((cell): RecordCheck => {
      const known = cell.leaf.form.kind === "day" ? dayKnown(cell.key) : dateKnown(cell.key);
      return {
        code: "in-future",
        severity: "refuse",
        dimension: "accuracy",
        columns: [cell.key],
        when: all(known),
        require: notAfter(column(cell.key), asOf),
        law: cell.ours,
      };
    });
  return [...missing, ...forms, ...decomposed, ...past];
}

/** Điều một bản ghi thêm vào bảng các điều của nó. */
export interface RecordDraft {
  readonly key: string;
  readonly facts: Facts;
  /** Every identifier that a column holds. */
  readonly identifiers: Readonly<Record<string, { readonly rule: IdentifierRule }>>;
  /** Checks across columns; those of one cell come from the facts. */
  readonly checks: readonly RecordCheck[];
  readonly settings?: Readonly<Record<string, number>>;
}

/** Quy tắc của một dòng: the identifiers, the checks of each cell, and the record's own. */
export function ruleOf({ key, facts, identifiers, checks, settings }: RecordDraft): RecordRule {
  const cells = cellsOf(facts);
  const columns = cells.map((cell) => {
    const { form } = cell.leaf;
    if (form.kind !== "unit") return { key: cell.key };
    const identifier = identifiers[form.unit];
    if (identifier === undefined) throw new TypeError(`${key}: no rule for ${form.unit}`);
    return { key: cell.key, identifier: identifier.rule };
  });
  return { key, columns, checks: [...checksOf(cells), ...checks], ...(settings === undefined ? {} : { settings }) };
}

/** A check across columns that doubts, as most do. */
export const doubt = (code: string, columns: readonly string[], when: Condition, require: Condition, law: Citation): RecordCheck => ({
  code,
  severity: "warning",
  dimension: "consistency",
  columns,
  when,
  require,
  law,
});

/** A check across columns that no rule in force lets anybody fail. */
export const refusal = (code: string, columns: readonly string[], when: Condition, require: Condition, law: Citation): RecordCheck => ({
  code,
  severity: "refuse",
  dimension: "consistency",
  columns,
  when,
  require,
  law,
});
