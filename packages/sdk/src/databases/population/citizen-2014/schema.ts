import type * as z from "zod";
import { PersonalId } from "../../../identifiers/personal-id/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Công dân theo luật năm 2014: the eighteen facts of Article 9 of the Law on Citizen Identification (59/2014/QH13). */
export const Citizen2014 = /* @__PURE__ */ schemaOf("citizen-2014", facts, { "personal-id": PersonalId }, vi);
export type Citizen2014 = z.infer<typeof Citizen2014>;
export { Citizen2014 as schema };
