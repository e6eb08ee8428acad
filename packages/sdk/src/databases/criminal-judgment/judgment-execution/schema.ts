import type * as z from "zod";
import { PersonalId } from "../../../identifiers/personal-id/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Thi hành án hình sự: seven items kept of somebody who serves a sentence (Decree 160/2026/NĐ-CP, Article 8). */
export const JudgmentExecution = /* @__PURE__ */ schemaOf("judgment-execution", facts, { "personal-id": PersonalId }, vi);
export type JudgmentExecution = z.infer<typeof JudgmentExecution>;
export { JudgmentExecution as schema };
