import { cleanerOf } from "../clean/index.js";
import type { Dataset } from "../dataset.js";
import type { SourceRow } from "../read/index.js";
import type { FactKind } from "./differences.js";
import type { ListedPerson } from "./person.js";

/** Where a record keeps what people are told apart by; the first that it has. */
const roles = {
  personalId: ["personalId"],
  name: ["fullName", "name", "birthName"],
  birthDate: ["birthDate"],
  sex: ["gender"],
  residence: ["permanentResidence", "residence"],
} as const satisfies Partial<Record<keyof ListedPerson, readonly string[]>>;

type Role = keyof typeof roles;

/** Cách đọc một dòng thành một người. */
export interface PersonReader {
  /** Which column of the dataset each field of a difference is: `name` → `fullName`. */
  readonly fields: ReadonlyMap<string, number>;
  /** How the other facts are compared. */
  readonly kinds: Readonly<Record<string, FactKind>>;
  /** The list tells who is who. */
  readonly names: boolean;
  /** The list has the column that was named as the key. */
  readonly keyed: boolean;
  read(row: SourceRow): ListedPerson;
}

/** A name in three columns: the parts in their order. */
const parts = ["birthNameFamily", "birthNameMiddle", "birthNameGiven"];

/**
 * Đọc dòng của một bảng thành người để đối chiếu: `at` says for each column of the dataset where it stands in the file.
 * Cells are brought to their canonical text first, so that a lost zero or a date written otherwise is no difference.
 */
export function personReader(dataset: Dataset, at: readonly (number | undefined)[], key?: string): PersonReader {
  const { columns, identifiers } = dataset;
  const indexOf = (wanted: string): number => columns.findIndex((c, i) => c.key === wanted && at[i] !== undefined);
  const found = (Object.entries(roles) as [Role, readonly string[]][]).flatMap(([role, wanted]): [Role, number][] => {
    const index = wanted.map(indexOf).find((i) => i >= 0);
    return index === undefined ? [] : [[role, index]];
  });
  const own = new Map<string, number>(found);
  const inParts = own.has("name") ? [] : parts.map(indexOf).filter((i) => i >= 0);
  if (inParts.length > 0) own.set("name", inParts.at(-1)!);
  const used = new Set([...own.values(), ...inParts]);
  const others = columns.flatMap((c, i) => (used.has(i) || at[i] === undefined ? [] : [[c.key, i] as const]));
  const cleaners = columns.map((column) => cleanerOf(column, { key: dataset.key, identifiers }));
  const kinds = others.map(([of, i]): [string, FactKind] => {
    const { kind } = columns[i]!;
    return [of, kind === "person-name" || kind === "date" ? kind : "text"];
  });
  const keyAt = key === undefined ? -1 : indexOf(key);
  return {
    fields: new Map([...own, ...others]),
    kinds: Object.fromEntries(kinds),
    names: own.has("personalId") || ["name", "birthDate", "sex", "residence"].every((role) => own.has(role)),
    keyed: keyAt >= 0,
    read({ cells, kinds: kindsOf }) {
      const value = (i: number): string => {
        const place = at[i];
        const raw = place === undefined ? "" : (cells[place] ?? "");
        return raw.trim() === "" ? "" : cleaners[i]!(raw, kindsOf?.[place!] ?? "text", () => undefined);
      };
      const mine = Object.fromEntries(found.map(([role, i]) => [role, value(i)]));
      const name = inParts.map(value).filter((part) => part !== "");
      return {
        ...mine,
        ...(inParts.length === 0 ? {} : { name: name.join(" ") }),
        ...(keyAt < 0 ? {} : { key: value(keyAt) }),
        facts: Object.fromEntries(others.map(([of, i]) => [of, value(i)])),
      };
    },
  };
}
