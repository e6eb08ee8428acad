import type * as z from "zod";
import { TaxCode } from "../../../identifiers/tax-code/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Sức khỏe doanh nghiệp: what is shared about an enterprise's health (Decree 58/2026/NĐ-CP, Annex V). */
export const EnterpriseHealth = /* @__PURE__ */ schemaOf("enterprise-health", facts, { "tax-code": TaxCode }, vi);
export type EnterpriseHealth = z.infer<typeof EnterpriseHealth>;
export { EnterpriseHealth as schema };
