import type * as z from "zod";
import { PersonalId } from "../../../identifiers/personal-id/index.js";
import { PhoneNumber } from "../../../identifiers/phone-number/index.js";
import { SocialInsuranceNumber } from "../../../identifiers/social-insurance-number/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Hồ sơ cán bộ, công chức, viên chức: a profile in the database on cadres, civil servants and public employees, as far as its form was seen. */
export const CivilServantProfile = /* @__PURE__ */ schemaOf(
  "civil-servant-profile",
  facts,
  { "personal-id": PersonalId, "phone-number": PhoneNumber, "social-insurance-number": SocialInsuranceNumber },
  vi,
);
export type CivilServantProfile = z.infer<typeof CivilServantProfile>;
export { CivilServantProfile as schema };
