import { between, pick, type Random } from "../../../core/index.js";
import * as landParcelId from "../../../identifiers/land-parcel-id/index.js";
import { soundOne } from "../../made.js";
import { sampleOf } from "../../samples.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { LandParcel } from "./schema.js";

function start(random: Random) {
  let count = 0;
  return () => {
    count++;
    return {
      ...sampleOf(facts),
      parcelId: soundOne(landParcelId, random),
      sheetNumber: String(between(random, 1, 99)),
      parcelNumber: String(count),
      landKind: pick(random, ["Đất ở", "Đất trồng lúa", "Đất rừng"]),
    };
  };
}

/** `count` bản ghi giả. */
export const generate = /* @__PURE__ */ generatorOf<LandParcel>(facts, start);
