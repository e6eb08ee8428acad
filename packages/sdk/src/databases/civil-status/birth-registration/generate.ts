import { addDays, between, pick, type Random } from "../../../core/index.js";
import { generatorOf } from "../../made.js";
import { madeUpToday } from "../../made-up.js";
import { chance, dayBetween, faded, peopleMaker } from "../../people.js";
import { facts } from "./facts.js";
import type { BirthRegistration } from "./schema.js";

function start(random: Random) {
  const someone = peopleMaker(random);
  const numbers = new Map<string, number>();
  return () => {
    const mother = someone({ sex: "female", years: [2032, 2062] });
    const father = someone({ sex: "male", years: [2032, 2062], style: mother.style });
    const single = chance(random, 0.15);
    const child = someone({
      born: dayBetween(random, "2080-01-01", "2089-12-01"),
      style: mother.style,
      family: single ? mother.family : father.family,
    });
    const registered = [addDays(child.born, between(random, 1, chance(random, 0.1) ? 3000 : 60)), madeUpToday].toSorted()[0]!;
    const year = registered.slice(0, 4);
    const count = (numbers.get(year) ?? 0) + 1;
    numbers.set(year, count);
    const parent = ({ name, born, ethnicity, residence }: typeof mother) => ({
      name,
      birthDate: faded(random, born),
      ethnicity,
      nationality: "VN",
      residence,
    });
    // a book of before the ids, put into digits later
    const old = chance(random, 0.2);
    return {
      number: `${String(count).padStart(2, "0")}/${year}`,
      registeredOn: old ? faded(random, registered) : registered,
      registeredAt: "Ủy ban nhân dân Phường Bình Minh",
      child: {
        name: child.name,
        gender: child.gender,
        birthDate: old ? faded(random, child.born) : child.born,
        birthPlace: child.origin,
        hometown: child.origin,
        ethnicity: child.ethnicity,
        nationality: "VN",
        personalId: old ? undefined : child.personalId,
      },
      mother: parent(mother),
      father: single ? undefined : parent(father),
      applicant: { name: pick(random, single ? [mother.name] : [mother.name, father.name]) },
    };
  };
}

/** `count` bản ghi khai sinh giả: single mothers, partial dates of old books, children without an id yet. */
export const generate = /* @__PURE__ */ generatorOf<BirthRegistration>(facts, start);
