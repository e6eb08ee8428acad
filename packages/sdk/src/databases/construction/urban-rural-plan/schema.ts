import type * as z from "zod";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Quy hoạch đô thị và nông thôn: urban and rural plan (Decree 212/2026/NĐ-CP, Article 9 clause 3). */
export const UrbanRuralPlan = /* @__PURE__ */ schemaOf("urban-rural-plan", facts, {}, vi);
export type UrbanRuralPlan = z.infer<typeof UrbanRuralPlan>;
export { UrbanRuralPlan as schema };
