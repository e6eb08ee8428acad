// Something to mutate: what is tested on its edge, what is tested badly, what no test runs, what is kept, and a loop.

/** Read while the module loads: a mutant here wakes before any test. */
const ADULT = ["a", "d", "u", "l", "t"].join("");

export const isAdult = (age: number): boolean => age >= 18;

export const word = (age: number): string => (isAdult(age) ? ADULT : "minor");

export const isChild = (age: number): boolean => age < 16;

export const unused = (): boolean => true;

let kept: ReadonlySet<string> | undefined;

/** Only the first test that asks meets what is in the set. */
export function isKept(letter: string): boolean {
  kept ??= new Set(["x", "y"]);
  return kept.has(letter);
}

export function sum(upTo: number): number {
  let total = 0;
  for (let i = 0; i < upTo; i++) total += i;
  return total;
}
