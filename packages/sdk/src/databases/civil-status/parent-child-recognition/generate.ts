import type { Random } from "../../../core/index.js";
import { chance, dayBetween, faded, peopleMaker, type Someone } from "../../people.js";
import { numbersOf } from "../numbers.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { ParentChildRecognition } from "./schema.js";

function start(random: Random) {
  const someone = peopleMaker(random);
  const number = numbersOf();
  return () => {
    const one = someone({ years: [2032, 2065] });
    const other = someone({ years: [2075, 2088], style: one.style, family: one.family });
    const on = dayBetween(random, "2089-01-01", "2089-10-31");
    const old = chance(random, 0.2);
    const person = ({ name, born, personalId, residence }: Someone) => ({
      name,
      birthDate: old ? faded(random, born) : born,
      identityPaper: old ? undefined : "Thẻ căn cước",
      personalId: old ? undefined : personalId,
      residence,
    });
    return {
      number: number(on),
      issuedOn: on,
      issuedBy: "Ủy ban nhân dân Phường Bình Minh",
      parent: person(one),
      child: person(other),
    };
  };
}

/** `count` bản ghi giả. */
export const generate = /* @__PURE__ */ generatorOf<ParentChildRecognition>(facts, start);
