import { Store, type Shelf } from "../learn/store.ts";

const kept = new Map<string, string>();
const shelf: Shelf = {
  getItem: (key) => kept.get(key) ?? null,
  setItem: (key, value) => void kept.set(key, value),
  removeItem: (key) => void kept.delete(key),
};

/**
 * The learner's log inside a learning platform, in place of `components/learner.ts`: it lives as long as the page, and the
 * platform keeps it. Nothing is left in the browser, where a frame's storage may be partitioned or shared by a class.
 */
export const learner: Store = new Store(shelf);
