import type { Random } from "../../../core/index.js";
import { households } from "../generate.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { Relative } from "./schema.js";

function start(random: Random) {
  const homes = households(random);
  const waiting: unknown[] = [];
  return () => {
    while (waiting.length === 0)
      for (const { record } of homes.next().value)
        for (const { role, name, personalId, nationality } of record.relatives)
          waiting.push({ personalId: record.personalId, role, name, relativePersonalId: personalId, nationality });
    return waiting.shift();
  };
}

/** `count` người thân giả, of households that agree with themselves. */
export const generate = /* @__PURE__ */ generatorOf<Relative>(facts, start);
