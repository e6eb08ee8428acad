import type * as z from "zod";
import { PersonalId } from "../../../identifiers/personal-id/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Hồ sơ học tập suốt đời: what somebody learned, for life (Decree 88/2026/NĐ-CP, Articles 8 and 9). */
export const LifelongLearningRecord = /* @__PURE__ */ schemaOf("lifelong-learning-record", facts, { "personal-id": PersonalId }, vi);
export type LifelongLearningRecord = z.infer<typeof LifelongLearningRecord>;
export { LifelongLearningRecord as schema };
