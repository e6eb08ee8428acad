import type * as z from "zod";
import { CivilStatusNumber } from "../../../identifiers/civil-status-number/index.js";
import { PersonalId } from "../../../identifiers/personal-id/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Ghi chú hộ tịch: a change that a decision made, entered in the book (Law on Civil Status 60/2014/QH13, Article 3; Decree 58/2026/NĐ-CP, Annex V). */
export const CivilStatusNote = /* @__PURE__ */ schemaOf(
  "civil-status-note",
  facts,
  { "civil-status-number": CivilStatusNumber, "personal-id": PersonalId },
  vi,
);
export type CivilStatusNote = z.infer<typeof CivilStatusNote>;
export { CivilStatusNote as schema };
