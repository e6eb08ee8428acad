import type * as z from "zod";
import { ProcedureCode } from "../../../identifiers/procedure-code/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Bản ghi thủ tục trên đường truyền: a procedure as services answer it (LayThuTuc), seen in running systems. */
export const ProcedureRecord = /* @__PURE__ */ schemaOf("procedure-record", facts, { "procedure-code": ProcedureCode }, vi);
export type ProcedureRecord = z.infer<typeof ProcedureRecord>;
export { ProcedureRecord as schema };
