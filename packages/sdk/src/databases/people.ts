import { between, pick, type PlainDate, type Random } from "../core/index.js";
import { dayIn, lineOf, nameOf, naming, numbering, place, type Naming, type Sex } from "./made-up.js";

/** Một người giả, as much of one as a paper about an event needs. */
export interface Someone {
  readonly sex: Sex;
  /** `1` male, `2` female: the codes of QCVN 109. */
  readonly gender: "1" | "2";
  readonly name: string;
  readonly family: string;
  readonly born: PlainDate;
  readonly personalId: string;
  readonly ethnicity: string;
  /** The commune where they are from. */
  readonly origin: string;
  readonly residence: string;
  readonly style: Naming;
}

/** What is already known of somebody to be made. */
export interface Known {
  readonly sex?: Sex;
  readonly born?: PlainDate;
  readonly years?: readonly [from: number, to: number];
  readonly style?: Naming;
  readonly family?: string | undefined;
  readonly residence?: string;
}

/** Người làm ra người: no two of one maker share a number. */
export function peopleMaker(random: Random): (known?: Known) => Someone {
  const number = numbering();
  return ({
    sex = pick(random, ["male", "female"] as const),
    born,
    years = [2032, 2069],
    style = naming(random),
    family,
    residence,
  } = {}) => {
    const day = born ?? dayIn(random, between(random, years[0], years[1]));
    const from = place(random);
    const name = nameOf(random, style, sex, family);
    return {
      sex,
      gender: sex === "male" ? "1" : "2",
      name: lineOf(name),
      family: name.family ?? "",
      born: day,
      personalId: number(random, from.code, sex, Number(day.slice(0, 4))),
      ethnicity: style.ethnicity,
      origin: from.origin,
      residence: residence ?? from.residence(random),
      style,
    };
  };
}

/** A day as an old book may have kept it: whole, or without the day, or the year alone. */
export function faded(random: Random, day: PlainDate): string {
  const luck = random();
  return luck < 0.8 ? day : luck < 0.9 ? day.slice(0, 7) : day.slice(0, 4);
}

/** `true` so many times in a hundred. */
export const chance = (random: Random, share: number): boolean => random() < share;

/** Some day from one to another. */
export function dayBetween(random: Random, from: PlainDate, to: PlainDate): PlainDate {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const day = dayIn(random, between(random, first, last));
  return day < from ? from : day > to ? to : day;
}
