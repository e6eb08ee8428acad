import type * as z from "zod";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Bản ghi gửi Cơ sở dữ liệu tổng hợp quốc gia: an envelope to the National General Database, seen in running systems. */
export const GeneralRecord = /* @__PURE__ */ schemaOf("general-record", facts, {}, vi);
export type GeneralRecord = z.infer<typeof GeneralRecord>;
export { GeneralRecord as schema };
