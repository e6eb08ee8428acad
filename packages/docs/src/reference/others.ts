import { findings, type Finding, type Pattern } from "../../../sdk/test/differential/findings/index.ts";

/** Một mẫu và mọi điều thấy ở nó. */
interface PatternLines {
  readonly pattern: RegExp;
  readonly files: number;
  readonly on: string;
  readonly lines: readonly Pattern[];
}

/** Những gì thấy về một đơn vị, for its page: mistakes before differences, a pattern once with all that was asked of it. */
export function seenIn(unit: string): { readonly found: readonly Finding[]; readonly patterns: readonly PatternLines[] } {
  const seen = findings[unit];
  if (seen === undefined) throw new Error(`nobody looked at how others treat ${unit}`);
  const names = [...new Set(seen.patterns.map(({ pattern }) => String(pattern)))];
  return {
    found: seen.libraries.toSorted((a, b) => Number(a.kind === "difference") - Number(b.kind === "difference")),
    patterns: names.map((name) => {
      const lines = seen.patterns.filter(({ pattern }) => String(pattern) === name);
      return { ...lines[0]!, lines };
    }),
  };
}
