import type * as z from "zod";
import { DossierCode } from "../../../identifiers/dossier-code/index.js";
import { PhoneNumber } from "../../../identifiers/phone-number/index.js";
import { ProcedureCode } from "../../../identifiers/procedure-code/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Hồ sơ thủ tục trên đường truyền: a dossier as portals exchange it (DongBoHoSoMC), seen in running systems. */
export const DossierRecord = /* @__PURE__ */ schemaOf(
  "dossier-record",
  facts,
  { "dossier-code": DossierCode, "phone-number": PhoneNumber, "procedure-code": ProcedureCode },
  vi,
);
export type DossierRecord = z.infer<typeof DossierRecord>;
export { DossierRecord as schema };
