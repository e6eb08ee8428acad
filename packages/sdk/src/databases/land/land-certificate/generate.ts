import { between, type Random } from "../../../core/index.js";
import * as serials from "../../../identifiers/land-certificate-serial/index.js";
import * as landParcelId from "../../../identifiers/land-parcel-id/index.js";
import { soundOne } from "../../made.js";
import { sampleOf } from "../../samples.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { LandCertificate } from "./schema.js";

function start(random: Random) {
  let count = 0;
  return () => {
    count++;
    return {
      ...sampleOf(facts),
      code: `GCN-${count}`,
      serial: soundOne(serials, random),
      parcelId: soundOne(landParcelId, random),
      issuedOn: `${between(random, 2080, 2089)}-0${between(random, 1, 9)}-15`,
    };
  };
}

/** `count` bản ghi giả. */
export const generate = /* @__PURE__ */ generatorOf<LandCertificate>(facts, start);
