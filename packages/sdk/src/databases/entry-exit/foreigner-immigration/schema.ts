import type * as z from "zod";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Người nước ngoài xuất nhập cảnh: a foreigner in the national database on entry and exit (Decree 77/2020/NĐ-CP, Article 4). */
export const ForeignerImmigration = /* @__PURE__ */ schemaOf("foreigner-immigration", facts, {}, vi);
export type ForeignerImmigration = z.infer<typeof ForeignerImmigration>;
export { ForeignerImmigration as schema };
