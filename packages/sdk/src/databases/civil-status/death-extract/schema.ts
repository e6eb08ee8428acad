import type * as z from "zod";
import { CivilStatusNumber } from "../../../identifiers/civil-status-number/index.js";
import { PersonalId } from "../../../identifiers/personal-id/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Trích lục khai tử: what is kept of a death (Law on Civil Status 60/2014/QH13; Decree 58/2026/NĐ-CP, Annex V). */
export const DeathExtract = /* @__PURE__ */ schemaOf(
  "death-extract",
  facts,
  { "civil-status-number": CivilStatusNumber, "personal-id": PersonalId },
  vi,
);
export type DeathExtract = z.infer<typeof DeathExtract>;
export { DeathExtract as schema };
