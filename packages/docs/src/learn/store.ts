import type { Entry } from "./attempt.ts";
import { merge, read, write, type Log } from "./log.ts";

/** The part of `localStorage` the store needs. */
export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Where progress is kept: the same place for both languages, whatever the pages are called. */
export const KEY = "hs.v1";
/** Where text that could not be read is put aside, for somebody to look at. */
export const QUARANTINE = "hs.v1.quarantine";

/** Damaged texts kept; a page that is reloaded on the same damage does not pile it up. */
const KEPT = 5;

/**
 * Kho tiến độ trên máy người học. Every write first reads what other tabs have written and unites the two; when another
 * tab's write lost something of ours, `heard` puts it back. Without a working shelf it keeps to memory and says so.
 */
export class Store {
  #log: Log = [];
  #shelf: Shelf | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(shelf: Shelf | undefined) {
    this.#shelf = shelf;
    this.#log = this.#load();
  }

  get log(): Log {
    return this.#log;
  }

  /** False when nothing will be remembered after this page is closed. */
  get lasting(): boolean {
    return this.#shelf !== undefined;
  }

  add(entry: Entry): void {
    this.unite([entry]);
  }

  /** Adds another log to this one; how many entries were new. */
  unite(other: Log): number {
    const before = new Set(this.#log.map((a) => a.id));
    this.#log = merge(merge(this.#load(), this.#log), other);
    this.#save();
    this.#tell();
    return this.#log.filter((a) => !before.has(a.id)).length;
  }

  /** Another tab has written: take its entries, and put back ours if its write passed over them. */
  heard(): void {
    const theirs = this.#load();
    this.#log = merge(theirs, this.#log);
    if (this.#log.length > theirs.length) this.#save();
    this.#tell();
  }

  /** Xóa sạch trên máy này: the log and what was put aside. Other tabs are told by the browser and call `forget`. */
  wipe(): void {
    try {
      this.#shelf?.removeItem(KEY);
      this.#shelf?.removeItem(QUARANTINE);
    } catch {
      this.#shelf = undefined;
    }
    this.forget();
  }

  /** Another tab has wiped the log: let go of it here too, instead of putting it back. */
  forget(): void {
    this.#log = [];
    this.#tell();
  }

  /** Calls `listener` after every change; the answer stops it. */
  follow(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  #load(): Log {
    try {
      const stored = this.#shelf?.getItem(KEY) ?? null;
      if (stored === null) return [];
      const { log, damaged } = read(stored);
      if (damaged) this.#putAside(stored);
      return log;
    } catch {
      this.#shelf = undefined;
      return [];
    }
  }

  #putAside(damaged: string): void {
    const shelf = this.#shelf;
    if (shelf === undefined) return;
    let kept: string[] = [];
    try {
      const parsed: unknown = JSON.parse(shelf.getItem(QUARANTINE) ?? "[]");
      if (Array.isArray(parsed)) kept = parsed.filter((t) => typeof t === "string");
    } catch {
      // what was set aside before cannot be read either: it is replaced, the damaged log at hand matters more
    }
    if (!kept.includes(damaged)) shelf.setItem(QUARANTINE, JSON.stringify([...kept, damaged].slice(-KEPT)));
  }

  #save(): void {
    try {
      this.#shelf?.setItem(KEY, write(this.#log));
    } catch {
      // full, or switched off meanwhile
      this.#shelf = undefined;
    }
  }
}
