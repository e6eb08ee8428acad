import type { Random } from "@hoso/sdk/core";
import type { Line } from "./people.ts";

/** Người bị ghi hai lần: two lines, and what the check must say of both. */
export interface Doubled {
  readonly id: "same-number" | "same-number-lost-zero" | "same-person-other-number";
  readonly code: string;
  readonly again: Line;
}

/** The same person again, as another office wrote the line. */
export function doubled(line: Line, kind: Doubled["id"], random: Random): Doubled | undefined {
  const { personalId = "", birthDate = "", permanentResidence } = line.cells;
  const again = (cells: Line["cells"], kinds: Line["kinds"] = {}): Line => ({
    cells: { ...line.cells, ...cells },
    kinds: { ...line.kinds, ...kinds },
  });
  if (kind === "same-number")
    return { id: kind, code: "citizen/duplicate-id", again: again({ fullName: line.cells.fullName?.toUpperCase() ?? "" }) };
  if (kind === "same-number-lost-zero") {
    if (!personalId.startsWith("0")) return undefined;
    return {
      id: kind,
      code: "citizen/duplicate-id",
      again: again({ personalId: personalId.replace(/^0+/, "") }, { personalId: "number" }),
    };
  }
  // another number of the same place, sex and year; without the relatives who would then not know it
  if (birthDate.length < 10 || permanentResidence === undefined) return undefined;
  const serial = String((Number(personalId.slice(6)) + 1 + Math.floor(random() * 900_000)) % 1_000_000).padStart(6, "0");
  const number = personalId.slice(0, 6) + serial;
  return {
    id: kind,
    code: "citizen/possible-duplicate",
    again: again({ personalId: number, taxCode: "", headPersonalId: "", relationToHead: "" }),
  };
}
