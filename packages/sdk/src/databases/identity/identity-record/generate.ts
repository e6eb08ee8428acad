import type { Random } from "../../../core/index.js";
import { peopleMaker } from "../../people.js";
import { sampleOf } from "../../samples.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { IdentityRecord } from "./schema.js";

function start(random: Random) {
  const someone = peopleMaker(random);
  return () => {
    const { name, born, personalId, residence, gender, ethnicity, origin } = someone({ years: [2032, 2069] });
    return {
      ...sampleOf(facts),
      personalId,
      birthName: name,
      birthDate: born,
      gender,
      ethnicity,
      birthPlace: origin,
      permanentResidence: residence,
      currentResidence: residence,
      oldIdNumber: undefined,
      relatives: [],
      diedOrMissingOn: undefined,
    };
  };
}

/** `count` bản ghi giả. */
export const generate = /* @__PURE__ */ generatorOf<IdentityRecord>(facts, start);
