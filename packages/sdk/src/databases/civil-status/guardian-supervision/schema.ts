import type * as z from "zod";
import { CivilStatusNumber } from "../../../identifiers/civil-status-number/index.js";
import { PersonalId } from "../../../identifiers/personal-id/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Giám sát việc giám hộ: who watches over a guardian (Decree 58/2026/NĐ-CP, Annex V). */
export const GuardianSupervision = /* @__PURE__ */ schemaOf(
  "guardian-supervision",
  facts,
  { "civil-status-number": CivilStatusNumber, "personal-id": PersonalId },
  vi,
);
export type GuardianSupervision = z.infer<typeof GuardianSupervision>;
export { GuardianSupervision as schema };
