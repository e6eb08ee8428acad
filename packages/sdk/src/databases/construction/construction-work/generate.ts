import type { Random } from "../../../core/index.js";
import { drawerOf } from "../../drawn.js";
import { generatorOf } from "../../made.js";
import { buildings, results } from "../made-up.js";
import { facts } from "./facts.js";
import type { ConstructionWork } from "./schema.js";

function start(random: Random) {
  let count = 0;
  return drawerOf(random, facts, { said: { id: () => `CT-${++count}`, name: buildings, results } });
}

/** `count` bản ghi giả. */
export const generate = /* @__PURE__ */ generatorOf<ConstructionWork>(facts, start);
