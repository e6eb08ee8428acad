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

/** The seed of the `n`-th question of an exercise in a class: the same for everybody in it. */
export const classSeed = (code: string, exercise: string, n: number): number => seedOf(`${code} ${exercise} ${n}`);
