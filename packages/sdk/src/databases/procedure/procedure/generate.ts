import { between, type Random } from "../../../core/index.js";
import * as procedureCode from "../../../identifiers/procedure-code/index.js";
import { soundOne } from "../../made.js";
import { sampleOf } from "../../samples.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { Procedure } from "./schema.js";

function start(random: Random) {
  let count = 0;
  return () => {
    count++;
    return {
      ...sampleOf(facts),
      code: soundOne(procedureCode, random, (text) => /^\d[.]\d{6}$/.test(text)),
      timeLimit: `${between(random, 1, 30)} ngày làm việc`,
      channels: ["1", "2"].slice(0, between(random, 1, 2)),
      name: `Thủ tục số ${count}`,
    };
  };
}

/** `count` bản ghi giả. */
export const generate = /* @__PURE__ */ generatorOf<Procedure>(facts, start);
