import type * as z from "zod";
import { PersonalId } from "../../../identifiers/personal-id/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Hộ gia đình: a household of the population database (Law on Identification 26/2023/QH15, Article 9). */
export const Household = /* @__PURE__ */ schemaOf("household", facts, { "personal-id": PersonalId }, vi);
export type Household = z.infer<typeof Household>;
export { Household as schema };
