import type * as z from "zod";
import { PersonalId } from "../../../identifiers/personal-id/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Quá trình cư trú: one stretch of somebody's residence (Decree 154/2024/NĐ-CP, Article 13, as amended by Decree 58/2026/NĐ-CP). */
export const ResidencePeriod = /* @__PURE__ */ schemaOf("residence-period", facts, { "personal-id": PersonalId }, vi);
export type ResidencePeriod = z.infer<typeof ResidencePeriod>;
export { ResidencePeriod as schema };
