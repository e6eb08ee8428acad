import type { Random } from "../../../core/index.js";
import { peopleMaker } from "../../people.js";
import { sampleOf } from "../../samples.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { CivilServantProfile } from "./schema.js";

function start(random: Random) {
  const someone = peopleMaker(random);
  return () => {
    const { name, born, personalId, residence, gender, ethnicity } = someone({ years: [2032, 2069] });
    return { ...sampleOf(facts), personalId, socialInsuranceNumber: personalId, name, gender, birthDate: born, ethnicity, residence };
  };
}

/** `count` bản ghi giả. */
export const generate = /* @__PURE__ */ generatorOf<CivilServantProfile>(facts, start);
