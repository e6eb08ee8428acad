import { compact, digits, type Finding } from "../../core/index.js";
import type { Column, HeldIdentifier } from "../../databases/population/index.js";
import * as personalId from "../../identifiers/personal-id/index.js";
import * as phoneNumber from "../../identifiers/phone-number/index.js";
import * as taxCode from "../../identifiers/tax-code/index.js";
import type { CellKind } from "../read/index.js";
import { isPlaceholder, type Cleaner } from "./cleaner.js";
import { cleanCode } from "./code.js";
import { cleanDate } from "./date.js";
import { cleanAmount, cleanHeld, cleanNumber, type NumberForm } from "./number.js";
import { noteOf } from "./problems.js";
import { cleanEmail, cleanName, cleanTextOf } from "./text.js";

export type { Cleaner, Note } from "./cleaner.js";
export { ADDRESS, cellProblems, noteOf, type CellProblem, type CellReason } from "./problems.js";
export { digest, mix, mixWords } from "./words.js";

const strictly = (unit: { examine(text: string, options: { strict: boolean }): readonly unknown[] }) => (text: string) =>
  unit.examine(text, { strict: true }).length === 0;

/** The zeros that a spreadsheet drops are those of these lengths. */
const numbers: Readonly<Record<string, NumberForm>> = {
  "personal-id": { lengths: [12], normalize: personalId.normalize, fits: strictly(personalId) },
  "tax-code": { lengths: [10, 12], normalize: taxCode.normalize, fits: strictly(taxCode) },
  "phone-number": { lengths: [10, 11], normalize: phoneNumber.normalize, fits: strictly(phoneNumber) },
};

const oldIdNumber: NumberForm = { lengths: [9], normalize: compact, fits: (text) => text.length === 9 && digits(text, 0, 9) };

/** Nine digits where twelve should be are a card of before 2025, in the wrong column. */
const cleanPersonalId: Cleaner = (text, kind, note) => {
  const value = number(text, kind, note);
  if (value.length === 9 && digits(value, 0, 9)) note("cell/old-id-number");
  return value;
};
const number = /* @__PURE__ */ cleanNumber(numbers["personal-id"]!);

/** Bản ghi của một cột: how its reasons begin, and the identifiers in it. */
export interface CleanedRecord {
  readonly key: string;
  readonly identifiers?: Readonly<Record<string, HeldIdentifier>> | undefined;
}

/** Cách làm sạch một cột: what stands for nothing becomes nothing; the rest goes by what the column holds. */
export function cleanerOf(column: Column, record: CleanedRecord = { key: "citizen" }): Cleaner {
  const cleanFilled = filledCleanerOf(column, record);
  return (text, kind, note) => {
    if (isPlaceholder(text)) {
      note("cell/placeholder");
      return "";
    }
    return cleanFilled(text, kind, note);
  };
}

function filledCleanerOf(column: Column, { key, identifiers }: CleanedRecord): Cleaner {
  const cleanText = cleanTextOf(`${key}/not-composed`);
  switch (column.kind) {
    case "identifier":
      if (column.unit === "personal-id") return cleanPersonalId;
      return identifierCleaner(column.unit, identifiers);
    case "person-name":
      return cleanName;
    case "date":
      return cleanDate;
    case "code":
      return cleanCode(column.codes ?? []);
    case "number":
      return cleanAmount;
    case "address":
      return cleanText;
    case "text":
      if (column.key === "oldIdNumber") return cleanNumber(oldIdNumber);
      return column.key === "email" ? cleanEmail : cleanText;
  }
}

function identifierCleaner(unit = "", identifiers: CleanedRecord["identifiers"] = {}): Cleaner {
  if (unit in numbers) return cleanNumber(numbers[unit]!);
  const held = identifiers[unit];
  if (held === undefined) throw new TypeError(`no way to clean ${unit}`);
  return cleanHeld(held);
}

/** Ô đã làm sạch: its canonical text, what was odd about it, and what the writer may have meant. */
export interface CleanCell {
  /** Absent for a blank cell. */
  readonly value?: string;
  readonly findings: readonly Finding[];
  readonly suggestion?: string;
}

/** Làm sạch một ô. Files are cleaned by `createChecker`; this is for one cell at a time. */
export function clean(column: Column, text: string, kind: CellKind = "text"): CleanCell {
  const findings: Finding[] = [];
  let suggestion: string | undefined;
  const value =
    text.trim() === ""
      ? ""
      : cleanerOf(column)(text, kind, (code, params = {}, offered) => {
          findings.push({ code, params, severity: noteOf(code).severity });
          suggestion ??= offered;
        });
  return { ...(value === "" ? {} : { value }), findings, ...(suggestion === undefined ? {} : { suggestion }) };
}
