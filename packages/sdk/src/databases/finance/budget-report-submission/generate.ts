import { between, type Random } from "../../../core/index.js";
import * as budgetUnitCode from "../../../identifiers/budget-unit-code/index.js";
import { drawerOf } from "../../drawn.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { BudgetReportSubmission } from "./schema.js";

const start = (random: Random) =>
  drawerOf(random, facts, {
    units: { "budget-unit-code": budgetUnitCode },
    said: { form: () => `B${String(between(random, 1, 20)).padStart(2, "0")}` },
  });

/** `count` bản ghi giả. */
export const generate = /* @__PURE__ */ generatorOf<BudgetReportSubmission>(facts, start);
