import type * as z from "zod";
import { LandParcelId } from "../../../identifiers/land-parcel-id/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Thửa đất: a parcel (Circular 19/2026/TT-BNNMT; Decree 58/2026/NĐ-CP, Annex V). */
export const LandParcel = /* @__PURE__ */ schemaOf("land-parcel", facts, { "land-parcel-id": LandParcelId }, vi);
export type LandParcel = z.infer<typeof LandParcel>;
export { LandParcel as schema };
