import type * as z from "zod";
import { CivilStatusNumber } from "../../../identifiers/civil-status-number/index.js";
import { PersonalId } from "../../../identifiers/personal-id/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Đăng ký khai sinh: what a register of births keeps of one birth (Law on Civil Status 60/2014/QH13, Article 14). */
export const BirthRegistration = /* @__PURE__ */ schemaOf(
  "birth-registration",
  facts,
  { "civil-status-number": CivilStatusNumber, "personal-id": PersonalId },
  vi,
);
export type BirthRegistration = z.infer<typeof BirthRegistration>;
export { BirthRegistration as schema };
