import type { Severity } from "../../core/index.js";
import type { Column } from "../../databases/population/index.js";
import { cite, type Citation } from "../../law/index.js";
import type { Dimension } from "../../rules/index.js";

/** Điều chỉ ô thô mới cho thấy: canonical text no longer has it, so no SQL can judge it. */
export interface CellProblem {
  readonly code: string;
  readonly severity: Severity;
  readonly dimension: Dimension;
  readonly law: Citation;
}

const ours: Citation = cite("26/2023/QH15", "Điều 9", "design");
const names: Citation = cite("91/2015/QH13", "Điều 26 khoản 3", "design");
const units: Citation = cite("19/2025/QĐ-TTg", "Danh mục", "secondary");

/** A refusal here says why the rule refuses the cell; the rule's own words are then left out of reports. */
const problems = [
  { code: "cell/lost-zeros", severity: "refuse", dimension: "accuracy", law: ours },
  { code: "cell/scientific-number", severity: "refuse", dimension: "accuracy", law: ours },
  { code: "cell/old-id-number", severity: "refuse", dimension: "accuracy", law: cite("26/2023/QH15", "Điều 9 khoản 13", "statute") },
  { code: "cell/serial-date", severity: "refuse", dimension: "accuracy", law: ours },
  { code: "cell/placeholder", severity: "warning", dimension: "cleanness", law: ours },
  { code: "cell/spacing", severity: "warning", dimension: "cleanness", law: ours },
  { code: "cell/font-damage", severity: "warning", dimension: "cleanness", law: ours },
  { code: "cell/look-alike", severity: "warning", dimension: "cleanness", law: ours },
  { code: "cell/number-style", severity: "info", dimension: "shareability", law: ours },
  { code: "cell/date-style", severity: "info", dimension: "shareability", law: ours },
  { code: "person-name/spacing", severity: "warning", dimension: "cleanness", law: names },
  { code: "person-name/not-nfc", severity: "warning", dimension: "cleanness", law: names },
  { code: "person-name/font-damage", severity: "warning", dimension: "cleanness", law: names },
  { code: "person-name/look-alike", severity: "warning", dimension: "cleanness", law: names },
  { code: "address/not-in-lists", severity: "warning", dimension: "accuracy", law: units },
  { code: "address/no-commune", severity: "warning", dimension: "accuracy", law: units },
  { code: "address/no-province", severity: "warning", dimension: "accuracy", law: units },
  { code: "address/ambiguous", severity: "warning", dimension: "accuracy", law: units },
  { code: "address/other-type", severity: "warning", dimension: "accuracy", law: units },
  { code: "address-conversion/former-units", severity: "warning", dimension: "shareability", law: units },
] as const satisfies readonly CellProblem[];

/** Mã lý do của riêng ô. */
export type CellReason = Extract<(typeof problems)[number]["code"], `cell/${string}`>;

const byCode: ReadonlyMap<string, CellProblem> = /* @__PURE__ */ new Map(problems.map((p) => [p.code, p]));

/** Nặng nhẹ và tiêu chí của một mã. */
export function noteOf(code: string): CellProblem {
  // each record has a code of its own for it
  if (code.endsWith("/not-composed")) return { code, severity: "warning", dimension: "cleanness", law: ours };
  const found = byCode.get(code);
  if (found === undefined) throw new TypeError(`no cell problem is called ${code}`);
  return found;
}

const NUMBER = ["cell/lost-zeros", "cell/scientific-number", "cell/number-style"];
const NAME = ["person-name/spacing", "person-name/not-nfc", "person-name/font-damage", "person-name/look-alike"];
const TEXT = ["cell/spacing", "cell/font-damage", "cell/look-alike"];

/** What an address of today may be doubted for, by whoever has the lists of units (`quality/addresses`). */
export const ADDRESS: readonly string[] = [
  "address/not-in-lists",
  "address/no-commune",
  "address/no-province",
  "address/ambiguous",
  "address/other-type",
  "address-conversion/former-units",
];

function codesOf({ kind, key, unit, current }: Column, record: string): readonly string[] {
  if (kind === "identifier") return unit === "personal-id" ? [...NUMBER, "cell/old-id-number"] : NUMBER;
  if (kind === "person-name") return NAME;
  if (kind === "date") return ["cell/serial-date", "cell/date-style"];
  if (kind === "code") return [];
  if (key === "oldIdNumber") return NUMBER;
  if (kind === "number") return ["cell/spacing", "cell/number-style", "cell/scientific-number"];
  if (key === "email") return ["cell/spacing"];
  return [`${record}/not-composed`, ...TEXT, ...(current === true ? ADDRESS : [])];
}

/** Những điều có thể tìm thấy ở một ô của cột. */
export function cellProblems(column: Column, record = "citizen"): readonly CellProblem[] {
  return ["cell/placeholder", ...codesOf(column, record)].map(noteOf);
}
