import type { Random } from "../../../core/index.js";
import { sampleOf } from "../../samples.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { ConstructionWork } from "./schema.js";

function start(_random: Random) {
  let count = 0;
  return () => {
    count++;
    return { ...sampleOf(facts), id: `DA-${count}` };
  };
}

/** `count` bản ghi giả. */
export const generate = /* @__PURE__ */ generatorOf<ConstructionWork>(facts, start);
