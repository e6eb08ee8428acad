import type { Random } from "../../../core/index.js";
import { chance, dayBetween, faded, peopleMaker, type Someone } from "../../people.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { AdoptionDecision } from "./schema.js";

function start(random: Random) {
  const someone = peopleMaker(random);
  let count = 0;
  return () => {
    const father = someone({ sex: "male", years: [2032, 2060] });
    const mother = someone({ sex: "female", years: [2032, 2060], style: father.style });
    const child = someone({ years: [2081, 2088], style: father.style, family: father.family });
    const alone = random();
    const parent = ({ name, born, personalId, residence, ethnicity }: Someone) => ({
      name,
      birthDate: chance(random, 0.1) ? faded(random, born) : born,
      ethnicity,
      nationality: "VN",
      residence,
      personalId,
    });
    return {
      number: `${String(++count).padStart(2, "0")}/QĐ-UBND`,
      decidedOn: dayBetween(random, "2089-01-01", "2089-12-31"),
      decidedBy: "Ủy ban nhân dân Phường Bình Minh",
      father: alone < 0.1 ? undefined : parent(father),
      mother: alone > 0.85 ? undefined : parent(mother),
      child: { name: child.name, birthDate: child.born, personalId: child.personalId },
    };
  };
}

/** `count` quyết định nuôi con nuôi giả, one parent or two. */
export const generate = /* @__PURE__ */ generatorOf<AdoptionDecision>(facts, start);
