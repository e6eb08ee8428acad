import type * as z from "zod";
import { PersonalId } from "../../../identifiers/personal-id/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Năng lực hành nghề xây dựng: what a practitioner of construction may do (Decree 212/2026/NĐ-CP, Article 18). */
export const PractitionerCapability = /* @__PURE__ */ schemaOf("practitioner-capability", facts, { "personal-id": PersonalId }, vi);
export type PractitionerCapability = z.infer<typeof PractitionerCapability>;
export { PractitionerCapability as schema };
