import { searchKey } from "../../core/index.js";
import * as sexCodes from "../../codes/sex/index.js";
import * as partialDate from "../../fields/partial-date/index.js";
import { compareNames, type NameRelation } from "../../fields/person-name/index.js";
import * as personalId from "../../identifiers/personal-id/index.js";

/** Bốn điều dùng để nhận ra một người, as a register, a card or a form has them. Written in any way that the fields read. */
export interface ComparedPerson {
  readonly personalId?: string | undefined;
  readonly name?: string | undefined;
  readonly birthDate?: string | undefined;
  /** A code of QCVN 109 (`1`, `2`), a word (`Nam`, `female`), or the letter of a machine-readable zone. */
  readonly sex?: string | undefined;
}

/** `missing`: one of the two does not have it. `unreadable`: one of the two cannot be read as what it should be. */
type Untold = "missing" | "unreadable";

/** Kết luận cho từng điều, and for each alone: no number says what the four are worth together. */
export interface PersonComparison {
  readonly personalId: "same" | "different" | Untold;
  readonly name: NameRelation | "missing";
  /**
   * `compatible`: one is known less well, and the other may be it. `day-month-swapped`: whole dates that are each other
   * once day and month change places.
   */
  readonly birthDate: "same" | "compatible" | "day-month-swapped" | "different" | Untold;
  readonly sex: "same" | "different" | Untold;
}

const blank = (text: string | undefined): boolean => text === undefined || text.trim() === "";

function told<Verdict extends string>(
  a: string | undefined,
  b: string | undefined,
  read: (text: string) => string | undefined,
  compare: (a: string, b: string) => Verdict,
): Verdict | Untold {
  if (blank(a) || blank(b)) return "missing";
  const [one, two] = [read(a!), read(b!)];
  if (one === undefined || two === undefined) return "unreadable";
  return one === "" || two === "" ? "missing" : compare(one, two);
}

const sameText = (a: string, b: string): "same" | "different" => (a === b ? "same" : "different");

function readId(text: string): string | undefined {
  const id = personalId.normalize(text);
  return personalId.is(id) ? id : undefined;
}

function readDate(text: string): string | undefined {
  const date = partialDate.normalize(text);
  return partialDate.is(date) ? date : undefined;
}

const swapped = (date: string): string => `${date.slice(0, 4)}-${date.slice(8)}-${date.slice(5, 7)}`;

function compareDates(a: string, b: string): "same" | "compatible" | "day-month-swapped" | "different" {
  if (a === b) return "same";
  if (a.startsWith(b) || b.startsWith(a)) return "compatible";
  return a.length === 10 && b.length === 10 && swapped(a) === b ? "day-month-swapped" : "different";
}

const LETTERS: Readonly<Record<string, string>> = { m: "1", f: "2", unspecified: "" };

/** The code; nothing for a sex that is not told; `undefined` for what is none. */
function readSex(text: string): string | undefined {
  if (text.trim() === "<") return "";
  const word = text.length > 40 ? "" : searchKey(text);
  if (Object.hasOwn(LETTERS, word)) return LETTERS[word];
  const row = sexCodes
    .codes()
    .map((code) => sexCodes.entry(code)!)
    .find(({ code, vi, en }) => [code, searchKey(vi), searchKey(en)].includes(word));
  return row === undefined ? undefined : row.code === "0" ? "" : row.code;
}

/** Ba điều đã đọc, in canonical form; what is blank, unreadable or not told is left out. */
export function readPerson({ personalId: id, birthDate: born, sex }: ComparedPerson): {
  readonly personalId?: string;
  readonly birthDate?: string;
  readonly sex?: string;
} {
  const known = (text: string | undefined, read: (of: string) => string | undefined) =>
    blank(text) ? undefined : read(text!) || undefined;
  const [number, date, code] = [known(id, readId), known(born, readDate), known(sex, readSex)];
  return {
    ...(number === undefined ? {} : { personalId: number }),
    ...(date === undefined ? {} : { birthDate: date }),
    ...(code === undefined ? {} : { sex: code }),
  };
}

/**
 * So hai bản ghi về một người, or about two: a verdict for each of four fields, and no score. Law allows sex and year to
 * differ from the digits of the id, so the id is compared with the id alone. Never throws.
 */
export function comparePerson(a: ComparedPerson, b: ComparedPerson): PersonComparison {
  return {
    personalId: told(a.personalId, b.personalId, readId, sameText),
    name: blank(a.name) || blank(b.name) ? "missing" : compareNames(a.name!, b.name!),
    birthDate: told(a.birthDate, b.birthDate, readDate, compareDates),
    sex: told(a.sex, b.sex, readSex, sameText),
  };
}
