/** Excel's own limit for one cell. */
const LONGEST_CELL = 32_767;

/**
 * Chữ trong một ô: what XML cannot hold, and what would read as an escape, is written the way Excel does (`_x0001_`),
 * which hucre 1.0 reads and does not write. Text beyond Excel's limit is cut off.
 */
export function cellText(text: string): string {
  const cut = text.length > LONGEST_CELL ? text.slice(0, LONGEST_CELL) : text;
  return cut
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)|[\p{Cc}\uFFFE\uFFFF]/gu, (c) =>
      c === "\t" || c === "\n" ? c : `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}
