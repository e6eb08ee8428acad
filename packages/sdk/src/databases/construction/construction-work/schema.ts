import type * as z from "zod";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Công trình xây dựng: construction work (Decree 212/2026/NĐ-CP). */
export const ConstructionWork = /* @__PURE__ */ schemaOf("construction-work", facts, {}, vi);
export type ConstructionWork = z.infer<typeof ConstructionWork>;
export { ConstructionWork as schema };
