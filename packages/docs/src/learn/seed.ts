import type { Exercise } from "./exercise.ts";

/** Hạt giống từ chữ: the same words draw the same questions on every device. FNV-1a; it hides nothing. */
export function seedOf(words: string): number {
  let hash = 0x811c_9dc5;
  for (const byte of new TextEncoder().encode(words.normalize("NFC"))) hash = Math.imul(hash ^ byte, 0x0100_0193) >>> 0;
  return hash;
}

/** Mã lớp: letters, digits and hyphens, 3 to 24 of them; undefined for anything else. */
export function readClassCode(text: string | null): string | undefined {
  const code = (text ?? "").trim().toLowerCase();
  return /^[a-z0-9][a-z0-9-]{2,23}$/u.test(code) ? code : undefined;
}

/** What makes a question the same as another: the item of a bank, or all that a generator shows. */
function sameness(exercise: Exercise, seed: number): string {
  const { seed: _seed, ...shown } = exercise.make(seed, "vi");
  return "solve" in exercise ? JSON.stringify(shown) : shown.questions[0]!.id;
}

/** Draws in a row that only repeat questions: the bank has no more. */
const REPEATS = 30;

/**
 * The seed of the `n`-th question of an exercise in a class, the same for everybody in it. No question comes twice before
 * the bank is through; then it begins again.
 */
export function classSeed(code: string, exercise: Exercise, n: number): number {
  let seen = new Set<string>();
  let last = 0;
  for (let draw = 0, repeats = 0, found = 0; found <= n; draw++) {
    const seed = seedOf(`${code} ${exercise.id} ${draw}`);
    const what = sameness(exercise, seed);
    if (seen.has(what) && ++repeats < REPEATS) continue;
    if (repeats === REPEATS) seen = new Set();
    seen.add(what);
    repeats = 0;
    found++;
    last = seed;
  }
  return last;
}

/** Another seed than the last one, whose question is another too, where the bank has one. */
export function freshSeed(random: () => number, exercise: Exercise, last: number | undefined): number {
  let seed = random();
  for (let i = 0; last !== undefined && i < REPEATS && sameness(exercise, seed) === sameness(exercise, last); i++) seed = random();
  return seed;
}
