import { between, type Random } from "../../../core/index.js";
import { sampleOf } from "../../samples.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { PlanningTask } from "./schema.js";

function start(random: Random) {
  let count = 0;
  return () => {
    count++;
    return { ...sampleOf(facts), id: `QH-${count}`, area: `${between(random, 1, 999)}.5` };
  };
}

/** `count` bản ghi giả. */
export const generate = /* @__PURE__ */ generatorOf<PlanningTask>(facts, start);
