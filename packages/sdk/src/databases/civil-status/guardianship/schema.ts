import type * as z from "zod";
import { CivilStatusNumber } from "../../../identifiers/civil-status-number/index.js";
import { PersonalId } from "../../../identifiers/personal-id/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Đăng ký giám hộ: who is guardian of whom, and since when (Decree 58/2026/NĐ-CP, Annex V). */
export const Guardianship = /* @__PURE__ */ schemaOf(
  "guardianship",
  facts,
  { "civil-status-number": CivilStatusNumber, "personal-id": PersonalId },
  vi,
);
export type Guardianship = z.infer<typeof Guardianship>;
export { Guardianship as schema };
