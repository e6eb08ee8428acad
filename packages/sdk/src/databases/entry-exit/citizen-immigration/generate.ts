import type { Random } from "../../../core/index.js";
import { peopleMaker } from "../../people.js";
import { sampleOf } from "../../samples.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { CitizenImmigration } from "./schema.js";

function start(random: Random) {
  const someone = peopleMaker(random);
  return () => {
    const { name, born, personalId, gender, origin } = someone({ years: [2032, 2069] });
    return { ...sampleOf(facts), name, currentName: name, birthDate: born, gender, personalId, birthPlace: origin };
  };
}

/** `count` bản ghi giả. */
export const generate = /* @__PURE__ */ generatorOf<CitizenImmigration>(facts, start);
