import type { Random } from "../../../core/index.js";
import * as serials from "../../../identifiers/land-certificate-serial/index.js";
import * as landParcelId from "../../../identifiers/land-parcel-id/index.js";
import { drawerOf } from "../../drawn.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { LandCertificate } from "./schema.js";

function start(random: Random) {
  let count = 0;
  return drawerOf(random, facts, {
    units: { "land-certificate-serial": serials, "land-parcel-id": landParcelId },
    said: {
      code: () => `GCN-${++count}`,
      content: ["Quyền sử dụng đất ở", "Quyền sử dụng đất trồng lúa", "Quyền sở hữu nhà ở"],
      bookNumber: () => `CS ${String(count).padStart(5, "0")}`,
      issuedBy: ["Văn phòng đăng ký đất đai", "Chi nhánh Văn phòng đăng ký đất đai"],
    },
  });
}

/** `count` bản ghi giả. */
export const generate = /* @__PURE__ */ generatorOf<LandCertificate>(facts, start);
