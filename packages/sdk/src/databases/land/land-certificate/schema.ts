import type * as z from "zod";
import { LandCertificateSerial } from "../../../identifiers/land-certificate-serial/index.js";
import { LandParcelId } from "../../../identifiers/land-parcel-id/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Giấy chứng nhận quyền sử dụng đất: a land certificate (Decree 58/2026/NĐ-CP, Annex V). */
export const LandCertificate = /* @__PURE__ */ schemaOf(
  "land-certificate",
  facts,
  { "land-certificate-serial": LandCertificateSerial, "land-parcel-id": LandParcelId },
  vi,
);
export type LandCertificate = z.infer<typeof LandCertificate>;
export { LandCertificate as schema };
