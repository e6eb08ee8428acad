import { unaccent } from "../../core/index.js";
import { readPerson, type ComparedPerson } from "../../databases/population/index.js";
import * as personName from "../../fields/person-name/index.js";
import { personKeys } from "../duplicates/index.js";

/** Một người trong danh sách: the four facts by which people are told apart, where they live, and whatever else a list has. */
export interface ListedPerson extends ComparedPerson {
  /** Nơi thường trú. */
  readonly residence?: string | undefined;
  /** A number that both lists keep, where it is not the personal id: people are then matched by it. */
  readonly key?: string | undefined;
  /** Other facts, compared where both people have the key; `""` or `undefined` is a fact that is not known. */
  readonly facts?: Readonly<Record<string, string | undefined>>;
}

const keys = personKeys({ id: 0, name: 1, birthDate: 2, gender: 3, residence: 4 });

/** What a person is looked for by. */
export interface PersonKey {
  /** The number, with the zeros that a spreadsheet dropped; absent where there is none. */
  readonly number: string | undefined;
  /** Name, whole date of birth, sex and residence: absent where one of them is not known. */
  readonly likeness: string | undefined;
  /** Words of the name without marks, in any order, and the year: who may be meant, never who is. */
  readonly hint: string | undefined;
}

/** Tones tell twins called Hà and Hạ apart: a name without any mark may be either. */
const marked = (name: string): boolean => unaccent(name) !== name;

const trimmed = (text: string | undefined): string => text?.trim() ?? "";

/** Twelve digits, with the zeros in front that a spreadsheet dropped; `undefined` for what is no number of a person. */
export function numberOf(text: string | undefined): string | undefined {
  const id = keys.id([trimmed(text).replaceAll(/[\s.]/gu, "")]);
  return id === -1 ? undefined : String(id).padStart(12, "0");
}

export function keyOf(person: ListedPerson, byKey: boolean): PersonKey {
  const { birthDate = "", sex = "" } = readPerson(person);
  const name = personName.normalize(trimmed(person.name));
  const row = ["", name, birthDate, sex, trimmed(person.residence)];
  const number = byKey ? trimmed(person.key) : numberOf(person.personalId);
  const words = unaccent(name).toLowerCase().split(" ").toSorted().join(" ");
  return {
    number: number === "" ? undefined : number,
    likeness: marked(name) ? keys.likeness(row)?.join() : undefined,
    hint: name === "" || birthDate === "" ? undefined : `${birthDate.slice(0, 4)} ${words}`,
  };
}

/** What a row says, for an order that does not depend on where it stands. */
export function contentOf({ personalId, name, birthDate, sex, residence, key, facts = {} }: ListedPerson): string {
  return JSON.stringify([personalId, name, birthDate, sex, residence, key, Object.entries(facts).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}

/** How many facts a row tells. */
export function toldBy({ facts = {}, ...own }: ListedPerson): number {
  return [...Object.values(own), ...Object.values(facts)].filter((text) => trimmed(text) !== "").length;
}
