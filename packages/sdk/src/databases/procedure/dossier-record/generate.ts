import type { Random } from "../../../core/index.js";
import * as procedureCode from "../../../identifiers/procedure-code/index.js";
import { soundOne } from "../../made.js";
import { sampleOf } from "../../samples.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { DossierRecord } from "./schema.js";

function start(random: Random) {
  let count = 0;
  return () => {
    count++;
    return { ...sampleOf(facts), MaTTHC: soundOne(procedureCode, random, (text) => /^\d[.]\d{6}$/.test(text)), SoBienNhan: `BN${count}` };
  };
}

/** `count` bản ghi giả. */
export const generate = /* @__PURE__ */ generatorOf<DossierRecord>(facts, start);
