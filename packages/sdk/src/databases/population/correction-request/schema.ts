import type * as z from "zod";
import { PersonalId } from "../../../identifiers/personal-id/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Đề nghị điều chỉnh thông tin: a citizen asks for a correction (Decree 70/2024/NĐ-CP, Article 6, as amended by Decree 58/2026/NĐ-CP). */
export const CorrectionRequest = /* @__PURE__ */ schemaOf("correction-request", facts, { "personal-id": PersonalId }, vi);
export type CorrectionRequest = z.infer<typeof CorrectionRequest>;
export { CorrectionRequest as schema };
