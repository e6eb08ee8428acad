import { between, type Random } from "../../../core/index.js";
import * as taxCode from "../../../identifiers/tax-code/index.js";
import { soundOne } from "../../made.js";
import { sampleOf } from "../../samples.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { EnterpriseHealth } from "./schema.js";

function start(random: Random) {
  return () => {
    return {
      ...sampleOf(facts),
      taxCode: soundOne(taxCode, random, (text) => /^99\d{8}$/.test(text)),
      employees: String(between(random, 1, 5000)),
    };
  };
}

/** `count` bản ghi giả. */
export const generate = /* @__PURE__ */ generatorOf<EnterpriseHealth>(facts, start);
