/**
 * Đối chiếu hai danh sách người: insurance against population, one office's list against another's. Small and in memory;
 * nothing touches a file, a clock or the network. Values stay in the lists: what comes out are places and what differs.
 *
 * ```ts
 * const result = reconcile(insured, residents);
 * if (result.ok) for (const { a, b, differences } of result.matched) console.log(a, b, differences);
 * ```
 *
 * @module
 */
export { personReader, type PersonReader } from "./columns.js";
export { disagrees, type Difference, type DifferenceKind, type FactKind } from "./differences.js";
export type { Repeat } from "./list.js";
export type { ListedPerson } from "./person.js";
export type { ReconcileReason } from "./phrases.js";
export {
  MOST_PEOPLE,
  reconcile,
  type NotReconciled,
  type Pair,
  type Possible,
  type ReconcileOptions,
  type Reconciliation,
} from "./reconcile.js";
export { renderReconciliation } from "./page.js";
export { countsOf, fieldName, reconciliationRows, type ReconciliationCounts, type ReportOptions, type Side } from "./report.js";
export { words as summaryWords } from "./words.js";
