import type * as z from "zod";
import { EnterpriseCode } from "../../../identifiers/enterprise-code/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Thành viên, cổ đông: one line of the list of members or shareholders (Law on Enterprises 59/2020/QH14, Article 25). */
export const EnterpriseMember = /* @__PURE__ */ schemaOf("enterprise-member", facts, { "enterprise-code": EnterpriseCode }, vi);
export type EnterpriseMember = z.infer<typeof EnterpriseMember>;
export { EnterpriseMember as schema };
