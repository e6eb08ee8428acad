export { findPairs, packed, Scratch, spread, WIDTH, type Entries } from "./group.js";
export { memoryDuplicates, MEMORY_ROWS } from "./memory.js";
export { personKeys, type PersonKeys } from "./person-key.js";
export { pairsOf, type DuplicateKind, type DuplicateRow, type DuplicateStore, type Duplicates } from "./store.js";
