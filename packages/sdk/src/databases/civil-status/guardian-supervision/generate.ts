import type { Random } from "../../../core/index.js";
import { chance, dayBetween, peopleMaker } from "../../people.js";
import { numbersOf } from "../numbers.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { GuardianSupervision } from "./schema.js";

function start(random: Random) {
  const someone = peopleMaker(random);
  const number = numbersOf();
  return () => {
    const { name, born, personalId, residence } = someone({ years: [2032, 2065] });
    const on = dayBetween(random, "2089-01-01", "2089-10-31");
    const organised = chance(random, 0.3);
    return {
      number: number(on),
      issuedOn: on,
      issuedBy: "Ủy ban nhân dân Phường Bình Minh",
      person: organised ? undefined : { name, birthDate: born, identityPaper: "Thẻ căn cước", personalId, residence },
      organisation: organised
        ? { name: "Hội Hoa Sen", foundedOn: "2070", licence: "01/GP", seat: residence, representative: name }
        : undefined,
    };
  };
}

/** `count` bản ghi giả: people and organisations. */
export const generate = /* @__PURE__ */ generatorOf<GuardianSupervision>(facts, start);
