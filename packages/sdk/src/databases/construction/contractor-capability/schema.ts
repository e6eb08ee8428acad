import type * as z from "zod";
import { EnterpriseCode } from "../../../identifiers/enterprise-code/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Năng lực nhà thầu: what a contractor may do (Decree 212/2026/NĐ-CP, Article 18). */
export const ContractorCapability = /* @__PURE__ */ schemaOf("contractor-capability", facts, { "enterprise-code": EnterpriseCode }, vi);
export type ContractorCapability = z.infer<typeof ContractorCapability>;
export { ContractorCapability as schema };
