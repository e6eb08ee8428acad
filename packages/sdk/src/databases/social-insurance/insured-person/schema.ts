import type * as z from "zod";
import { HealthFacilityCode } from "../../../identifiers/health-facility-code/index.js";
import { PersonalId } from "../../../identifiers/personal-id/index.js";
import { PhoneNumber } from "../../../identifiers/phone-number/index.js";
import { SocialInsuranceNumber } from "../../../identifiers/social-insurance-number/index.js";
import { TaxCode } from "../../../identifiers/tax-code/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Người tham gia bảo hiểm: a person in the national insurance database (Decree 43/2021/NĐ-CP, Article 6). */
export const InsuredPerson = /* @__PURE__ */ schemaOf(
  "insured-person",
  facts,
  {
    "health-facility-code": HealthFacilityCode,
    "personal-id": PersonalId,
    "phone-number": PhoneNumber,
    "social-insurance-number": SocialInsuranceNumber,
    "tax-code": TaxCode,
  },
  vi,
);
export type InsuredPerson = z.infer<typeof InsuredPerson>;
export { InsuredPerson as schema };
