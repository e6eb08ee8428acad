import { between, pick, type Random } from "@hoso/sdk/core";
import { generate } from "@hoso/sdk/databases/population";
import { columns as all } from "@hoso/sdk/databases/population";
import type { Dimension } from "@hoso/sdk/rules";
import { columns, type TableKey } from "./judge.ts";

/** Một cách làm hỏng một ô, and what the SDK must answer. */
export interface Fault {
  readonly key: TableKey;
  readonly code: string;
  readonly dimension: Dimension;
  /** True where the row itself shows what the cell should be, so that it can be repaired without asking anybody. */
  readonly mendable: boolean;
  spoil(text: string, random: Random): string;
}

const withoutZeros = (text: string): string => text.replace(/^0+/u, "");

export const faults: readonly Fault[] = [
  { key: "personalId", code: "cell/lost-zeros", dimension: "accuracy", mendable: true, spoil: withoutZeros },
  {
    key: "personalId",
    code: "personal-id/shape",
    dimension: "accuracy",
    mendable: false,
    spoil: (id, random) => `${id}${between(random, 0, 9)}`,
  },
  { key: "personalId", code: "citizen/missing", dimension: "completeness", mendable: false, spoil: () => "" },
  { key: "fullName", code: "citizen/missing", dimension: "completeness", mendable: false, spoil: () => "" },
  {
    key: "fullName",
    code: "person-name/look-alike",
    dimension: "cleanness",
    mendable: true,
    spoil: (name) => name.replace(/Đ/u, "Ð").replace(/đ/u, "ð"),
  },
  { key: "fullName", code: "person-name/spacing", dimension: "cleanness", mendable: true, spoil: (name) => name.replace(" ", "   ") },
  {
    key: "birthDate",
    code: "citizen/not-a-date",
    dimension: "accuracy",
    mendable: false,
    spoil: (date, random) => `${date.slice(0, 4)}-${pick(random, ["02-30", "13-05", "04-31", "11-31"])}`,
  },
  {
    key: "birthDate",
    code: "citizen/birth-year-differs-from-id",
    dimension: "consistency",
    mendable: true,
    // three leap years back, so that a 29 February stays in the calendar
    spoil: (date) => `${Number(date.slice(0, 4)) - 12}${date.slice(4)}`,
  },
  {
    key: "gender",
    code: "citizen/sex-differs-from-id",
    dimension: "consistency",
    mendable: true,
    spoil: (sex) => (sex === "Nam" ? "Nữ" : "Nam"),
  },
  {
    key: "gender",
    code: "citizen/unknown-code",
    dimension: "accuracy",
    mendable: true,
    spoil: (_, random) => pick(random, ["7", "X", "N/ữ"]),
  },
  { key: "phone", code: "phone-number/shape", dimension: "accuracy", mendable: false, spoil: (phone) => phone.slice(0, -1) },
  {
    key: "phone",
    code: "cell/placeholder",
    dimension: "cleanness",
    mendable: false,
    spoil: (_, random) => pick(random, ["-", "không rõ", "N/A"]),
  },
  {
    key: "updatedOn",
    code: "citizen/stale",
    dimension: "timeliness",
    mendable: false,
    spoil: (_, random) => `208${between(random, 3, 7)}-0${between(random, 1, 9)}-15`,
  },
];

const at = (key: string): number => all.findIndex((c) => c.key === key);

/** `count` dòng sạch của người giả: every cell filled, whole dates, sex in words as offices write it. */
export function cleanRows(random: Random, count: number): string[][] {
  const out: string[][] = [];
  while (out.length < count) {
    for (const { row } of generate(random, 8 * count)) {
      const cells = columns.map(({ key }) => row[at(key)] ?? "");
      if (cells.includes("") || cells[1]!.length !== 10 || !cells[3]!.startsWith("0") || out.length === count) continue;
      cells[2] = cells[2] === "1" ? "Nam" : "Nữ";
      out.push(cells);
    }
  }
  return out;
}

/** The columns that a whole file has besides, so that none that is required is missing. */
export const more = { headers: { vi: ["Dân tộc", "Quốc tịch"], en: ["Ethnicity", "Nationality"] }, cells: ["Kinh", "VN"] } as const;

/** Một bảng có đúng một ô hỏng. */
export interface Planted {
  readonly rows: readonly (readonly string[])[];
  readonly row: number;
  readonly column: number;
  readonly fault: Fault;
  /** What stood there before. */
  readonly was: string;
}

/** Plants one of `choices` in a table of `count` rows; the row is one in which that fault changes something. */
export function plant(random: Random, count: number, choices: readonly Fault[] = faults): Planted {
  const rows = cleanRows(random, count);
  const fault = pick(random, choices);
  const column = columns.findIndex((c) => c.key === fault.key);
  const start = between(random, 0, count - 1);
  for (let i = 0; i < count; i++) {
    const row = (start + i) % count;
    const was = rows[row]![column]!;
    const spoilt = fault.spoil(was, random);
    if (spoilt === was) continue;
    rows[row]![column] = spoilt;
    return { rows, row, column, fault, was };
  }
  // nobody in the table has a letter đ, say: another fault will do
  return plant(
    random,
    count,
    choices.filter((f) => f !== fault),
  );
}
