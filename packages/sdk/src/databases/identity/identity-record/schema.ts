import type * as z from "zod";
import { PersonalId } from "../../../identifiers/personal-id/index.js";
import { PhoneNumber } from "../../../identifiers/phone-number/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Thông tin căn cước: a person in the identity database (Law on Identification 26/2023/QH15, Article 15). */
export const IdentityRecord = /* @__PURE__ */ schemaOf(
  "identity-record",
  facts,
  { "personal-id": PersonalId, "phone-number": PhoneNumber },
  vi,
);
export type IdentityRecord = z.infer<typeof IdentityRecord>;
export { IdentityRecord as schema };
