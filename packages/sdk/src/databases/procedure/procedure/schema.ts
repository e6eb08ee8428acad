import type * as z from "zod";
import { ProcedureCode } from "../../../identifiers/procedure-code/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Thủ tục hành chính: what makes up a procedure (Decree 63/2010/NĐ-CP, Article 8). */
export const Procedure = /* @__PURE__ */ schemaOf("procedure", facts, { "procedure-code": ProcedureCode }, vi);
export type Procedure = z.infer<typeof Procedure>;
export { Procedure as schema };
