import type { Random } from "../../../core/index.js";
import * as enterpriseCode from "../../../identifiers/enterprise-code/index.js";
import { soundOne } from "../../made.js";
import { sampleOf } from "../../samples.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { ContractorCapability } from "./schema.js";

function start(random: Random) {
  let count = 0;
  return () => {
    count++;
    return {
      ...sampleOf(facts),
      enterpriseCode: soundOne(enterpriseCode, random, (text) => /^99\d{8}$/.test(text)),
      name: `Công ty số ${count}`,
    };
  };
}

/** `count` bản ghi giả. */
export const generate = /* @__PURE__ */ generatorOf<ContractorCapability>(facts, start);
