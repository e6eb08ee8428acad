import type { Random } from "../../../core/index.js";
import { lineOf } from "../../made-up.js";
import { households } from "../generate.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { Household } from "./schema.js";

function start(random: Random) {
  const homes = households(random);
  let count = 0;
  return () => {
    const people = homes
      .next()
      .value.map(({ record }) => record)
      .filter(({ household }) => household.length > 0);
    const head = people.find((person) => person.relationToHead === "Chủ hộ")!;
    return {
      fileNumber: `HS-${++count}`,
      residence: head.permanentResidence,
      head: { name: lineOf(head.birthName), personalId: head.personalId },
      members: people
        .filter((person) => person !== head)
        .map(({ birthName, personalId, relationToHead }) => ({ name: lineOf(birthName), personalId, relation: relationToHead })),
    };
  };
}

/** `count` hộ giả, that agree with the citizens of the same seed: twins, single parents, people alone. */
export const generate = /* @__PURE__ */ generatorOf<Household>(facts, start);
