import type * as z from "zod";
import { EnterpriseCode } from "../../../identifiers/enterprise-code/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Doanh nghiệp: what a certificate of enterprise registration says (Law on Enterprises 59/2020/QH14, Article 28), and its legal status. */
export const Enterprise = /* @__PURE__ */ schemaOf("enterprise", facts, { "enterprise-code": EnterpriseCode }, vi);
export type Enterprise = z.infer<typeof Enterprise>;
export { Enterprise as schema };
