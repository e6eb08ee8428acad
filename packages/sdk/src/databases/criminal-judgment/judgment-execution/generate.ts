import type { Random } from "../../../core/index.js";
import { peopleMaker } from "../../people.js";
import { sampleOf } from "../../samples.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { JudgmentExecution } from "./schema.js";

function start(random: Random) {
  const someone = peopleMaker(random);
  return () => {
    const { personalId } = someone({ years: [2032, 2069] });
    return { ...sampleOf(facts), personalId, foreignId: undefined };
  };
}

/** `count` bản ghi giả. */
export const generate = /* @__PURE__ */ generatorOf<JudgmentExecution>(facts, start);
