import type { Random } from "../../../core/index.js";
import { chance, dayBetween, faded, peopleMaker, type Someone } from "../../people.js";
import { numbersOf } from "../numbers.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { MarriageCertificate } from "./schema.js";

function start(random: Random) {
  const someone = peopleMaker(random);
  const number = numbersOf();
  return () => {
    const husband = someone({ sex: "male", years: [2032, 2066] });
    const wife = someone({ sex: "female", years: [2032, 2066], style: husband.style });
    const old = chance(random, 0.2);
    const on = dayBetween(random, "2087-01-01", "2089-12-31");
    const spouse = ({ name, born, personalId, residence, ethnicity }: Someone) => ({
      name,
      birthDate: old ? faded(random, born) : born,
      ethnicity,
      nationality: "VN",
      residence,
      identityPaper: old ? undefined : "Thẻ căn cước",
      personalId: old ? undefined : personalId,
    });
    return {
      number: number(on),
      registeredOn: old ? faded(random, on) : on,
      registeredAt: "Ủy ban nhân dân Phường Bình Minh",
      husband: spouse(husband),
      wife: spouse(wife),
      signed: true,
      confirmed: true,
    };
  };
}

/** `count` giấy chứng nhận kết hôn giả; one in five comes out of an old book. */
export const generate = /* @__PURE__ */ generatorOf<MarriageCertificate>(facts, start);
