import type * as z from "zod";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Nhiệm vụ quy hoạch: planning task (Decree 212/2026/NĐ-CP, Article 9 clause 2). */
export const PlanningTask = /* @__PURE__ */ schemaOf("planning-task", facts, {}, vi);
export type PlanningTask = z.infer<typeof PlanningTask>;
export { PlanningTask as schema };
