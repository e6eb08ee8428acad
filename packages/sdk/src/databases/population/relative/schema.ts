import type * as z from "zod";
import { PersonalId } from "../../../identifiers/personal-id/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Người thân: one relative of one citizen (Law on Identification 26/2023/QH15, Article 9 clause 15). */
export const Relative = /* @__PURE__ */ schemaOf("relative", facts, { "personal-id": PersonalId }, vi);
export type Relative = z.infer<typeof Relative>;
export { Relative as schema };
