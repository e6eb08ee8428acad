import type { Random } from "../../../core/index.js";
import * as budgetUnitCode from "../../../identifiers/budget-unit-code/index.js";
import { soundOne } from "../../made.js";
import { sampleOf } from "../../samples.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { BudgetReportSubmission } from "./schema.js";

function start(random: Random) {
  let count = 0;
  return () => {
    count++;
    return { ...sampleOf(facts), unitCode: soundOne(budgetUnitCode, random), form: `B${count}` };
  };
}

/** `count` bản ghi giả. */
export const generate = /* @__PURE__ */ generatorOf<BudgetReportSubmission>(facts, start);
