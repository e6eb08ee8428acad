import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";

/** One change of one source file. */
export interface Mutant {
  readonly id: string;
  /** Its file, from `src/`. */
  readonly path: string;
  /** Offsets into the source: what is replaced, and by what. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly line: number;
  /** What tells it apart when lines above it come and go: the text of its line, and the change. */
  readonly where: string;
  readonly change: string;
  /** All of these, and which of them it is where several are alike. */
  readonly key: string;
}

/** Files with every mutant in them, asleep until its id is that of `globalThis.__stryker__.activeMutant`. */
export interface Mutated {
  /** By absolute path. */
  readonly instrumented: ReadonlyMap<string, string>;
  readonly mutants: readonly Mutant[];
}

const silent = () => {};
const no = () => false;
const logger = {
  isTraceEnabled: no,
  isDebugEnabled: no,
  isInfoEnabled: no,
  isWarnEnabled: no,
  isErrorEnabled: no,
  isFatalEnabled: no,
  trace: silent,
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
};

/** One line of at most so many characters, for a table. */
const short = (text: string): string => {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-25)}` : line;
};

/** Where each line of a text begins. */
function starts(text: string): number[] {
  const out = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) out.push(at + 1);
  return out;
}

/** Every mutant of some files under `from`, made by StrykerJS. */
export async function mutate(from: string, paths: readonly string[]): Promise<Mutated> {
  const sources = new Map(paths.map((path) => [join(from, path), readFileSync(join(from, path), "utf8")]));
  const { files, mutants } = await new Instrumenter(logger).instrument(
    [...sources].map(([name, content]) => ({ name, mutate: true, content })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  const alike = new Map<string, number>();
  return {
    instrumented: new Map(files.map(({ name, content }) => [name, content])),
    mutants: mutants.map(({ id, fileName, replacement = "", location }) => {
      const source = sources.get(fileName)!;
      const at = starts(source);
      const [start, end] = [location.start, location.end].map(({ line, column }) => at[line]! + column) as [number, number];
      const path = relative(from, fileName).replaceAll("\\", "/");
      const where = short(source.slice(at[location.start.line]!, at[location.start.line + 1]));
      const change = `${short(source.slice(start, end))} → ${short(replacement)}`;
      const said = [path, where, change].join("\t");
      alike.set(said, (alike.get(said) ?? 0) + 1);
      return {
        id,
        path,
        start,
        end,
        replacement,
        line: location.start.line + 1,
        where,
        change,
        key: `${said}\t${alike.get(said)}`,
      };
    }),
  };
}
