import type * as z from "zod";
import { EnterpriseCode } from "../../../identifiers/enterprise-code/index.js";
import { PhoneNumber } from "../../../identifiers/phone-number/index.js";
import { TaxCode } from "../../../identifiers/tax-code/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Người sử dụng lao động: an employer in the national insurance database (Decree 43/2021/NĐ-CP, Article 6). */
export const InsuranceEmployer = /* @__PURE__ */ schemaOf(
  "insurance-employer",
  facts,
  { "enterprise-code": EnterpriseCode, "phone-number": PhoneNumber, "tax-code": TaxCode },
  vi,
);
export type InsuranceEmployer = z.infer<typeof InsuranceEmployer>;
export { InsuranceEmployer as schema };
