/**
 * Thi hành án hình sự: the seven items of Decree 160/2026/NĐ-CP, nothing of any case.
 *
 * @module
 */
export * as judgmentExecution from "./judgment-execution/index.js";
export { JudgmentExecution } from "./judgment-execution/index.js";
