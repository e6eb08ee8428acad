import type * as z from "zod";
import { CivilStatusNumber } from "../../../identifiers/civil-status-number/index.js";
import { PersonalId } from "../../../identifiers/personal-id/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Xác định cha, mẹ, con: who is parent of whom (Decree 58/2026/NĐ-CP, Annex V). */
export const ParentChildRecognition = /* @__PURE__ */ schemaOf(
  "parent-child-recognition",
  facts,
  { "civil-status-number": CivilStatusNumber, "personal-id": PersonalId },
  vi,
);
export type ParentChildRecognition = z.infer<typeof ParentChildRecognition>;
export { ParentChildRecognition as schema };
