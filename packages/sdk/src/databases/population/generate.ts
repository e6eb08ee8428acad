import { addDays, between, pick, type PlainDate, type Random } from "../../core/index.js";
import * as phoneNumber from "../../identifiers/phone-number/index.js";
import * as taxCode from "../../identifiers/tax-code/index.js";
import type { Row } from "../column.js";
import { flatten } from "./flatten.js";
import {
  birthday,
  cardOf,
  dayIn,
  lineOf,
  madeUpToday,
  nameOf,
  naming,
  numbering,
  place,
  type Naming,
  type Place,
  type Sex,
} from "../made-up.js";
import type { Citizen } from "./schema.js";

/** Một người giả: the nested record, and the row that an office would keep of it. */
export interface Resident {
  readonly record: Citizen;
  readonly row: Row;
}

type Relative = Citizen["relatives"][number];
type Draft = { -readonly [K in keyof Citizen]: Citizen[K] };

interface Person {
  readonly sex: Sex;
  /** The day itself, even where the record knows only the year. */
  readonly born: PlainDate;
  readonly record: Draft;
}

const yearOf = (day: PlainDate): number => Number(day.slice(0, 4));

/** One household at a time; numbers never repeat within one maker. */
class Maker {
  private readonly random: Random;
  private readonly number = numbering();

  constructor(random: Random) {
    this.random = random;
  }

  private chance(share: number): boolean {
    return this.random() < share;
  }

  private person(sex: Sex, born: PlainDate, style: Naming, from: Place, home: string, family?: string): Person {
    const { random } = this;
    const card = cardOf(random, born);
    const year = yearOf(born);
    const record: Draft = {
      birthName: nameOf(random, style, sex, family),
      otherNames: [],
      personalId: this.number(random, from.code, sex, year),
      birthDate: born as Citizen["birthDate"],
      gender: sex === "male" ? "1" : "2",
      birthPlace: from.origin,
      birthRegistrationPlace: from.origin,
      hometown: from.origin,
      ethnicity: style.ethnicity,
      nationalities: ["VN"],
      oldIdNumbers: [],
      idCards: card === undefined ? [] : [card],
      relatives: [],
      permanentResidence: home,
      currentResidence: home,
      maritalStatus: "1",
      household: [],
      phones: year <= 2075 && this.chance(0.9) ? [this.mobile()] : [],
      emails: [],
      shared: [],
    };
    if (year <= 2072 && this.chance(0.4)) record.emails = [`nguoi.${record.personalId.slice(6)}@example.com`];
    if (this.chance(0.1)) record.temporaryResidence = place(random).residence(random);
    if (this.chance(0.3)) record.bloodType = pick(random, ["01", "02", "03", "04"] as const);
    return { sex, born, record };
  }

  private mobile(): Citizen["phones"][number] {
    for (;;) {
      const number = phoneNumber.generate(this.random);
      if (phoneNumber.read(number).kind === "mobile") return number;
    }
  }

  private link(one: Person, role: Relative["role"], other: Person): void {
    const { record } = other;
    one.record.relatives = [
      ...one.record.relatives,
      { role, name: lineOf(record.birthName) as Relative["name"], personalId: record.personalId, nationality: "VN" },
    ];
  }

  private marry(a: Person, b: Person): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      one.record.maritalStatus = "2";
      this.link(one, "spouse", other);
    }
  }

  /** Children of one mother: at least eighteen years younger, twins born on one day. */
  private children(parents: readonly Person[], style: Naming, from: Place, home: string): Person[] {
    const { random } = this;
    const youngest = Math.max(...parents.map((p) => yearOf(p.born)));
    const surname = (parents.find((p) => p.sex === "male") ?? parents[0])?.record.birthName.family;
    const out: Person[] = [];
    let year = youngest + between(random, 19, 30);
    for (let left = between(random, 0, 3); left > 0 && year <= 2089; left--) {
      const born = dayIn(random, year);
      for (let twin = this.chance(0.06) ? 2 : 1; twin > 0; twin--) {
        const child = this.person(pick(random, ["male", "female"] as const), born, style, from, home, surname);
        // no parents give twins one name
        while (out.some((sibling) => sibling.born === born && lineOf(sibling.record.birthName) === lineOf(child.record.birthName)))
          child.record.birthName = nameOf(random, style, child.sex, surname);
        for (const parent of parents) {
          this.link(child, parent.sex === "male" ? "father" : "mother", parent);
          this.link(parent, "child", child);
        }
        out.push(child);
      }
      year += between(random, 1, 6);
    }
    return out;
  }

  /** Births long ago are often known by the year alone. */
  private forgetDay(person: Person): void {
    if (yearOf(person.born) < 2045 && this.chance(0.3)) person.record.birthDate = person.born.slice(0, 4) as Citizen["birthDate"];
  }

  private settle(head: Person, others: readonly (readonly [Person, string])[]): Person[] {
    const all: readonly (readonly [Person, string])[] = [[head, "Chủ hộ"], ...others];
    const household = all.map(([{ record }]) => ({
      role: record === head.record ? ("head" as const) : ("member" as const),
      name: lineOf(record.birthName) as Relative["name"],
      personalId: record.personalId,
    }));
    for (const [person, relation] of all) {
      person.record.household = household;
      person.record.relationToHead = relation;
      this.forgetDay(person);
    }
    return all.map(([person]) => person);
  }

  household(): Resident[] {
    const { random } = this;
    const style = naming(random);
    const from = place(random);
    const home = from.residence(random);
    const adult = (sex: Sex, near = between(random, 2032, 2068)) =>
      this.person(sex, dayIn(random, Math.min(2069, Math.max(2030, near + between(random, -4, 4)))), style, place(random), home);

    if (this.chance(0.15)) return this.finish(this.settle(adult(pick(random, ["male", "female"] as const)), []));
    const mother = adult("female");
    if (this.chance(0.15)) {
      const children = this.children([mother], style, from, home);
      return this.finish(
        this.settle(
          mother,
          children.map((c) => [c, "Con"] as const),
        ),
      );
    }
    const father = adult("male", yearOf(mother.born));
    this.marry(father, mother);
    const children = this.children([father, mother], style, from, home).map((c) => [c, "Con"] as const);
    if (this.chance(0.08)) return this.finish([...this.settle(mother, children), this.bury(father, mother)]);
    return this.finish(this.settle(father, [[mother, "Vợ"], ...children]));
  }

  /** The dead stay in the register, and leave the household. */
  private bury(gone: Person, widowed: Person): Person {
    gone.record.deathOrMissing = { kind: "death", date: dayIn(this.random, between(this.random, 2088, 2089)) };
    gone.record.idCards = [];
    gone.record.phones = [];
    widowed.record.maritalStatus = "3";
    return gone;
  }

  private finish(people: readonly Person[]): Resident[] {
    return people.map(({ record, born }) => {
      const citizen: Citizen = record;
      const since = [
        born,
        record.idCards[0]?.issuedOn ?? born,
        record.deathOrMissing?.date ?? born,
        addDays(madeUpToday, -between(this.random, 0, 300)),
      ]
        .toSorted()
        .at(-1) as PlainDate;
      return { record: citizen, row: flatten(citizen, { taxCode: this.taxCode(record, born), updatedOn: since }) };
    });
  }

  private taxCode({ personalId }: Draft, born: PlainDate): string | undefined {
    if (birthday(born, yearOf(born) + 18) > madeUpToday || this.chance(0.3)) return undefined;
    if (this.chance(0.9)) return personalId;
    for (;;) {
      const code = taxCode.generate(this.random);
      if (code.length === 10) return code;
    }
  }
}

/** Những hộ gia đình giả, without end: each agrees with itself. The same source of randomness gives the same people. */
export function* households(random: Random): Generator<readonly Resident[], never> {
  const maker = new Maker(random);
  for (;;) yield maker.household();
}

/** `count` người giả, household by household. */
export function* generate(random: Random, count: number): Generator<Resident> {
  let left = count;
  for (const household of households(random)) {
    for (const resident of household) {
      if (left-- <= 0) return;
      yield resident;
    }
  }
}
