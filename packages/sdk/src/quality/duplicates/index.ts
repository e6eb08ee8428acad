export { findPairs, packed, Scratch, spread, WIDTH, type Entries } from "./group.js";
export { memoryDuplicates, MEMORY_ROWS } from "./memory.js";
export { personKeys, type PersonKeys } from "./person-key.js";
export type { DuplicateKind, DuplicateRow, DuplicateStore, Duplicates } from "./store.js";
