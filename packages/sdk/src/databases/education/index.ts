/**
 * Giáo dục: the lifelong learning record (Decree 88/2026/NĐ-CP).
 *
 * @module
 */
export * as lifelongLearningRecord from "./lifelong-learning-record/index.js";
export { LifelongLearningRecord } from "./lifelong-learning-record/index.js";
