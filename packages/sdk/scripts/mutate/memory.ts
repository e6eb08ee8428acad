// Verdicts of before, in `.out`: a run that was stopped goes on where it was, and what has not changed is not asked again.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../codegen/source.js";

/** Who killed a mutant: nothing when it lived. */
export interface Known {
  readonly killer?: string | undefined;
  readonly covered: boolean;
}

interface Kept {
  /** Of the script: sources, tests and mutants together. */
  readonly hash: string;
  /** By the key of the mutant. */
  readonly verdicts: Record<string, Known>;
}

/**
 * What is remembered of one target; `keep` adds to it. Of other sources or tests nothing is believed, or, with `deaths`, only who
 * died: true as long as the tests have only become stricter.
 */
export function memory(name: string, script: string, deaths: boolean) {
  const path = join(root, ".out/mutation", `${name.replaceAll("/", "+")}.json`);
  const hash = createHash("sha256").update(script).digest("hex");
  const old = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Kept) : { hash, verdicts: {} };
  const believed = Object.entries(old.verdicts).filter(([, { killer }]) => old.hash === hash || (deaths && killer !== undefined));
  const verdicts: Record<string, Known> = Object.fromEntries(believed);
  let since = 0;
  const save = () => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify({ hash, verdicts } satisfies Kept));
    since = 0;
  };
  return {
    of: (key: string): Known | undefined => verdicts[key],
    keep: (key: string, verdict: Known) => {
      verdicts[key] = verdict;
      if (++since >= 20) save();
    },
    save,
  };
}
