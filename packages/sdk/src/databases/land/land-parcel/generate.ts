import { between, type Random } from "../../../core/index.js";
import * as landParcelId from "../../../identifiers/land-parcel-id/index.js";
import { drawerOf } from "../../drawn.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { LandParcel } from "./schema.js";

function start(random: Random) {
  let count = 0;
  return drawerOf(random, facts, {
    units: { "land-parcel-id": landParcelId },
    said: {
      sheetNumber: () => String(between(random, 1, 99)),
      parcelNumber: () => String(++count),
      rights: ["Sử dụng riêng", "Sử dụng chung"],
      landKind: ["Đất ở", "Đất trồng lúa", "Đất rừng"],
      origin: ["Được giao", "Được thuê", "Nhận chuyển nhượng"],
    },
  });
}

/** `count` bản ghi giả. */
export const generate = /* @__PURE__ */ generatorOf<LandParcel>(facts, start);
