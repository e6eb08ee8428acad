import { pick, type Random } from "../../../core/index.js";
import { chance, dayBetween, faded, peopleMaker } from "../../people.js";
import { kinds } from "./kinds.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { ResidencePeriod } from "./schema.js";

function start(random: Random) {
  const someone = peopleMaker(random);
  return () => {
    const { personalId, residence } = someone({ years: [2032, 2069] });
    const from = dayBetween(random, "2070-01-01", "2084-12-31");
    const over = chance(random, 0.6);
    const to = dayBetween(random, "2085-02-01", "2089-11-30");
    return {
      personalId,
      kind: pick(random, kinds).code,
      address: residence,
      from: faded(random, from),
      to: over ? faded(random, to) : undefined,
      updatedOn: over ? to : from,
    };
  };
}

/** `count` chặng cư trú giả. */
export const generate = /* @__PURE__ */ generatorOf<ResidencePeriod>(facts, start);
