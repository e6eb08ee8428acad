import { describe, expect, test, vi } from "vitest";
import type { Attempt } from "./attempt.ts";
import { write } from "./log.ts";
import { KEY, QUARANTINE, Store, type Shelf } from "./store.ts";

const attempt = (n: number): Attempt => ({
  id: `attempt-${n}`,
  exercise: "a1/read-parts",
  seed: n,
  score: 1,
  at: `2026-11-23T08:00:0${n}.000Z`,
});

class Memory implements Shelf {
  readonly items = new Map<string, string>();
  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.items.set(key, value);
  }
  removeItem(key: string): void {
    this.items.delete(key);
  }
}

test("what was done is there after a reload", () => {
  const shelf = new Memory();
  new Store(shelf).add(attempt(1));
  expect(new Store(shelf).log).toEqual([attempt(1)]);
});

describe("two tabs", () => {
  test("keep each other's attempts", () => {
    const shelf = new Memory();
    const [a, b] = [new Store(shelf), new Store(shelf)];
    a.add(attempt(1));
    b.add(attempt(2));
    expect(new Store(shelf).log).toEqual([attempt(1), attempt(2)]);
  });

  test("put back what a write of the other one lost", () => {
    const shelf = new Memory();
    const store = new Store(shelf);
    store.add(attempt(1));
    shelf.setItem(KEY, write([attempt(2)])); // the other tab had read before we wrote
    store.heard();
    expect(new Store(shelf).log).toEqual([attempt(1), attempt(2)]);
  });
});

describe("a wipe", () => {
  test("takes the log and what was put aside, and an export brings it back", () => {
    const shelf = new Memory();
    const store = new Store(shelf);
    store.add(attempt(1));
    shelf.setItem(QUARANTINE, '["x"]');
    const exported = store.log;
    store.wipe();
    expect(store.log).toEqual([]);
    expect(shelf.items.size).toBe(0);
    expect(store.unite(exported)).toBe(1);
    expect(new Store(shelf).log).toEqual([attempt(1)]);
  });
  test("in another tab is not undone by this one", () => {
    const shelf = new Memory();
    const [a, b] = [new Store(shelf), new Store(shelf)];
    a.add(attempt(1));
    b.heard();
    a.wipe();
    b.forget();
    b.add(attempt(2));
    expect(new Store(shelf).log).toEqual([attempt(2)]);
  });
  test("of a shelf that refuses still empties the page", () => {
    const refuse = () => {
      throw new Error("switched off");
    };
    const store = new Store({ getItem: () => null, setItem: () => undefined, removeItem: refuse });
    store.add(attempt(1));
    store.wipe();
    expect(store.log).toEqual([]);
    expect(store.lasting).toBe(false);
  });
});

describe("damage", () => {
  test("is put aside, not deleted, and only once", () => {
    const shelf = new Memory();
    shelf.setItem(KEY, "{broken");
    const store = new Store(shelf);
    expect(new Store(shelf).log).toEqual([]);
    store.add(attempt(1));
    expect(JSON.parse(shelf.getItem(QUARANTINE)!)).toEqual(["{broken"]);
    expect(new Store(shelf).log).toEqual([attempt(1)]);
  });

  test("in the place for damage does not stop anything", () => {
    const shelf = new Memory();
    shelf.setItem(QUARANTINE, "{");
    shelf.setItem(KEY, "{broken");
    new Store(shelf);
    expect(JSON.parse(shelf.getItem(QUARANTINE)!)).toEqual(["{broken"]);
  });
});

describe("a shelf that does not work", () => {
  const refuse = () => {
    throw new Error("storage is switched off");
  };
  test.for<[string, Shelf | undefined]>([
    ["absent", undefined],
    ["cannot be read", { getItem: refuse, setItem: refuse, removeItem: refuse }],
    ["is full", { getItem: () => null, setItem: refuse, removeItem: refuse }],
  ])("%s: memory takes its place", ([, shelf]) => {
    const store = new Store(shelf);
    store.add(attempt(1));
    expect(store.log).toEqual([attempt(1)]);
    expect(store.lasting).toBe(false);
  });
});

test("uniting says how many attempts were new, and tells those who follow", () => {
  const store = new Store(new Memory());
  const told = vi.fn<() => void>();
  const stop = store.follow(told);
  store.add(attempt(1));
  expect(store.unite([attempt(1), attempt(2)])).toBe(1);
  expect(told).toHaveBeenCalledTimes(2);
  stop();
  store.add(attempt(3));
  expect(told).toHaveBeenCalledTimes(2);
});
