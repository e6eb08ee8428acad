import type * as z from "zod";
import { CivilStatusNumber } from "../../../identifiers/civil-status-number/index.js";
import { PersonalId } from "../../../identifiers/personal-id/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Giấy chứng nhận kết hôn: two people and the day they married (Law on Civil Status 60/2014/QH13, Article 17). */
export const MarriageCertificate = /* @__PURE__ */ schemaOf(
  "marriage-certificate",
  facts,
  { "civil-status-number": CivilStatusNumber, "personal-id": PersonalId },
  vi,
);
export type MarriageCertificate = z.infer<typeof MarriageCertificate>;
export { MarriageCertificate as schema };
