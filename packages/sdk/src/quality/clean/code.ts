import { searchKey } from "../../core/index.js";
import { spaced, type Cleaner } from "./cleaner.js";

interface CodeName {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
}

/** Distinct spellings of codes are few; a hostile column that has more starts over. */
const MOST = 1_000;

/** Mã: the code itself or its name in either language, case and tones aside. What is neither stays, and the rule refuses it. */
export function cleanCode(codes: readonly CodeName[]): Cleaner {
  const known = new Map<string, string>();
  // a code is never taken for the name of another
  for (const word of ["en", "vi", "code"] as const) for (const row of codes) known.set(searchKey(row[word]), row.code);
  const seen = new Map<string, string>();
  return (text) => {
    const before = seen.get(text);
    if (before !== undefined) return before;
    const value = known.get(searchKey(text)) ?? spaced(text.normalize("NFC"));
    if (seen.size >= MOST) seen.clear();
    seen.set(text, value);
    return value;
  };
}
