import { between, type Random } from "../../../core/index.js";
import { drawerOf } from "../../drawn.js";
import { generatorOf } from "../../made.js";
import { planLevels, planners, plans } from "../made-up.js";
import { facts } from "./facts.js";
import type { PlanningTask } from "./schema.js";

function start(random: Random) {
  let count = 0;
  return drawerOf(random, facts, {
    said: {
      id: () => `NV-${++count}`,
      name: plans,
      level: planLevels,
      scope: ["Toàn phường", "Toàn xã", "Khu trung tâm"],
      preparedBy: planners,
      decisionNumber: () => `${between(random, 1, 999)}/QĐ-UBND`,
    },
  });
}

/** `count` bản ghi giả. */
export const generate = /* @__PURE__ */ generatorOf<PlanningTask>(facts, start);
