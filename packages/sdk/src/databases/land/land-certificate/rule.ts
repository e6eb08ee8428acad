import * as landCertificateSerial from "../../../identifiers/land-certificate-serial/index.js";
import * as landParcelId from "../../../identifiers/land-parcel-id/index.js";
import { ruleOf } from "../../cell-checks.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = { "land-certificate-serial": landCertificateSerial, "land-parcel-id": landParcelId } as const;

/** Quy tắc của một dòng: one certificate. */
export const rule = ruleOf({
  key: "land-certificate",
  facts,
  identifiers,
  checks: [],
});
