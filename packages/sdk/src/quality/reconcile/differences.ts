import { toneKey } from "../../core/index.js";
import { comparePerson } from "../../databases/population/index.js";
import { compareNames, type NameRelation } from "../../fields/person-name/index.js";
import { numberOf, type ListedPerson } from "./person.js";

/** Hai ô khác nhau thế nào. Only `different`, `day-month-swapped` and `unreadable` say that the lists do not agree. */
export type DifferenceKind =
  | Exclude<NameRelation, "exact">
  | "written-otherwise"
  | "compatible"
  | "day-month-swapped"
  | "unreadable"
  | "only-in-a"
  | "only-in-b";

/** Một trường khác nhau ở một người có trong cả hai danh sách; its values stay with the caller. */
export interface Difference {
  /** `personalId`, `name`, `birthDate`, `sex`, `residence`, or the key of another fact. */
  readonly field: string;
  readonly kind: DifferenceKind;
}

/** How another fact is compared: as words (the default), as a name, or as a date that may lack parts. */
export type FactKind = "text" | "person-name" | "date";

const contrary: ReadonlySet<DifferenceKind> = /* @__PURE__ */ new Set(["different", "day-month-swapped", "unreadable"]);

/** Hai danh sách không khớp ở đây: one of them must be wrong, or out of date. */
export const disagrees = (kind: DifferenceKind): boolean => contrary.has(kind);

const blank = (text: string | undefined): boolean => text === undefined || text.trim() === "";
const words = (text: string): string => toneKey(text.replaceAll(/[\s,.;]+/gu, " "));

function told(a: string | undefined, b: string | undefined, compare: (a: string, b: string) => DifferenceKind | "same") {
  if (blank(a)) return blank(b) ? "same" : "only-in-b";
  return blank(b) ? "only-in-a" : compare(a!, b!);
}

const texts = (a: string, b: string) =>
  a === b || a.normalize("NFC").trim() === b.normalize("NFC").trim() ? "same" : words(a) === words(b) ? "written-otherwise" : "different";
const names = (a: string, b: string) => {
  const relation = compareNames(a, b);
  return relation === "exact" ? "same" : relation;
};
/** `missing` of a cell that is not blank: it says that nothing is known, as the code 0 of a sex does. */
const person = (field: "birthDate" | "sex") => (a: string, b: string) => {
  const verdict = comparePerson({ [field]: a }, { [field]: b })[field];
  return verdict === "missing" ? (a === b ? "same" : "compatible") : verdict;
};

/** A number that lost its zeros is still that number. */
const ids = (a: string, b: string) => {
  const verdict = comparePerson({ personalId: a }, { personalId: b }).personalId;
  if (verdict === "missing") return "same";
  const one = numberOf(a);
  return verdict === "unreadable" && one !== undefined && one === numberOf(b) ? "written-otherwise" : verdict;
};

const comparers = { text: texts, "person-name": names, date: person("birthDate") } as const;

/** Những trường khác nhau của một người, in the order in which they are named. */
export function differencesOf(a: ListedPerson, b: ListedPerson, kinds: Readonly<Record<string, FactKind>>): Difference[] {
  const own = [
    ["personalId", told(a.personalId, b.personalId, ids)],
    ["name", told(a.name, b.name, names)],
    ["birthDate", told(a.birthDate, b.birthDate, person("birthDate"))],
    ["sex", told(a.sex, b.sex, person("sex"))],
    ["residence", told(a.residence, b.residence, texts)],
  ] as const;
  const [one = {}, other = {}] = [a.facts, b.facts];
  const facts = Object.keys(one)
    .filter((key) => Object.hasOwn(other, key))
    .toSorted()
    .map((key) => [key, told(one[key], other[key], comparers[(Object.hasOwn(kinds, key) ? kinds[key] : undefined) ?? "text"])] as const);
  return [...own, ...facts].flatMap(([field, kind]) => (kind === "same" ? [] : [{ field, kind }]));
}
