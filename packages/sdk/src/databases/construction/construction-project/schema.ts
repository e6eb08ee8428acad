import type * as z from "zod";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Dự án đầu tư xây dựng: construction project (Decree 212/2026/NĐ-CP). */
export const ConstructionProject = /* @__PURE__ */ schemaOf("construction-project", facts, {}, vi);
export type ConstructionProject = z.infer<typeof ConstructionProject>;
export { ConstructionProject as schema };
