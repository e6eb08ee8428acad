// What the SDK says, in the words that the workbook uses: the examples' results, and what the test asks of the formulas.
import type { Identifier } from "../../src/identifiers/identifier.js";
import { say } from "../../src/locales/vi.js";

/** The verdict on what a person typed, without a day. */
export function said(unit: Identifier, input: string): string {
  const text = unit.normalize(input);
  const refusals = unit.examine(text).map(say);
  if (refusals.length > 0) return `Từ chối: ${refusals.join("; ")}`;
  const doubts = unit.remarks(text).map(say);
  return doubts.length > 0 ? `Đúng dạng, lưu ý: ${doubts.join("; ")}` : "Đúng dạng";
}
