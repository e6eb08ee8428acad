import type * as z from "zod";
import { doorway } from "../doorway.schema.js";
import { vi } from "./phrases.js";
import { examine, is, normalize, type HealthInsuranceCard as Text } from "./health-insurance-card.js";

const make = () => doorway({ key: "health-insurance-card", is, examine, vi }).brand<"HealthInsuranceCard">();

/** Số thẻ bảo hiểm y tế, ở dạng chuẩn. {@link parse} also takes what a person types. */
export const HealthInsuranceCard = /* @__PURE__ */ make();
export type HealthInsuranceCard = Text;
export { HealthInsuranceCard as schema };

/** Đọc cái người ta gõ: normalizes, then parses. Throws a `ZodError` whose issues carry our reasons. */
export function parse(input: string): HealthInsuranceCard {
  return HealthInsuranceCard.parse(normalize(input)) satisfies z.infer<typeof HealthInsuranceCard>;
}
