import { addDays, between, pick, type Random } from "../../../core/index.js";
import { madeUpToday } from "../../made-up.js";
import { chance, dayBetween, faded, peopleMaker } from "../../people.js";
import { numbersOf } from "../numbers.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { DeathExtract } from "./schema.js";

function start(random: Random) {
  const someone = peopleMaker(random);
  const number = numbersOf();
  return () => {
    const gone = someone({ years: [2030, 2075] });
    const child = someone({ years: [2050, 2070], style: gone.style, family: gone.family });
    const old = chance(random, 0.2);
    const died = dayBetween(random, "2080-01-01", "2089-12-20");
    const issued = [addDays(died, between(random, 0, chance(random, 0.1) ? 400 : 12)), madeUpToday].toSorted()[0]!;
    return {
      number: number(issued),
      book: "01",
      issuedOn: issued,
      issuedAt: "Ủy ban nhân dân Phường Bình Minh",
      deceased: {
        name: gone.name,
        gender: gone.gender,
        birthDate: old ? faded(random, gone.born) : gone.born,
        personalId: old ? undefined : gone.personalId,
        diedOn: old ? faded(random, died) : died,
        diedAt: gone.residence,
      },
      declarant: { name: child.name, relation: pick(random, ["Con", "Cháu", "Em"]) },
      signer: { name: someone().name, title: "Chủ tịch" },
    };
  };
}

/** `count` trích lục khai tử giả. */
export const generate = /* @__PURE__ */ generatorOf<DeathExtract>(facts, start);
