import type * as z from "zod";
import { PersonalId } from "../../../identifiers/personal-id/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Quyết định nuôi con nuôi: what is kept of an adoption (Decree 58/2026/NĐ-CP, Annex V). */
export const AdoptionDecision = /* @__PURE__ */ schemaOf("adoption-decision", facts, { "personal-id": PersonalId }, vi);
export type AdoptionDecision = z.infer<typeof AdoptionDecision>;
export { AdoptionDecision as schema };
