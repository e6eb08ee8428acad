import type { Random } from "../../../core/index.js";
import { drawerOf } from "../../drawn.js";
import { generatorOf } from "../../made.js";
import { buildings, results } from "../made-up.js";
import { facts } from "./facts.js";
import type { ConstructionProject } from "./schema.js";

function start(random: Random) {
  let count = 0;
  return drawerOf(random, facts, { said: { id: () => `DA-${++count}`, name: buildings, results } });
}

/** `count` bản ghi giả. */
export const generate = /* @__PURE__ */ generatorOf<ConstructionProject>(facts, start);
